import { granted, refused } from '../decision.ts';
import type { IncidentFact, IncidentState, Registered } from '../incident/incident-case.ts';
import type { Measure } from '../incident/measure.ts';
import { type Acting, behalf } from '../incident/responsibility.ts';
import { nextSteps } from '../measures/life.ts';
import type { TakenStep } from '../measures/step.ts';
import { contactIn, sameWriter, writingsMeasure } from './writings.ts';

/** When the client was told, by whom, and what it was about. */
export interface Contact {
  readonly on: string;
  readonly by: string;
  readonly grounds: string;
}

const idle = (state: IncidentState) => granted<IncidentState, IncidentFact>(state);

const withMeasure = (state: Registered, measure: Measure): readonly Measure[] =>
  state.measures.some(({ id }) => id === measure.id)
    ? state.measures.map(each => (each.id === measure.id ? measure : each))
    : [...state.measures, measure];

/**
 * The client was told that such messages get no answer any more [H2-3a]: decision and first step in one, because the
 * protocol leaves nothing to decide here. A warning about writings that was decided on before takes the step.
 * @param id the form's id: sent again, it changes nothing.
 */
export const contactWriter = (
  state: IncidentState,
  id: string,
  { on, by, grounds }: Contact,
  acting: Acting,
) => {
  if (state.phase !== 'registered') return refused('notOpen');
  const known = writingsMeasure(state);
  if (known?.id === id || known?.steps?.some(step => step.id === id)) return idle(state);
  if (known && !nextSteps(known).includes('contacted')) return refused('outOfOrder');
  const at = acting.now.toISOString();
  const contacted: TakenStep = {
    step: 'contacted',
    on,
    by,
    id,
    takenAt: at,
    takenBy: acting.person,
    ...behalf(acting),
  };
  const measure: Measure = known
    ? { ...known, steps: [...(known.steps ?? []), contacted] }
    : {
        id,
        decidedAt: at,
        decidedBy: acting.person,
        ...behalf(acting),
        plan: { kind: 'warning', form: 'written', about: 'writings', grounds },
        steps: [contacted],
      };
  const handler = state.handler ?? { person: acting.person, at, ...behalf(acting) };
  return granted<IncidentState, IncidentFact>(
    { ...state, handler, measures: withMeasure(state, measure) },
    { fact: 'writerContacted', measure: measure.id },
  );
};

/**
 * The client goes on writing like that [H2-3b]. By hand only after a contact in this case; from another report the
 * contact may lie in another case.
 * @param earlier that other case.
 */
export const writingsGoOn = (
  state: IncidentState,
  how: 'byHand' | 'byReport',
  now: Date,
  earlier?: string,
) => {
  if (state.phase !== 'registered') return refused('notOpen');
  if (state.writings && sameWriter(state) !== 'other') return idle(state);
  if (earlier === undefined && !contactIn(state)) return refused('noContactYet');
  return granted<IncidentState, IncidentFact>(
    { ...state, writings: { at: now.toISOString(), how, ...(earlier === undefined ? {} : { earlier }) } },
    { fact: 'writingsGoOn', how },
  );
};

/** Two reports looked like one writer; somebody looked, and says that they are not. */
export const otherWriter = (state: IncidentState) => {
  if (state.phase !== 'registered') return refused('notOpen');
  if (!state.writings || state.writings.other) return idle(state);
  return granted<IncidentState, IncidentFact>(
    { ...state, writings: { ...state.writings, other: true } },
    { fact: 'otherWriter' },
  );
};
