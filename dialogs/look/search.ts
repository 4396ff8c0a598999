import { z } from 'zod';
import { lookRefusedCard } from '../../cards/look-refused.ts';
import type { LookedUp, LookStanding } from '../../protocol/look/look-case.ts';
import { looksAllowed, looksWithin } from '../../protocol/look/look-limit.ts';
import { lookStanding } from '../../protocol/look/look-rights.ts';
import type { IncidentFound } from '../../protocol/look/people-found.ts';
import { staffOf } from '../../protocol/organisation/people.ts';
import { lookRefusedTexts } from '../../texts/look.ts';
import { menu } from '../../texts/menu.ts';
import { anAction, formId } from '../action.ts';
import type { Answer } from '../answer.ts';
import { nameOf } from '../case/person-name.ts';
import { troubleAnswer } from '../trouble-answer.ts';
import type { Visit } from '../visit.ts';
import { findIncidents } from './find.ts';
import { lookFormAnswer } from './form.ts';
import { printsOf } from './prints.ts';
import { type LookAsked, lookTyped, readLookForm } from './read-form.ts';
import { recentLooks } from './recent.ts';
import { lookKey, recordLook } from './record.ts';
import { lookResult } from './result.ts';

const refusedAnswer = async ({ office, say }: Visit, looked: number): Promise<Answer> => {
  const [officer] = office.organisation.safetyOfficers;
  const phone = officer && staffOf(office.organisation, officer)?.phone;
  const safetyOfficer = officer && {
    name: await nameOf(office, officer),
    ...(phone === undefined ? {} : { phone }),
  };
  const card = lookRefusedCard({ looked, ...(safetyOfficer ? { safetyOfficer } : {}) }, say);
  return { card, summary: say(lookRefusedTexts.title) };
};

const foundCases = (found: readonly IncidentFound[]): LookedUp['found'] =>
  found.map(({ incident, likeness }) => ({ incident, same: likeness.same }));

/** Is this the look that was written down under the form's id, so that sending it again is no other one? */
const isSameLook = (known: LookedUp, next: LookedUp): boolean =>
  known.by === next.by && known.reason === next.reason && known.prints.join() === next.prints.join();

/**
 * Looks, writes down that it did, and only then answers. A form that is sent twice is one look; the same form about
 * somebody else is another one.
 */
const lookUp = async (
  visit: Visit,
  standing: LookStanding,
  form: string,
  asked: LookAsked,
): Promise<Answer> => {
  const { office, turn } = visit;
  const { who, ...why } = asked;
  const by = { by: turn.actor.id, at: turn.now.toISOString(), as: standing, ...why };
  const prints = await printsOf(office.organisation.tenant, who);
  const known = (await office.store.get(lookKey(office.organisation.tenant, form)))?.body.state;
  const repeats =
    known?.phase === 'lookedUp' && isSameLook(known, { phase: 'lookedUp', ...by, found: [], prints });
  const id = known && !repeats ? office.newId() : form;
  const { looked, refusedBefore } = looksWithin(await recentLooks(office, turn.actor.id, turn.now), turn.now);
  if (!repeats && looked >= looksAllowed(standing, office.organisation.settings)) {
    const refused = { phase: 'refused', ...by, before: looked } as const;
    await recordLook(office, id, refused, { fact: 'lookRefused', told: !refusedBefore });
    return refusedAnswer(visit, looked);
  }
  const found = await findIncidents(office, who);
  const look: LookedUp = { phase: 'lookedUp', ...by, found: foundCases(found), prints };
  if (!repeats) await recordLook(office, id, look, { fact: 'lookedUp' });
  return lookResult(visit, standing, found, id);
};

/** **Opzoeken** [H1-4]: in one's own chat alone, with a reason, and on record. */
export const lookSearch = anAction({
  may: 'looksUp',
  input: z.object({ form: formId }).loose(),
  handle: async (visit, input) => {
    const { office, turn } = visit;
    if (turn.place.kind === 'channel') return troubleAnswer(visit, { why: menu.inChannel });
    const standing = lookStanding(office.organisation, turn.actor.id);
    if (!standing) return lookFormAnswer(visit);
    const typed = lookTyped(input);
    const reading = readLookForm(typed, standing, turn.now);
    if ('problems' in reading)
      return lookFormAnswer(visit, { form: input.form, typed, problems: reading.problems });
    return lookUp(visit, standing, input.form, reading.asked);
  },
});
