import type { TimelineLine } from '../../cards/report-timeline.ts';
import type { IncidentCase, IncidentFact } from '../../protocol/incident/incident-case.ts';
import type { By, Entry } from '../../protocol/journal.ts';
import type { CaseFile } from '../../storage/case-file.ts';
import { factWords, type Names } from '../../texts/timeline.ts';
import type { Words } from '../../texts/words.ts';
import { nameOf } from '../case/person-name.ts';
import type { Office } from '../office.ts';

const named = async (office: Office, by: By): Promise<string> =>
  by === 'system' ? 'Rugdekking' : nameOf(office, by);

const toWhom = (fact: IncidentFact): string | undefined =>
  fact.fact === 'handedOver' || fact.fact === 'notDelivered' ? fact.to : undefined;

const namesIn = async (office: Office, { by, onBehalfOf, fact }: Entry<IncidentFact>): Promise<Names> => {
  const to = toWhom(fact);
  return {
    by: await named(office, by),
    ...(onBehalfOf === undefined ? {} : { onBehalfOf: await nameOf(office, onBehalfOf) }),
    ...(to === undefined ? {} : { to: await nameOf(office, to) }),
  };
};

/** A journal entry as one line: the thread line under the card, and what the reporter is told. */
export const entryWords = async (office: Office, entry: Entry<IncidentFact>): Promise<Words> =>
  factWords(entry.fact, await namesIn(office, entry));

/** Working on a form is nobody's affair but the reporter's; who turns a page has looked once. */
const isTold = ({ fact, by }: Entry<IncidentFact>, next: Entry<IncidentFact> | undefined) => {
  const again = fact.fact === 'detailsViewed' && next?.fact.fact === 'detailsViewed' && next.by === by;
  return fact.fact !== 'draftStarted' && !again;
};

/** Everything that was done, oldest first. */
export const timelineFor = async (
  office: Office,
  { journal }: CaseFile<IncidentCase>,
): Promise<readonly TimelineLine[]> =>
  Promise.all(
    journal
      .filter((entry, index) => isTold(entry, journal[index + 1]))
      .map(async entry => ({ at: new Date(entry.at), words: await entryWords(office, entry) })),
  );
