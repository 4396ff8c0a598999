import type { TimelineLine } from '../../cards/report-timeline.ts';
import type { IncidentCase, IncidentFact } from '../../protocol/incident/incident-case.ts';
import type { By, Entry } from '../../protocol/journal.ts';
import type { CaseFile } from '../../storage/case-file.ts';
import { entriesFrom, entryCount } from '../../storage/journal-pages.ts';
import { factWords, type Names, repeated } from '../../texts/timeline.ts';
import type { Words } from '../../texts/words.ts';
import { nameOf } from '../case/person-name.ts';
import type { Office } from '../office.ts';

const named = async (office: Office, by: By): Promise<string> =>
  by === 'system' ? 'Rugdekking' : nameOf(office, by);

const toWhom = (fact: IncidentFact): string | undefined => ('to' in fact ? fact.to : undefined);

const namesIn = async (office: Office, { by, onBehalfOf, fact }: Entry<IncidentFact>): Promise<Names> => {
  const to = toWhom(fact);
  return {
    by: await named(office, by),
    ...(onBehalfOf === undefined ? {} : { onBehalfOf: await nameOf(office, onBehalfOf) }),
    ...(to === undefined ? {} : { to: await nameOf(office, to) }),
  };
};

/** Who turns a page has looked once; who tries again has tried twice. */
const timesTold = ({ fact, times = 1 }: Entry<IncidentFact>): number =>
  fact.fact === 'detailsViewed' ? 1 : times;

/** A journal entry as one line: the thread line under the card, and what the reporter is told. */
export const entryWords = async (office: Office, entry: Entry<IncidentFact>): Promise<Words> =>
  repeated(factWords(entry.fact, await namesIn(office, entry)), timesTold(entry));

/**
 * Working on a form is nobody's affair but the reporter's; who turns a page has looked once; and who cannot be reached
 * is named once, not again for every message.
 */
const isTold = (
  { fact, by }: Entry<IncidentFact>,
  index: number,
  journal: readonly Entry<IncidentFact>[],
): boolean => {
  const next = journal[index + 1];
  switch (fact.fact) {
    case 'draftStarted':
    case 'letterBegun':
      return false;
    case 'detailsViewed':
      return next?.fact.fact !== 'detailsViewed' || next.by !== by;
    case 'notDelivered':
      return !journal
        .slice(0, index)
        .some(({ fact: before }) => before.fact === 'notDelivered' && before.to === fact.to);
    default:
      return true;
  }
};

/** More than any card can show, and few enough to be read while somebody waits. */
const longest = 1_000;

/** Who else the aggressor may be is between those who decide; the reporter has no business with other reports. */
const isForReporter = ({ fact }: Entry<IncidentFact>): boolean =>
  fact.fact !== 'candidatesViewed' && fact.fact !== 'aggressorJudged';

/** Everything that was done, oldest first; of a very long course the latest part. */
export const timelineFor = async (
  office: Office,
  file: CaseFile<IncidentCase>,
  reader: 'decider' | 'reporter' = 'decider',
): Promise<readonly TimelineLine[]> => {
  const from = Math.max(0, entryCount(file) - longest);
  const entries = await entriesFrom(office.store, 'incident', file, from);
  return Promise.all(
    entries
      .filter(isTold)
      .filter(entry => reader === 'decider' || isForReporter(entry))
      .map(async entry => ({ at: new Date(entry.at), words: await entryWords(office, entry) })),
  );
};
