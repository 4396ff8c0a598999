import type { IncidentFact } from '../../protocol/incident/incident-case.ts';
import type { Entry } from '../../protocol/journal.ts';
import { sentences, type Words } from '../../texts/words.ts';
import type { Office } from '../office.ts';
import { entryWords } from './timeline.ts';

/** More lines than this are no news any more but a history. */
const most = 3;

/** That something happened, and what: the latest of it. */
export const newsWords = async (
  office: Office,
  head: Words,
  news: readonly Entry<IncidentFact>[],
): Promise<Words> => {
  const lines = await Promise.all(news.slice(-most).map(entry => entryWords(office, entry)));
  return sentences(head, ...lines);
};
