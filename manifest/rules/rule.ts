import type { AppPackage } from '../app-package.ts';

/** Something that Teams asks of an app package and that the schema does not hold. */
export interface Rule {
  /** What must be so. */
  what: string;
  /** What happens otherwise. */
  why: string;
  /** What to do. */
  fix: string;
  /** @returns what breaks the rule, empty when nothing does. */
  broken(app: AppPackage): string[];
}
