import { z } from 'zod';
import { letterKinds } from '../../letters/kinds.ts';
import { type LetterSettings, presentDay } from '../../protocol/organisation/letter-settings.ts';
import { choiceOf, expectations } from './expectations.ts';
import { fields, name, phone, sentence } from './written-values.ts';

/** The municipality on paper. With the part there, everything in it is: no letter leaves with a gap in its head. */
export const sender = fields('the sender', {
  municipality: name,
  postalAddress: sentence,
  visitingAddress: sentence,
  phone,
  email: z.email({ error: expectations.email }),
  complaints: sentence,
  privacyOfficer: sentence,
  houseRules: sentence.optional(),
});

const signatory = fields('who signs', { role: name, name: name.optional() });

const choice = <K extends keyof LetterSettings>(
  key: K,
  values: readonly [LetterSettings[K], ...LetterSettings[K][]],
) => z.enum(values, { error: choiceOf(key, values) }).default(() => presentDay[key]);

/** What the municipality chose about its letters (`protocol/organisation/letter-settings.ts` has the reasons). */
export const letters = fields('the letters', {
  templates: sentence.optional(),
  signatories: z
    .partialRecord(z.enum(letterKinds, { error: choiceOf('letter', letterKinds) }), signatory, {
      error: expectations.signatories,
    })
    .default({}),
  payTo: sentence.optional(),
  keptFor: sentence.optional(),
  announcement: choice('announcement', ['nothingDecided', 'decided']),
  policeSentence: choice('policeSentence', ['asRecorded', 'presumed']),
  talkHeldBy: choice('talkHeldBy', ['manager', 'departmentHead']),
  talkReception: choice('talkReception', ['asPlanned', 'townHall']),
  trespassArticle: choice('trespassArticle', ['139', '138']),
  banLocations: choice('banLocations', ['asDecided', 'all']),
  banRemedy: choice('banRemedy', ['complaint', 'objection', 'nothing']),
  complaintRoute: choice('complaintRoute', ['mentioned', 'leftOut']),
  contactAfterRepeat: choice('contactAfterRepeat', ['writingOnly', 'none']),
  registrationBasis: choice('registrationBasis', ['legitimateInterest', 'publicTask']),
});
