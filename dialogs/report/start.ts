import { z } from 'zod';
import { helpNowCard, safetyCard } from '../../cards/report-safety.ts';
import { startDraft } from '../../protocol/incident/draft.ts';
import type { IncidentCase } from '../../protocol/incident/incident-case.ts';
import { blankForm } from '../../protocol/incident/write-form.ts';
import { staffOf } from '../../protocol/organisation/people.ts';
import { reporterOf } from '../../protocol/rights/incident-rights.ts';
import { absent, type Key } from '../../storage/store.ts';
import { StoreConflict } from '../../storage/store-error.ts';
import { trouble } from '../../texts/trouble.ts';
import { anAction, formId } from '../action.ts';
import type { Answer } from '../answer.ts';
import { followsOf } from '../case/follows.ts';
import { newFile, writeDown } from '../case/write-down.ts';
import { troubleAnswer } from '../trouble-answer.ts';
import { handOf, type Visit } from '../visit.ts';
import { noFormAnswer } from './after-the-form.ts';
import { openForm, showStep } from './step-view.ts';
import { reportWords } from './summary.ts';

const formInput = z.object({ form: formId.optional() }).loose();

/** The first screen: are you safe? The form's id is made here, so that tapping twice opens one form. */
export const startAnswer = async ({ office, say }: Visit, form?: string): Promise<Answer> => ({
  card: safetyCard({ form: form ?? office.newId() }, say),
  summary: say(reportWords.form),
});

export const start = anAction({
  may: 'anyone',
  input: formInput,
  handle: (visit, { form }) => startAnswer(visit, form),
});

/** Help, and nothing else on the card but the way back [C-2]. */
export const unsafe = anAction({
  may: 'anyone',
  input: formInput,
  handle: async ({ office, say }, { form }) => {
    const { locations, dutyOfficer } = office.organisation;
    const security = locations.flatMap(({ name, security: desk }) =>
      desk ? [{ name: `${desk.name}, ${name}`, phone: desk.phone }] : [],
    );
    const alarms = locations.flatMap(({ name, alarm }) => (alarm ? [{ location: name, where: alarm }] : []));
    const card = helpNowCard({ form: form ?? office.newId(), security, dutyOfficer, alarms }, say);
    return { card, summary: say(reportWords.form) };
  },
});

/** Safe: the form opens, prefilled. The draft exists from this moment on every device. */
export const safe = anAction({
  may: 'anyone',
  input: z.object({ form: formId }).loose(),
  handle: async (visit, { form }) => {
    const { office, turn } = visit;
    const { actor, now } = turn;
    const key: Key<'incident'> = { tenant: actor.tenant, kind: 'incident', id: form };
    const draft = startDraft(actor.id, blankForm(staffOf(office.organisation, actor.id), now), now);
    const follows = followsOf('incident', office.organisation);
    const blank = newFile<IncidentCase>(actor.tenant, form, draft, now);
    const file = writeDown(blank, draft, [{ fact: 'draftStarted' }], handOf(visit), follows);
    try {
      await office.store.put(key, file, absent);
      return showStep({ ...visit, file }, 1, draft.form);
    } catch (error) {
      if (!(error instanceof StoreConflict)) throw error;
    }
    const stored = await office.store.get(key);
    if (!stored || reporterOf(stored.body.state) !== actor.id)
      return troubleAnswer(visit, { why: trouble.noSuchCase });
    const open = openForm(stored.body.state);
    if (!open) return noFormAnswer(visit, form, stored.body.state);
    return showStep({ ...visit, file: stored.body }, open.step, open);
  },
});
