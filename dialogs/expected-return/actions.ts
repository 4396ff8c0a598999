import { z } from 'zod';
import { returnWarningCard } from '../../cards/return-warning.ts';
import { clientIsHere, endReturn } from '../../protocol/expected-return/watch.ts';
import type { Stored } from '../../storage/store.ts';
import { returnTexts } from '../../texts/expected-return.ts';
import { caseInput, onIncident } from '../action.ts';
import type { Answer } from '../answer.ts';
import { decideOn } from '../case/decide.ts';
import { presentCard } from '../incident/present-card.ts';
import { refusalWords } from '../incident/refusals.ts';
import type { Visit } from '../visit.ts';
import { expectAction } from './expect.ts';
import { extendAction, extendFormAction } from './extend.ts';
import { returnFormAction } from './form.ts';
import { warningFor } from './warning.ts';

const returnInput = caseInput.extend({ expected: z.uuid() });

/** The warning as it now is, for the one who asked. */
const warningAnswer = async (visit: Visit, stored: Stored<'incident'>, id: string): Promise<Answer> => {
  const { office, turn, say } = visit;
  const model = await warningFor(office, stored, id, turn.actor.id);
  return model
    ? { card: returnWarningCard(model, say), summary: say(returnTexts.title) }
    : presentCard(visit, stored, refusalWords('notOpen'));
};

/** A client who is expected back: its part of the table [H2-2b]. */
export const returnActions = {
  'return.form': returnFormAction,
  'return.expect': expectAction,
  'return.extendForm': extendFormAction,
  'return.extend': extendAction,
  'return.card': onIncident({
    may: 'alerted',
    input: returnInput,
    handle: (visit, { expected }) => warningAnswer(visit, visit.incident, expected),
  }),
  // Where help is stands first on the answer; the others hear it in a message of their own.
  'return.here': onIncident({
    may: 'alerted',
    input: returnInput,
    handle: async (visit, { expected }) => {
      const { office, incident, hand, turn } = visit;
      const saying = { person: turn.actor.id, now: turn.now };
      const outcome = await decideOn(office, incident, hand, state => clientIsHere(state, expected, saying));
      return warningAnswer(visit, outcome.stored, expected);
    },
  }),
  'return.end': onIncident({
    may: 'alerted',
    input: returnInput,
    handle: async (visit, { expected }) => {
      const { office, incident, hand, turn } = visit;
      const outcome = await decideOn(office, incident, hand, state => endReturn(state, expected, turn.now));
      return warningAnswer(visit, outcome.stored, expected);
    },
  }),
} as const;
