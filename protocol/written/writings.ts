import { noKin, standingOf } from '../aggressor/kin.ts';
import type { IncidentState, Registered } from '../incident/incident-case.ts';
import type { Measure } from '../incident/measure.ts';
import type { Contacted } from '../measures/steps/warning.ts';

/**
 * Written aggression goes on, although the client was told that such messages get no answer [H2-3b]: said by somebody,
 * or seen from another report.
 */
export interface GoesOn {
  readonly at: string;
  readonly how: 'byHand' | 'byReport';
  /** The case in which the client was told, where it was not this one. */
  readonly earlier?: string;
  /** Somebody looked, and it was another writer. */
  readonly other?: true;
}

const isAboutWritings = ({ plan }: Measure): boolean => plan.kind === 'warning' && plan.about === 'writings';

/** The measure that follows aggression in writing, from the contact to the copy in the client's file [H2-3]. */
export const writingsMeasure = (state: Pick<Registered, 'measures'>): Measure | undefined =>
  state.measures.findLast(isAboutWritings);

/** When, and by whom, the client was told that such messages are not answered any more [H2-3a]. */
export const contactIn = (state: Pick<Registered, 'measures'>): Contacted | undefined => {
  const steps = state.measures.filter(isAboutWritings).flatMap(({ steps = [] }) => steps);
  const contact = steps.find(({ step }) => step === 'contacted');
  return contact?.step === 'contacted' ? contact : undefined;
};

const wasDelivered = ({ steps = [] }: Measure): boolean =>
  steps.some(({ step }) => step === 'delivered' || step === 'ended');

/** Is the writer in the earlier case the same one, as far as is known now? What a person decided goes first [INL-6]. */
export const sameWriter = ({
  writings,
  kin = noKin,
}: Pick<Registered, 'writings' | 'kin'>): 'certain' | 'possible' | 'other' => {
  if (writings?.other) return 'other';
  return writings?.earlier === undefined ? 'certain' : (standingOf(kin, writings.earlier) ?? 'possible');
};

/** The client was told and goes on all the same: the protocol points to the letter of the director [H2-3b] [LX-2]. */
export const pointsToDirectorsLetter = (state: IncidentState): boolean => {
  if (state.phase !== 'registered' || !state.writings || sameWriter(state) === 'other') return false;
  const measure = writingsMeasure(state);
  return !measure || !wasDelivered(measure);
};

/**
 * Somebody has yet to tell the client that such messages get no answer [H2-3a]: aggression in writing about which
 * nothing was decided.
 */
export const contactWaits = (state: IncidentState): boolean =>
  state.phase === 'registered' && state.report.place === 'written' && state.measures.length === 0;
