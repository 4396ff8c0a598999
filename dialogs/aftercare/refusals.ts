import type * as rules from '../../protocol/aftercare/aftercare.ts';
import type { RequestStanding } from '../../texts/aftercare.ts';
import { aftercareRefusals } from '../../texts/aftercare-lines.ts';
import type { Words } from '../../texts/words.ts';

type ReasonOf<Rule extends (...args: never) => unknown> =
  ReturnType<Rule> extends infer Result
    ? Result extends { readonly ok: false; readonly reason: infer Reason }
      ? Reason
      : never
    : never;

/** Everything for which an action on a request can be refused: what the rules say, and that it was decided too late. */
export type AftercareRefusal =
  | ReasonOf<typeof rules.claim>
  | ReasonOf<typeof rules.contactMade>
  | ReasonOf<typeof rules.giveBack>
  | ReasonOf<typeof rules.close>
  | ReasonOf<typeof rules.cancel>
  | 'outdated';

/**
 * Why not, in words that say how it stands now: the one place where a rule's reason becomes an answer. A new reason
 * does not compile until it has its words.
 */
export const refusalWords = (reason: AftercareRefusal, standing: RequestStanding): Words => {
  switch (reason) {
    case 'claimedByOther':
      return standing.is === 'claimed' ? aftercareRefusals.takenBy(standing.by) : aftercareRefusals.outdated;
    case 'notOpen':
      return aftercareRefusals.notOpen[standing.is];
    case 'outdated':
      return aftercareRefusals.outdated;
  }
};
