import type { PersonId } from '../organisation/organisation.ts';

/** Another incident of which the aggressor looks like this one's, and how sure the descriptions make it. */
export interface FoundKin {
  readonly incident: string;
  readonly same: 'certain' | 'possible';
}

/** What somebody can decide about two incidents: the same aggressor, another one, or undecided again. */
export const verdicts = ['same', 'other', 'open'] as const;
export type VerdictIs = (typeof verdicts)[number];

/** A decision about this incident and another one. Both have it; the later one counts. */
export interface Verdict {
  readonly incident: string;
  readonly is: VerdictIs;
  readonly by: PersonId;
  readonly onBehalfOf?: PersonId;
  /** ISO instant. */
  readonly at: string;
  /** The incident in which it was decided. */
  readonly decidedIn: string;
}

/** The other incidents of what looks like the same aggressor [INL-6]. Ids only: who he is stands elsewhere. */
export interface Kin {
  readonly found: readonly FoundKin[];
  readonly verdicts: readonly Verdict[];
}

export const noKin: Kin = { found: [], verdicts: [] };

/** How it stands between this incident and another one: what a person decided goes before what was found. */
export const standingOf = (
  { found, verdicts: decided }: Kin,
  incident: string,
): FoundKin['same'] | 'other' | undefined => {
  const verdict = decided.find(each => each.incident === incident);
  if (verdict?.is === 'same') return 'certain';
  if (verdict?.is === 'other') return 'other';
  return found.find(each => each.incident === incident)?.same;
};

/** Everything that was found or decided on, each once. */
const allIn = ({ found, verdicts: decided }: Kin): readonly string[] => [
  ...new Set([...decided.map(({ incident }) => incident), ...found.map(({ incident }) => incident)]),
];

/** The incidents that count: certain, or possible as long as nobody has decided. Who was rejected never comes back. */
export const kinThatCounts = (kin: Kin): readonly FoundKin[] =>
  allIn(kin).flatMap(incident => {
    const same = standingOf(kin, incident);
    return same === undefined || same === 'other' ? [] : [{ incident, same }];
  });

/** Those that a person said are of another aggressor. */
export const rejectedIn = ({ verdicts: decided }: Kin): readonly string[] =>
  decided.filter(({ is }) => is === 'other').map(({ incident }) => incident);

/**
 * Does the one decision come after the other? Two people may decide in the two incidents at once; then both incidents
 * end with the same answer, whichever way the decisions cross.
 */
export const isLater = (one: Verdict, other: Verdict): boolean =>
  one.at === other.at ? one.decidedIn > other.decidedIn : one.at > other.at;

/** The incident with this decision in place of the one before it. */
export const withVerdict = (kin: Kin, verdict: Verdict): Kin => ({
  ...kin,
  verdicts: [...kin.verdicts.filter(({ incident }) => incident !== verdict.incident), verdict],
});
