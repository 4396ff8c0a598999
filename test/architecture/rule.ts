import type { Source } from './source.ts';

/** Something that holds everywhere in the project. */
export interface Rule {
  /** What must be so. */
  readonly what: string;
  /** What it costs otherwise. */
  readonly why: string;
  /** What to do. */
  readonly fix: string;
  /** A file that breaks the rule, to show that the rule notices. */
  readonly wrong: Source;
  /** @returns where it is not so. */
  broken(sources: readonly Source[]): readonly string[];
}

/** @returns what is wrong, in words that say why it matters and what to do; empty when all is well. */
export const findings = ({ what, why, fix, broken }: Rule, sources: readonly Source[]): string => {
  const places = broken(sources);
  return places.length === 0
    ? ''
    : [
        `Not so: ${what}`,
        ...places.map(place => `  where: ${place}`),
        `  why:   ${why}`,
        `  fix:   ${fix}`,
      ].join('\n');
};
