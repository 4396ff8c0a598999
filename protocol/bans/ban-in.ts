import type { IncidentState, Registered } from '../incident/incident-case.ts';
import type { AccessBan, Measure } from '../incident/measure.ts';

/** A measure that is an access ban. */
export type Ban = Measure & { readonly plan: AccessBan };

export const isBan = (measure: Measure): measure is Ban => measure.plan.kind === 'accessBan';

/** The access bans of a case, in the order in which they were decided on. */
export const bansIn = (state: IncidentState): readonly Ban[] =>
  state.phase === 'registered' ? state.measures.filter(isBan) : [];

/** The access ban of that id, if the case has it. */
export const banIn = (state: IncidentState, measure: string): Ban | undefined =>
  bansIn(state).find(({ id }) => id === measure);

/** The case with this ban as it now is. */
export const withBan = (state: IncidentState, ban: Ban): IncidentState =>
  state.phase === 'registered' ? changed(state, ban) : state;

const changed = (state: Registered, ban: Ban): Registered => ({
  ...state,
  measures: state.measures.map(each => (each.id === ban.id ? ban : each)),
});
