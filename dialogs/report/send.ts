import { mistakesIn, problemsIn, readForm } from '../../protocol/incident/read-form.ts';
import { register } from '../../protocol/incident/register.ts';
import type { FieldStep, ReportForm } from '../../protocol/incident/report-form.ts';
import { supplement } from '../../protocol/incident/supplement.ts';
import { countsOf, foundKin } from '../aggressor/found-kin.ts';
import type { Answer } from '../answer.ts';
import { decideOn } from '../case/decide.ts';
import { isTied } from '../channel/tied.ts';
import { numberIncident } from '../incident/give-number.ts';
import type { Office } from '../office.ts';
import type { IncidentVisit } from '../visit.ts';
import { noFormAnswer, receiptAnswer } from './after-the-form.ts';
import { fileAggressor, saidOfAggressor } from './file-aggressor.ts';
import { sentBeforeAnswer } from './sent-before.ts';
import { readingOf, showStep } from './step-view.ts';

const shared = { no: 'no', had: 'no', wanted: 'open', wantedHidden: 'hidden' } as const;

const quiet = (office: Office): Office => ({ ...office, wake: () => undefined });

/**
 * Sends the form: checks the steps that count, shows the first one that needs mending, else makes it a registration
 * (or adds it to the one that was sent) and answers with the receipt.
 * @param steps the steps that count: the first alone for a report of three taps [C-1].
 */
export const sendForm = async (
  visit: IncidentVisit,
  form: ReportForm,
  steps: readonly FieldStep[],
): Promise<Answer> => {
  const { office, turn, incident, hand } = visit;
  const reading = readingOf(office);
  for (const step of [1, 2, 3] as const) {
    const problems = (steps.includes(step) ? problemsIn : mistakesIn)(step, form.typed, reading);
    if (Object.keys(problems).length > 0) return showStep(visit, step, form, problems);
  }
  const complete = steps.length > 1;
  const read = readForm(form.typed, reading, complete);
  if (!read) return showStep(visit, 1, form, problemsIn(1, form.typed, reading));
  const said = saidOfAggressor(form.typed);
  const { tenant } = incident.key;
  await fileAggressor(office, tenant, incident.key.id, said);
  const sending = incident.body.state.phase === 'draft';
  const found = await foundKin(office, tenant, incident.key.id, said);
  const circumstances = {
    earlier: countsOf(found),
    found,
    routed: (await isTied(office, tenant, { kind: 'department', key: read.report.department }))
      ? 'department'
      : 'safetyOfficer',
    aftercare: shared[read.aftercare],
    now: turn.now,
  } as const;
  // Numbered right below, which wakes the outbox too; if this turn dies in between, the outbox finds the order itself.
  const outcome = await decideOn(sending ? quiet(office) : office, incident, hand, state =>
    sending ? register(state, read.report, circumstances) : supplement(state, read.report, turn.now, found),
  );
  if (!outcome.ok) return sentBeforeAnswer(visit);
  const { body } = await numberIncident(office, outcome.stored);
  if (body.state.phase !== 'registered') return noFormAnswer(visit, body.id, body.state);
  return receiptAnswer(
    visit,
    body.id,
    body.state,
    sending ? 'sent' : 'supplemented',
    circumstances.aftercare,
  );
};
