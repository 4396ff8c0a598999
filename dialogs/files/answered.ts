import { z } from 'zod';
import { acceptFile, declineFile } from '../../protocol/files/file.ts';
import { fileTexts } from '../../texts/files.ts';
import { trouble } from '../../texts/trouble.ts';
import type { Answer } from '../answer.ts';
import { decideOn } from '../case/decide.ts';
import { troubleAnswer } from '../trouble-answer.ts';
import type { Happening } from '../turn.ts';
import { handOf, type Visit } from '../visit.ts';
import { fileKey } from './offer.ts';

type Answered = Extract<Happening, { what: 'fileAnswered' }>;

const sentAlong = z.object({ file: z.uuid() });
const silence: Answer = { nothing: true };

/**
 * Somebody wants a file that was offered, or does not. Only whom it was offered to; said twice, one file comes of it. Where
 * all is well there is nothing to say: the file itself is the answer.
 * @throws StoreUnavailable
 */
export const fileAnswer = async (visit: Visit, { accepted, context, target }: Answered): Promise<Answer> => {
  const { office, turn } = visit;
  const found = sentAlong.safeParse(context).data;
  const file = found && (await office.store.get(fileKey(office, found.file)));
  // Not told apart: who is not meant must not learn that there is such a file.
  if (!file || file.body.state.person !== turn.actor.id)
    return troubleAnswer(visit, { why: trouble.noSuchCase });
  if (!accepted) {
    const declined = await decideOn(office, file, handOf(visit), declineFile);
    return declined.ok ? silence : troubleAnswer(visit, { why: fileTexts.gone });
  }
  const { drop } = office;
  if (!target || !drop.accepts(target.uploadUrl) || !drop.accepts(target.contentUrl)) {
    office.log.warn({ file: file.key.id }, 'upload address not allowed');
    return troubleAnswer(visit, { why: fileTexts.strangePlace });
  }
  const outcome = await decideOn(office, file, handOf(visit), state => acceptFile(state, target, turn.now));
  return outcome.ok ? silence : troubleAnswer(visit, { why: fileTexts.gone });
};
