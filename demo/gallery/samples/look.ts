import { type LookFormModel, lookFormCard } from '../../../cards/look-form.ts';
import { lookHintCard } from '../../../cards/look-hint.ts';
import { lookLogCard } from '../../../cards/look-log.ts';
import { lookRefusedCard } from '../../../cards/look-refused.ts';
import { lookResultCard, type PersonFound } from '../../../cards/look-result.ts';
import { tooManyLooksCard } from '../../../cards/look-too-many.ts';
import { lookReasons } from '../../../protocol/look/look-case.ts';
import { comparedWords, lookedForWords, lookLine, lookProblems, tooManyTexts } from '../../../texts/look.ts';
import { departments, formId, hoursAgo } from './merenveld.ts';
import { shelf } from './sample.ts';
import { filled, hostileName, hostileText } from './typed.ts';

const form: LookFormModel = {
  form: formId,
  standing: 'responsible',
  reasons: lookReasons,
  today: '2026-11-23',
};
const colleague: LookFormModel = { ...form, standing: 'colleague', reasons: ['talk', 'homeVisit'] };

const call = { name: 'Mark Jansen', department: 'Stadstoezicht', phone: '06-1234 5602' };
const longCall = { name: 'Annemarie van der Heijden-Oosterbroek', department: departments[2]?.name ?? '' };

const sure: PersonFound = {
  same: 'certain',
  grounds: { surname: 'same', given: 'fits', birth: 'same' },
  years: [
    {
      year: 2026,
      reports: 3,
      sorts: [
        { sort: 'threat', count: 2 },
        { sort: 'scolding', count: 1 },
      ],
    },
    { year: 2025, reports: 1, sorts: [{ sort: 'violence', count: 1 }] },
  ],
  running: [{ kind: 'accessBan', until: '2027-03-01' }, { kind: 'police' }],
  call: [call, longCall],
};

const perhaps: PersonFound = {
  same: 'possible',
  grounds: { surname: 'slip', given: 'unknown', birth: 'unknown' },
  years: [{ year: 2024, reports: 1, sorts: [{ sort: 'scolding', count: 1 }] }],
  running: [],
  call: [{ name: 'Inge Hofman', department: 'Publiekszaken' }],
};

const safetyOfficer = { name: 'Sanne Smit', phone: '06-1234 5610' };

const logLines = [
  lookLine(hoursAgo(1), 'Inge Hofman', lookedForWords.talk),
  lookLine(hoursAgo(30), 'Emma de Vries', lookedForWords.homeVisit),
  lookLine(hoursAgo(700), 'Mark Jansen', comparedWords),
];

/** Looking somebody up: the form, what is found, and who hears of it. */
export const lookSamples = shelf('look', [
  { name: { nl: 'Opzoeken: leidinggevende', en: 'Look up: manager' }, make: say => lookFormCard(form, say) },
  {
    name: { nl: 'Opzoeken: medewerker', en: 'Look up: employee' },
    make: say => lookFormCard(colleague, say),
  },
  {
    name: { nl: 'Opzoeken: alles fout', en: 'Look up: all wrong' },
    make: say =>
      lookFormCard(
        {
          ...form,
          typed: { name: hostileName, birthDate: '2031-01-01', reason: 'other', note: hostileText },
          problems: {
            name: lookProblems.name,
            birthDate: lookProblems.date,
            reason: lookProblems.reason,
            note: lookProblems.noteNames,
          },
        },
        say,
      ),
  },
  {
    name: { nl: 'Opzoeken: veel te lang', en: 'Look up: far too long' },
    make: say =>
      lookFormCard({ ...form, typed: { name: filled(20_000) }, problems: { name: lookProblems.long } }, say),
  },
  {
    name: { nl: 'Gevonden: zeker', en: 'Found: certain' },
    make: say => lookResultCard({ people: [sure], more: 0 }, say),
  },
  {
    name: { nl: 'Gevonden: mogelijk, voor de arboconsulent', en: 'Found: possible, for the safety officer' },
    make: say => lookResultCard({ people: [perhaps], more: 0, look: formId }, say),
  },
  {
    name: { nl: 'Gevonden: niets', en: 'Found: nothing' },
    make: say => lookResultCard({ people: [], more: 0 }, say),
  },
  {
    name: { nl: 'Gevonden: te veel om te tonen', en: 'Found: too many to show' },
    make: say =>
      lookResultCard({ people: [sure, ...Array.from({ length: 9 }, () => perhaps)], more: 23 }, say),
  },
  {
    name: { nl: 'Medewerker: bespreek het eerst', en: 'Employee: talk it over first' },
    make: say => lookHintCard({ outcome: 'certain', call }, say),
  },
  {
    name: { nl: 'Medewerker: misschien', en: 'Employee: perhaps' },
    make: say => lookHintCard({ outcome: 'possible', call: longCall }, say),
  },
  {
    name: { nl: 'Medewerker: niets', en: 'Employee: nothing' },
    make: say => lookHintCard({ outcome: 'nothing' }, say),
  },
  {
    name: { nl: 'Te vaak opgezocht', en: 'Looked up too often' },
    make: say => lookRefusedCard({ looked: 20, safetyOfficer }, say),
  },
  {
    name: { nl: 'Te vaak opgezocht, niemand om te bellen', en: 'Looked up too often, nobody to call' },
    make: say => lookRefusedCard({ looked: 5 }, say),
  },
  {
    name: {
      nl: 'Arboconsulent: een collega zocht te vaak',
      en: 'Safety officer: a colleague looked too often',
    },
    make: say =>
      tooManyLooksCard(
        {
          who: 'Mark Jansen',
          looked: 20,
          reasons: [
            { reason: 'talk', count: 3 },
            { reason: 'other', count: 17 },
          ],
        },
        say,
      ),
    summary: tooManyTexts.title,
  },
  {
    name: { nl: 'Wie keek er', en: 'Who looked' },
    make: say => lookLogCard({ lines: logLines }, say),
  },
  {
    name: { nl: 'Wie keek er: niemand', en: 'Who looked: nobody' },
    make: say => lookLogCard({ lines: [] }, say),
  },
  {
    name: { nl: 'Wie keek er: te veel om te tonen', en: 'Who looked: too many to show' },
    make: say => lookLogCard({ lines: Array.from({ length: 300 }, () => logLines).flat() }, say),
  },
]);
