import { dateAfter } from '../calendar/local-time.ts';
import type { Measure } from '../incident/measure.ts';
import { banStanding, banUntil } from '../measures/ban-standing.ts';

/** An access ban as those at the door have to know it [M4-8]. ISO dates. */
export interface BanAtDoor {
  readonly standing: /** It begins on a later day. */
    | 'coming'
    /** The client is not let in, and does not know that yet, or not of the extension: the letter is still to be given. */
    | 'untold'
    | 'holds'
    | 'over';
  readonly locations: 'all' | readonly [string, ...string[]];
  readonly from: string;
  /** The last day on which the client is kept out. */
  readonly until: string;
  /** The first day on which the client may come in again. */
  readonly openFrom: string;
}

/**
 * What an access ban means at the door on a day. The law asks whether the client knows of it; the door has to know of it
 * sooner: who decided does not want the client inside, and the letter can be handed over when he comes [M4-3].
 * @param today local ISO date.
 * @returns undefined for a measure that is no ban.
 */
export const banAtDoor = (measure: Pick<Measure, 'plan' | 'steps'>, today: string): BanAtDoor | undefined => {
  const { plan, steps = [] } = measure;
  const until = banUntil(measure);
  if (plan.kind !== 'accessBan' || until === undefined) return undefined;
  const end = steps.findLast(({ step }) => step === 'banEnded');
  const openFrom = end?.step === 'banEnded' ? end.on : dateAfter(until, 1);
  const about = { locations: plan.locations, from: plan.from, until: dateAfter(openFrom, -1), openFrom };
  if (openFrom <= today) return { standing: 'over', ...about };
  if (plan.from > today) return { standing: 'coming', ...about };
  const known = banStanding(measure, today)?.standing === 'inForce';
  return { standing: known ? 'holds' : 'untold', ...about };
};

/** Is the client kept out on that day, whether he knows it already or not? */
export const keepsOut = ({ standing }: Pick<BanAtDoor, 'standing'>): boolean =>
  standing === 'holds' || standing === 'untold';

/** Does a ban for these locations concern this one? */
export const concerns = (locations: BanAtDoor['locations'], location: string): boolean =>
  locations === 'all' || locations.includes(location);
