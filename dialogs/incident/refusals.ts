import { refusalTexts } from '../../texts/refusals.ts';
import type { Words } from '../../texts/words.ts';

/** Everything for which a decision about an incident can be refused. */
export type Refusal =
  | 'notOpen'
  | 'toYourself'
  | 'measureExists'
  | 'noSuchMeasure'
  | 'noSuchCandidate'
  | 'outOfOrder'
  | 'outdated';

/** Why not, in words: the one place where a rule's reason becomes an answer. */
export const refusalWords = (reason: Refusal): Words => {
  switch (reason) {
    case 'notOpen':
      return refusalTexts.notOpen;
    case 'toYourself':
      return refusalTexts.toYourself;
    case 'measureExists':
      return refusalTexts.measureExists;
    case 'noSuchMeasure':
      return refusalTexts.noSuchMeasure;
    case 'noSuchCandidate':
      return refusalTexts.noSuchCandidate;
    case 'outOfOrder':
      return refusalTexts.outOfOrder;
    case 'outdated':
      return refusalTexts.outdated;
  }
};
