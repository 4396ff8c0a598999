import { granted, refused } from '../decision.ts';
import type { PersonId } from '../organisation/organisation.ts';
import type { IncidentFact, IncidentState } from './incident-case.ts';
import type { Measure, MeasurePlan } from './measure.ts';

/** Who acts, and for whom. */
export interface Acting {
  readonly person: PersonId;
  readonly onBehalfOf?: PersonId;
  readonly now: Date;
}

/** On whose behalf, where that is somebody else's. */
export const behalf = (acting: Acting) =>
  acting.onBehalfOf === undefined ? {} : { onBehalfOf: acting.onBehalfOf };

/** Takes the case up [LG-1]. Who has it already, keeps it; another responsible person may take it over. */
export const takeUp = (state: IncidentState, acting: Acting) => {
  if (state.phase !== 'registered') return refused('notOpen');
  if (state.handler?.person === acting.person) return granted<IncidentState, IncidentFact>(state);
  const handler = { person: acting.person, at: acting.now.toISOString(), ...behalf(acting) };
  return granted<IncidentState, IncidentFact>({ ...state, handler }, { fact: 'takenUp' });
};

/**
 * Gives the case to another person, who may decide from then on.
 * @param together all of somebody's cases go over: the receiver hears of it once, with the first.
 */
export const handOver = (state: IncidentState, to: PersonId, acting: Acting, together?: 'first' | 'more') => {
  if (state.phase !== 'registered') return refused('notOpen');
  if (to === acting.person) return refused('toYourself');
  if (state.handedTo === to && state.handler === undefined)
    return granted<IncidentState, IncidentFact>(state);
  const { handler: _left, ...rest } = state;
  return granted<IncidentState, IncidentFact>(
    { ...rest, handedTo: to },
    { fact: 'handedOver', to, ...(together === undefined ? {} : { together }) },
  );
};

/** How a decision stands to what the protocol pointed to. */
export type Weighed = Pick<Measure, 'proposed' | 'overruled'>;

/**
 * Decides on a measure [LG-4] [M2-8]: recorded with who, when, on whose behalf and why. Deciding is taking up.
 * @param id the form's id: sent again, it changes nothing.
 */
export const decideMeasure = (
  state: IncidentState,
  id: string,
  plan: MeasurePlan,
  acting: Acting,
  weighed: Weighed = {},
) => {
  if (state.phase !== 'registered') return refused('notOpen');
  if (state.measures.some(measure => measure.id === id)) return granted<IncidentState, IncidentFact>(state);
  if (plan.kind === 'none' && state.measures.some(measure => measure.plan.kind !== 'none'))
    return refused('measureExists');
  const at = acting.now.toISOString();
  const measure: Measure = {
    id,
    decidedAt: at,
    decidedBy: acting.person,
    ...behalf(acting),
    plan,
    ...weighed,
  };
  const handler = state.handler ?? { person: acting.person, at, ...behalf(acting) };
  return granted<IncidentState, IncidentFact>(
    { ...state, handler, measures: [...state.measures, measure] },
    {
      fact: 'measureDecided',
      measure: id,
      kind: plan.kind,
      ...(weighed.proposed === undefined ? {} : { proposed: weighed.proposed }),
      ...(weighed.overruled === undefined ? {} : { overruled: weighed.overruled.as }),
    },
  );
};

/** Has the responders asked for the victim [NZ-2]. Once is enough. */
export const engageAftercare = (state: IncidentState) => {
  if (state.phase !== 'registered') return refused('notOpen');
  if (state.aftercareEngaged) return granted<IncidentState, IncidentFact>(state);
  return granted<IncidentState, IncidentFact>(
    { ...state, aftercareEngaged: true },
    { fact: 'aftercareEngaged' },
  );
};
