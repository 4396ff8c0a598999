import type { Card } from '../../cards/card.ts';
import type { Say } from '../../texts/words.ts';
import { accidentDue } from '../accident/due.ts';
import { firstCareDue } from '../first-care/due.ts';
import { firstCareSaid } from '../first-care/said.ts';
import type { Told } from '../incident/notices.ts';
import { policeDecision } from '../order-to-leave/police-decision.ts';
import { silenceNudge } from '../silence/nudge.ts';
import { letterProposal } from '../written/letter-proposal.ts';

/** What people are told beside the measures, from the case as it now is; nothing where it is settled by now. */
export const besideNotices: Readonly<
  Record<
    'policeDecision' | 'accidentDue' | 'firstCare' | 'firstCareSaid' | 'directorsLetter' | 'silence',
    (told: Told, say: Say) => Card | undefined | Promise<Card | undefined>
  >
> = {
  policeDecision,
  accidentDue,
  firstCare: firstCareDue,
  firstCareSaid,
  directorsLetter: letterProposal,
  silence: silenceNudge,
};
