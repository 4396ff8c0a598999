import { reportTimelineCard, reportWithdrawCard } from '../../cards/report-timeline.ts';
import { accidentIsOpen } from '../../protocol/accident/accident.ts';
import type { IncidentState } from '../../protocol/incident/incident-case.ts';
import { isUndecided, openSupplement, withdraw } from '../../protocol/incident/supplement.ts';
import { formOf } from '../../protocol/incident/write-form.ts';
import { mine } from '../../texts/report-ending.ts';
import { asIs, type Words } from '../../texts/words.ts';
import { onIncident } from '../action.ts';
import type { Answer } from '../answer.ts';
import { decideOn } from '../case/decide.ts';
import { timelineFor } from '../incident/timeline.ts';
import type { IncidentVisit } from '../visit.ts';
import { noFormAnswer } from './after-the-form.ts';
import { aggressorKey } from './file-aggressor.ts';
import { stateWords, whatWords } from './list.ts';
import { openForm, showStep } from './step-view.ts';
import { reportWords } from './summary.ts';
import { reportInput } from './typed-of.ts';

const headOf = (state: IncidentState): Words =>
  asIs(state.phase === 'registered' || state.phase === 'withdrawn' ? (state.number ?? '—') : '—');

const timelineAnswer = async (visit: IncidentVisit, notice?: Words): Promise<Answer> => {
  const { office, file, say } = visit;
  const { state } = file;
  if (state.phase !== 'registered' && state.phase !== 'withdrawn') return noFormAnswer(visit, file.id, state);
  const sent = state.phase === 'registered';
  const card = reportTimelineCard(
    {
      case: file.id,
      head: headOf(state),
      what: sent ? whatWords(state.report.sorts, state.report.place) : asIs(''),
      state: sent ? await stateWords(office, state) : mine.withdrawn,
      lines: await timelineFor(office, file, 'reporter'),
      open: sent,
      withdrawable: sent && isUndecided(state) && !accidentIsOpen(state),
      ...(notice === undefined ? {} : { notice }),
    },
    say,
  );
  return { card, summary: say(reportWords.mine) };
};

/** One's own report: how it stands and all that was done with it. */
export const show = onIncident({
  may: 'reporter',
  input: reportInput,
  handle: visit => timelineAnswer(visit),
});

/** **Aanvullen**: opens the sent report as it is, to add to it. */
export const supplementAction = onIncident({
  may: 'reporter',
  input: reportInput,
  handle: async visit => {
    const { office, incident, hand, file, turn } = visit;
    if (file.state.phase !== 'registered') return noFormAnswer(visit, file.id, file.state);
    const { report } = file.state;
    const aggressor = await office.store.get(aggressorKey(incident.key.tenant, file.id));
    const outcome = await decideOn(office, incident, hand, state =>
      openSupplement(state, formOf(report, aggressor?.body), turn.now),
    );
    const { body } = outcome.stored;
    const form = openForm(body.state);
    if (!form) return noFormAnswer(visit, file.id, body.state);
    return showStep({ ...visit, file: body }, report.complete ? form.step : 1, form);
  },
});

/** **Intrekken**, asked once more. */
export const withdrawAsk = onIncident({
  may: 'reporter',
  input: reportInput,
  handle: async visit => {
    const { file, say } = visit;
    if (file.state.phase !== 'registered' || !isUndecided(file.state)) return timelineAnswer(visit);
    if (accidentIsOpen(file.state)) return timelineAnswer(visit, mine.cannotWithdrawAccident);
    const card = reportWithdrawCard({ case: file.id, head: headOf(file.state) }, say);
    return { card, summary: say(reportWords.mine) };
  },
});

/** Takes the report back while nobody has decided; afterwards it says why that cannot be any more. */
export const withdrawSure = onIncident({
  may: 'reporter',
  input: reportInput,
  handle: async visit => {
    const { office, incident, hand, turn } = visit;
    const outcome = await decideOn(office, incident, hand, state => withdraw(state, turn.now));
    const after = { ...visit, incident: outcome.stored, file: outcome.stored.body };
    if (outcome.ok) return timelineAnswer(after, mine.withdrawDone);
    const why = outcome.reason === 'accidentOpen' ? mine.cannotWithdrawAccident : mine.cannotWithdraw;
    return timelineAnswer(after, why);
  },
});
