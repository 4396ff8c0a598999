import { handOverAllCard } from '../../../cards/hand-over-all.ts';
import { type OpenCase, openWorkCard } from '../../../cards/open-work.ts';
import type { Waiting } from '../../../protocol/work/open-work.ts';
import { incidentTitle } from '../../../texts/incident.ts';
import { placeWords, sortWords } from '../../../texts/report-choices.ts';
import { asIs } from '../../../texts/words.ts';
import { handedAllToYou, wentOver, workTexts } from '../../../texts/work.ts';
import { shelf } from './sample.ts';

const days = (n: number) => new Date(Date.UTC(2026, 10, 23 + n, 11));

const incident = (number: string, who: string, ...waits: OpenCase['waits']): OpenCase => ({
  kind: 'incident',
  case: '7d0e0001-0000-4000-8000-000000000001',
  head: incidentTitle(number),
  about: [
    {
      nl: `${sortWords.threat.nl} · ${placeWords.office.nl}`,
      en: `${sortWords.threat.en} · ${placeWords.office.en}`,
    },
    asIs('Stadstoezicht'),
    asIs(who),
  ],
  waits,
});

const late: Waiting = { what: 'measure', kind: 'conductTalk', due: days(-2), late: true };
const soon: Waiting = { what: 'policeReport', due: days(1), late: false };
const care: Waiting = { what: 'firstCare', due: days(0), late: false };

const aftercare = (waits: Waiting): OpenCase => ({
  kind: 'aftercare',
  case: '7d0e0001-0000-4000-8000-000000000002',
  head: workTexts.aftercare,
  about: [asIs('BOG Stadstoezicht')],
  waits: [waits],
});

const cases: readonly OpenCase[] = [
  incident('A-2026-00041', 'Mark Jansen', late),
  incident('A-2026-00043', 'Farid Amrani', care, soon),
  incident('A-2026-00044', 'Mark Jansen', { what: 'decision', late: false }),
  aftercare({ what: 'claim', due: new Date(Date.UTC(2026, 10, 23, 9, 30)), late: true }),
  aftercare({ what: 'aftercare', late: false }),
];

const many: readonly OpenCase[] = Array.from({ length: 60 }, (_, n) =>
  incident(`A-2026-${String(n).padStart(5, '0')}`, 'Mark Jansen', late, soon),
);

const choices = [
  { person: 'farid', name: 'Farid Amrani', department: 'Stadstoezicht' },
  { person: 'petra', name: 'Petra van Leeuwen', department: 'Stadstoezicht' },
];

export const workSamples = shelf('work', [
  {
    name: { nl: 'Openstaand', en: 'Open work' },
    make: say => openWorkCard({ cases, more: false, own: true }, say),
  },
  {
    name: { nl: 'Openstaand, niets', en: 'Open work, nothing' },
    make: say => openWorkCard({ cases: [], more: false, own: false }, say),
  },
  {
    name: { nl: 'Openstaand, meer dan er past', en: 'Open work, more than fits' },
    make: say => openWorkCard({ cases: many, more: true, own: true }, say),
  },
  {
    name: { nl: 'Alles overdragen', en: 'Hand everything over' },
    make: say => handOverAllCard({ choices, count: 12 }, say),
  },
  {
    name: { nl: 'Alles overdragen, niemand gekozen', en: 'Hand everything over, nobody chosen' },
    make: say => handOverAllCard({ choices, count: 1, to: '', problem: workTexts.choose }, say),
  },
  {
    name: { nl: 'Alles overdragen, niemand om aan over te dragen', en: 'Hand everything over, to nobody' },
    make: say => handOverAllCard({ choices: [], count: 3 }, say),
  },
  {
    name: { nl: 'Openstaand, na het overdragen', en: 'Open work, after handing over' },
    make: say =>
      openWorkCard({ cases: [], more: false, own: false, notice: wentOver(12, 'Farid Amrani') }, say),
  },
  {
    name: { nl: 'Openstaand, aan jou overgedragen', en: 'Open work, handed over to you' },
    make: say => openWorkCard({ cases, more: false, own: true, notice: handedAllToYou('Mark Jansen') }, say),
  },
]);
