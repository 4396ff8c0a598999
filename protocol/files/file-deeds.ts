import { daysLater } from '../calendar/working-days.ts';
import type { Deed, Planned } from '../deed.ts';
import type { Entry } from '../journal.ts';
import { remindAt } from '../planning.ts';
import type { FileFact, FileState } from './file-case.ts';

/** Days that a file waits for an answer. It can be made again as long as its case is open. */
export const offerDays = 7;

/** In order: what is said of a file comes after what was done with it. */
const inOrder = (now: Date, ...deeds: readonly Deed[]): readonly Planned[] =>
  deeds.map(deed => ({ lane: 'file', due: now, deed }));

/** What follows from a fact of a file's life. */
export const fileDeeds = ({ person, times }: FileState, entry: Entry<FileFact>): readonly Planned[] => {
  const now = new Date(entry.at);
  /** By itself: that an old question cannot be changed must not hold up the file. */
  const close = (question: number): Planned => ({
    lane: `question:${question}`,
    due: now,
    deed: { do: 'closeOffer', person, times: question },
  });
  switch (entry.fact.fact) {
    case 'fileOffered':
      return [
        ...inOrder(now, { do: 'offerFile', person }),
        remindAt(daysLater(now, offerDays), 'forgetFile'),
      ];
    case 'fileAccepted':
      return inOrder(now, { do: 'putFile', person });
    case 'fileSaved':
      return [close(times), ...inOrder(now, { do: 'showFile', person }, { do: 'reportFile' })];
    case 'uploadLost':
      return [close(times - 1), ...inOrder(now, { do: 'offerFile', person })];
    case 'fileDeclined':
    case 'uploadFailed':
    case 'fileExpired':
      return [close(times)];
    case 'notDelivered':
    case 'deliveryRetried':
    case 'deliveryDropped':
      return [];
  }
};
