import type { ListedReport } from '../../../cards/report-list.ts';
import type { TimelineLine } from '../../../cards/report-timeline.ts';
import type { IncidentFact } from '../../../protocol/incident/incident-case.ts';
import { measureKinds } from '../../../protocol/incident/measure.ts';
import { mine } from '../../../texts/report-ending.ts';
import { factWords } from '../../../texts/timeline.ts';
import { asIs } from '../../../texts/words.ts';
import { caseId, hoursAgo, number } from './merenveld.ts';

const anywhere = { nl: 'Dreigen, Gebruik geweld · Buitenlocatie', en: 'Threat, Use of violence · Outdoors' };

const draft = (index: number): ListedReport => ({
  case: caseId,
  kind: 'draft',
  head: mine.draft,
  what: index % 2 === 0 ? anywhere : mine.draftNothing,
  at: hoursAgo(index * 31),
  state: asIs(''),
});

const sent = (index: number, more: Partial<ListedReport>): ListedReport => ({
  case: caseId,
  kind: 'report',
  head: asIs(`A-2026-000${42 - index}`),
  what: anywhere,
  at: hoursAgo(index * 77),
  state: mine.sent,
  ...more,
});

/** A page full of drafts: somebody who begins often and never finishes. */
export const drafts: readonly ListedReport[] = [0, 1, 2, 3, 4, 5].map(draft);

/** A page with every state that a report can be in. */
export const manyReports: readonly ListedReport[] = [
  draft(0),
  sent(0, {}),
  sent(1, {
    state: {
      nl: `${mine.takenUpBy('Mark Jansen').nl} · ${mine.incomplete.nl}`,
      en: `${mine.takenUpBy('Mark Jansen').en} · ${mine.incomplete.en}`,
    },
  }),
  sent(2, {
    what: {
      nl: 'Schelden, Dreigen, Gebruik geweld, Weigert te vertrekken, Overige · Schriftelijk of online',
      en: 'Verbal abuse, Threat, Use of violence, Refuses to leave, Other · In writing or online',
    },
    state: {
      nl: `${mine.takenUpBy('Farid Amrani').nl} · ${mine.decided(3).nl} · ${mine.incomplete.nl}`,
      en: `${mine.takenUpBy('Farid Amrani').en} · ${mine.decided(3).en} · ${mine.incomplete.en}`,
    },
  }),
  sent(3, { what: asIs(''), state: mine.withdrawn }),
  sent(4, { state: mine.takenUpBy('Mark Jansen') }),
];

const by = { by: 'Farid Amrani', onBehalfOf: 'Mark Jansen', to: 'Inge Hofman' };
const line = (fact: IncidentFact, hours: number): TimelineLine => ({
  at: hoursAgo(hours),
  words: factWords(fact, by),
});

export const shortTimeline: readonly TimelineLine[] = [
  line({ fact: 'incidentRegistered', complete: false, aftercare: 'no' }, 2),
];

/** Everything that can be said to have happened to a report, some of it more than once. */
export const longTimeline: readonly TimelineLine[] = [
  line({ fact: 'draftStarted' }, 400),
  line({ fact: 'incidentRegistered', complete: false, aftercare: 'open' }, 399),
  line({ fact: 'numberGiven', number }, 399),
  {
    at: hoursAgo(398),
    words: factWords({ fact: 'notDelivered', to: caseId }, { by: by.by, to: 'Petra van Leeuwen' }),
  },
  line({ fact: 'takenUp' }, 390),
  line({ fact: 'detailsViewed' }, 389),
  line({ fact: 'reportSupplemented', complete: true }, 380),
  line({ fact: 'handedOver', to: caseId }, 370),
  line({ fact: 'actionRefused', action: 'measure.decide' }, 365),
  ...measureKinds.map((kind, index) =>
    line({ fact: 'measureDecided', measure: kind, kind }, 300 - index * 40),
  ),
  line({ fact: 'aftercareEngaged' }, 20),
];
