import { otherStepsCard } from '../../cards/other-steps.ts';
import type { Stored } from '../../storage/store.ts';
import { otherStepsTexts } from '../../texts/other-steps.ts';
import type { Words } from '../../texts/words.ts';
import { caseInput, onIncident } from '../action.ts';
import type { Answer } from '../answer.ts';
import { presentCard } from '../incident/present-card.ts';
import { refusalWords } from '../incident/refusals.ts';
import type { Visit } from '../visit.ts';
import { otherStepsModel } from './model.ts';

/** Everything beside the measures, as this reader may know and do it. */
export const otherStepsAnswer = async (
  visit: Visit,
  stored: Stored<'incident'>,
  notice?: Words,
): Promise<Answer> => {
  const { state } = stored.body;
  if (state.phase !== 'registered') return presentCard(visit, stored, refusalWords('notOpen'));
  const model = otherStepsModel(visit, stored.key.id, state, notice);
  return { card: otherStepsCard(model, visit.say), summary: visit.say(otherStepsTexts.title) };
};

export const otherStepsActions = {
  'incident.otherSteps': onIncident({
    may: 'see',
    input: caseInput.loose(),
    handle: visit => otherStepsAnswer(visit, visit.incident),
  }),
} as const;
