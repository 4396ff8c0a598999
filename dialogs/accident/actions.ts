import { z } from 'zod';
import { type AccidentField, accidentForm } from '../../cards/accident-form.ts';
import { accidentWorseForm } from '../../cards/accident-worse.ts';
import type { Filled } from '../../cards/measure-form.ts';
import { accidentDuty, accidentGrounds } from '../../protocol/accident/accident.ts';
import { raiseAccident, settleAccident } from '../../protocol/accident/rules.ts';
import { localDate, localTime } from '../../protocol/calendar/local-time.ts';
import type { Stored } from '../../storage/store.ts';
import { accidentTexts } from '../../texts/accident.ts';
import { caseInput, onIncident } from '../action.ts';
import type { Answer } from '../answer.ts';
import { decideOn } from '../case/decide.ts';
import { numberIn, presentCard } from '../incident/present-card.ts';
import { refusalWords } from '../incident/refusals.ts';
import { otherStepsAnswer } from '../other-steps/show.ts';
import type { IncidentVisit } from '../visit.ts';
import { readAccident, typedAccident } from './read.ts';

const numbered = (stored: Stored<'incident'>) => {
  const number = numberIn(stored);
  return { incident: stored.key.id, ...(number === undefined ? {} : { number }) };
};

/** The form, new or as it was filled in; where no duty is open, that is the answer. */
const showForm = async (
  visit: IncidentVisit,
  stored: Stored<'incident'>,
  filled?: Filled<AccidentField>,
): Promise<Answer> => {
  const { office, turn, say } = visit;
  const { state } = stored.body;
  if (state.phase !== 'registered') return presentCard(visit, stored, refusalWords('notOpen'));
  const duty = accidentDuty(state);
  if (!duty || duty.settled) return otherStepsAnswer(visit, stored, accidentTexts.none);
  const today = localDate(turn.now);
  const model = {
    ...numbered(stored),
    phone: office.organisation.settings.labourInspectoratePhone,
    today,
    filled: filled ?? { typed: { on: today, time: localTime(turn.now) } },
  };
  return { card: accidentForm(model, say), summary: say(accidentTexts.formTitle) };
};

const showWorse = async (
  { say }: IncidentVisit,
  stored: Stored<'incident'>,
  problem?: typeof accidentTexts.chooseGround,
): Promise<Answer> => ({
  card: accidentWorseForm({ ...numbered(stored), ...(problem ? { problem } : {}) }, say),
  summary: say(accidentTexts.worseTitle),
});

/** The duty to report an accident at work: its part of the table [E-19]. */
export const accidentActions = {
  'accident.form': onIncident({
    may: 'safety',
    input: caseInput.loose(),
    handle: visit => showForm(visit, visit.incident),
  }),
  'accident.settle': onIncident({
    may: 'safety',
    input: caseInput.loose(),
    handle: async (visit, input) => {
      const { office, incident, hand, turn } = visit;
      const { state } = incident.body;
      const typed = typedAccident(input);
      if (state.phase !== 'registered') return presentCard(visit, incident, refusalWords('notOpen'));
      const reading = readAccident(typed, state.report, turn.now);
      if ('problems' in reading) return showForm(visit, incident, { typed, problems: reading.problems });
      const signed = { ...reading.account, at: turn.now.toISOString(), by: turn.actor.id };
      const outcome = await decideOn(office, incident, hand, now => settleAccident(now, signed));
      return otherStepsAnswer(visit, outcome.stored, outcome.ok ? undefined : accidentTexts.none);
    },
  }),
  // Also for the reporter: who was hurt, or sits beside the bed, knows it first.
  'accident.worseForm': onIncident({
    may: 'see',
    input: caseInput.loose(),
    handle: visit =>
      visit.file.state.phase === 'registered'
        ? showWorse(visit, visit.incident)
        : presentCard(visit, visit.incident, refusalWords('notOpen')),
  }),
  'accident.worse': onIncident({
    may: 'see',
    input: caseInput.loose(),
    handle: async (visit, input) => {
      const { office, incident, hand, turn } = visit;
      const ground = z.enum(accidentGrounds).safeParse(input.ground);
      if (visit.file.state.phase !== 'registered')
        return presentCard(visit, incident, refusalWords('notOpen'));
      if (!ground.success) return showWorse(visit, incident, accidentTexts.chooseGround);
      const outcome = await decideOn(office, incident, hand, state =>
        raiseAccident(state, ground.data, turn.now),
      );
      return otherStepsAnswer(visit, outcome.stored);
    },
  }),
} as const;
