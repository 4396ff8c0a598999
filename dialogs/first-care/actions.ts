import { z } from 'zod';
import { type FirstCareField, firstCareForm } from '../../cards/first-care-form.ts';
import { firstCareRecordCard } from '../../cards/first-care-record.ts';
import { firstCareThanksCard } from '../../cards/first-care-said.ts';
import type { Filled } from '../../cards/measure-form.ts';
import { localDate, localTime } from '../../protocol/calendar/local-time.ts';
import { asksForFamily, careStepsFor, victimIn } from '../../protocol/first-care/first-care.ts';
import { recordFirstCare, reopenFirstCare } from '../../protocol/first-care/rules.ts';
import { seesToSafety } from '../../protocol/rights/beside-rights.ts';
import type { Stored } from '../../storage/store.ts';
import { firstCareTexts } from '../../texts/first-care.ts';
import { caseInput, onIncident } from '../action.ts';
import type { Answer } from '../answer.ts';
import { decideOn } from '../case/decide.ts';
import { numberIn, presentCard } from '../incident/present-card.ts';
import { refusalWords } from '../incident/refusals.ts';
import type { IncidentVisit } from '../visit.ts';
import { readCare, typedCare } from './read.ts';
import { recordedStanding } from './standing.ts';

const numbered = (stored: Stored<'incident'>) => {
  const number = numberIn(stored);
  return { incident: stored.key.id, ...(number === undefined ? {} : { number }) };
};

/** The form; or what is on record, or why there is no form for this reader. */
const showForm = async (
  visit: IncidentVisit,
  stored: Stored<'incident'>,
  filled?: Filled<FirstCareField>,
): Promise<Answer> => {
  const { office, turn, say } = visit;
  const { state } = stored.body;
  if (state.phase !== 'registered') return presentCard(visit, stored, refusalWords('notOpen'));
  if (!state.firstCare) return presentCard(visit, stored, firstCareTexts.notKept);
  const { account } = state.firstCare;
  const summary = say(firstCareTexts.record);
  if (account) {
    const standing = await recordedStanding(office, state, account);
    return { card: firstCareRecordCard({ ...numbered(stored), standing, account }, say), summary };
  }
  if (victimIn(state) === turn.actor.id) return presentCard(visit, stored, firstCareTexts.ownCare);
  const today = localDate(turn.now);
  const { report } = state;
  const model = {
    ...numbered(stored),
    steps: careStepsFor(report),
    family: asksForFamily(report),
    today,
    filled: filled ?? { typed: { as: 'given', on: today, time: localTime(turn.now) } },
  };
  return { card: firstCareForm(model, say), summary };
};

/** First care of the victim: its part of the table [LG-1] [LG-3] [NZ-1]. */
export const firstCareActions = {
  'care.form': onIncident({
    may: 'safety',
    input: caseInput.loose(),
    handle: visit => showForm(visit, visit.incident),
  }),
  'care.record': onIncident({
    may: 'safety',
    input: caseInput.loose(),
    handle: async (visit, input) => {
      const { office, incident, hand, turn } = visit;
      const { state } = incident.body;
      if (state.phase !== 'registered' || !state.firstCare || state.firstCare.account)
        return showForm(visit, incident);
      const typed = typedCare(input);
      const reading = readCare(typed, state.report, turn.now);
      if ('problems' in reading) return showForm(visit, incident, { typed, problems: reading.problems });
      const account = {
        ...reading.given,
        at: turn.now.toISOString(),
        by: turn.actor.id,
        ...(hand.onBehalfOf === undefined ? {} : { onBehalfOf: hand.onBehalfOf }),
      };
      const outcome = await decideOn(office, incident, hand, now => recordFirstCare(now, account));
      if (!outcome.ok)
        return presentCard(
          visit,
          outcome.stored,
          outcome.reason === 'ownCare' ? firstCareTexts.ownCare : refusalWords('notOpen'),
        );
      return presentCard(
        visit,
        outcome.stored,
        outcome.changed ? firstCareTexts.recorded : firstCareTexts.already,
      );
    },
  }),
  // Also for the reporter: who was to be looked after knows best whether it happened.
  'care.reopen': onIncident({
    may: 'see',
    input: caseInput.extend({ pick: z.iso.datetime() }).loose(),
    handle: async (visit, { pick }) => {
      const { office, incident, hand, turn, say } = visit;
      const outcome = await decideOn(office, incident, hand, now => reopenFirstCare(now, pick, turn.now));
      if (!outcome.ok) return presentCard(visit, outcome.stored, refusalWords('notOpen'));
      const { state } = outcome.stored.body;
      if (seesToSafety(office.organisation, state, turn.actor.id))
        return presentCard(visit, outcome.stored, outcome.changed ? firstCareTexts.reopened : undefined);
      const text = outcome.changed ? firstCareTexts.thanks : firstCareTexts.stood;
      return { card: firstCareThanksCard(text, say), summary: say(firstCareTexts.thanksTitle) };
    },
  }),
} as const;
