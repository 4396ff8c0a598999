import type { AftercareFact } from '../../protocol/aftercare/aftercare-case.ts';
import type { Entry } from '../../protocol/journal.ts';
import { lineTexts } from '../../texts/aftercare-lines.ts';
import type { Words } from '../../texts/words.ts';
import { nameOf } from '../case/person-name.ts';
import type { Office } from '../office.ts';

/**
 * What is said in the thread under the request. A responder is named, the victim never: who called it off is not said.
 * @returns undefined for what the card itself shows, and for what is nobody's business in a channel.
 */
export const aftercareLine = async (
  office: Office,
  { fact, by }: Entry<AftercareFact>,
): Promise<Words | undefined> => {
  switch (fact.fact) {
    case 'aftercareReturned':
      return lineTexts.returned(await nameOf(office, by));
    case 'otherResponderAsked':
    case 'aftercareCameBack':
      return lineTexts.openAgain;
    case 'aftercareCancelled':
      return lineTexts.cancelled;
    case 'askedAgain':
    // Called together with others after a silence: the group reads its own part of it.
    case 'escalated':
      return lineTexts.askedAgain;
    default:
      return undefined;
  }
};
