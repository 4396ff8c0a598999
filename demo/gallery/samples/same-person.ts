import { incidentCard } from '../../../cards/incident-card.ts';
import type { CardHistory } from '../../../cards/incident-model.ts';
import { type ComparedIncident, type KinCompareModel, kinCompareCard } from '../../../cards/kin-compare.ts';
import { refusalTexts } from '../../../texts/refusals.ts';
import { taken, worst } from './incident-models.ts';
import { caseId, departments, hoursAgo, number } from './merenveld.ts';
import { shelf } from './sample.ts';
import { filled, hostileName } from './typed.ts';

const days = 24;
const bare: KinCompareModel = { incident: caseId, number, revision: 2, own: {}, others: [], more: 0 };
const own = { name: 'J. van den Berg' };

const perhaps: ComparedIncident = {
  incident: '00000000-0000-4000-8000-000000000002',
  number: 'A-2026-00031',
  at: hoursAgo(40 * days),
  department: 'Publiekszaken',
  sorts: ['scolding', 'threat'],
  said: { name: 'Jan v.d. Berg', birthDate: '01-02-1980' },
  likeness: { same: 'possible', grounds: { surname: 'spelling', given: 'fits', birth: 'unknown' } },
};

const sure: ComparedIncident = {
  ...perhaps,
  incident: '00000000-0000-4000-8000-000000000003',
  number: 'A-2026-00012',
  at: hoursAgo(120 * days),
  sorts: ['violence'],
  likeness: { same: 'certain', grounds: { surname: 'same', given: 'fits', birth: 'same' } },
};

const confirmed: ComparedIncident = { ...perhaps, verdict: { is: 'same', by: 'Mark Jansen' } };
const rejected: ComparedIncident = {
  ...perhaps,
  incident: '00000000-0000-4000-8000-000000000004',
  number: 'A-2026-00008',
  verdict: { is: 'other', by: 'Farid Amrani, namens Mark Jansen' },
};

const hostile: ComparedIncident = {
  ...perhaps,
  department: departments[2]?.name ?? '',
  sorts: ['scolding', 'threat', 'violence', 'refusesToLeave', 'other'],
  said: { name: filled(200, hostileName), birthDate: '31-12-1999' },
};

const history: CardHistory = {
  last: { at: hoursAgo(40 * days), number: 'A-2026-00031', sure: true },
  running: [
    { kind: 'accessBan', until: '2027-03-01', number: 'A-2026-00012' },
    { kind: 'conductTalk', until: '2026-12-01', number: 'A-2026-00031' },
  ],
  perhaps: [],
};

const uncertain: CardHistory = {
  last: { at: hoursAgo(12 * days), sure: false },
  running: [],
  perhaps: [{ kind: 'accessBan', until: '2027-01-31' }],
};

const long: CardHistory = {
  ...history,
  running: Array.from({ length: 9 }, () => history.running).flat(),
  perhaps: Array.from({ length: 9 }, () => uncertain.perhaps).flat(),
  later: { count: 14, at: hoursAgo(2), number: 'A-2026-00051' },
};

/** The same aggressor in several incidents: on the standing card, and comparing them. */
export const samePersonSamples = shelf('incident', [
  {
    name: { nl: 'Eerder, zeker dezelfde persoon', en: 'Before, certainly the same person' },
    make: say =>
      incidentCard(
        {
          ...taken,
          earlier: { certain: 2, possible: 0 },
          history,
          proposal: {
            measure: 'accessBan',
            because: [
              { why: 'runningBan', until: '2027-03-01', number: 'A-2026-00012' },
              { why: 'breached', kind: 'conductTalk', number: 'A-2026-00031' },
              { why: 'returned', times: 2 },
            ],
          },
        },
        say,
      ),
  },
  {
    name: { nl: 'Eerder, mogelijk dezelfde persoon', en: 'Before, possibly the same person' },
    make: say => incidentCard({ ...taken, earlier: { certain: 0, possible: 1 }, history: uncertain }, say),
  },
  {
    name: { nl: 'Eerder en daarna, zo veel als er past', en: 'Before and since, as much as fits' },
    make: say => incidentCard({ ...worst, history: long, comparable: true }, say),
  },
  {
    name: { nl: 'Zelfde persoon: nog te beslissen', en: 'Same person: to be decided' },
    make: say => kinCompareCard({ ...bare, own, others: [perhaps, sure] }, say),
  },
  {
    name: { nl: 'Zelfde persoon: over beslist', en: 'Same person: decided' },
    make: say =>
      kinCompareCard(
        {
          ...bare,
          own: { name: 'J. van den Berg', birthDate: '01-02-1980' },
          others: [confirmed, rejected],
          notice: refusalTexts.outdated,
        },
        say,
      ),
  },
  {
    name: { nl: 'Zelfde persoon: niemand', en: 'Same person: nobody' },
    make: say => kinCompareCard({ ...bare, own }, say),
  },
  {
    name: { nl: 'Zelfde persoon: geen naam', en: 'Same person: no name' },
    make: say => {
      const { number: _, ...unnumbered } = bare;
      return kinCompareCard(unnumbered, say);
    },
  },
  {
    name: { nl: 'Zelfde persoon: vijandige namen, en nog meer', en: 'Same person: hostile names, and more' },
    make: say =>
      kinCompareCard(
        {
          ...bare,
          own: { name: hostileName },
          others: Array.from({ length: 8 }, () => hostile),
          more: 12,
        },
        say,
      ),
  },
]);
