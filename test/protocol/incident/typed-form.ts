import fc from 'fast-check';
import type { Reading } from '../../../protocol/incident/read-form.ts';
import {
  aftercareAnswers,
  injuries,
  places,
  policeAnswers,
  sorts,
  victims,
} from '../../../protocol/incident/report.ts';
import { type Field, stepFields, type Typed } from '../../../protocol/incident/report-form.ts';

/** What the tests' forms are read against: a Monday morning in Merenveld. */
export const reading: Reading = {
  now: new Date('2026-11-23T10:00:00Z'),
  locations: ['stadskantoor', 'wijkpost'],
  departments: ['stadstoezicht', 'publiekszaken'],
};

/** A whole form as somebody filled it in, with nothing wrong. */
export const wholeForm: Typed = {
  sorts: 'scolding,threat',
  place: 'outdoors',
  location: 'wijkpost',
  date: '2026-11-23',
  time: '09:30',
  victim: 'reporter',
  department: 'stadstoezicht',
  aggressorKnown: 'yes',
  aggressorName: 'J. van den Berg',
  aggressorBirthDate: '1980-02-01',
  aggressorAddress: 'Dorpsstraat 1, 1234 AB Merenveld',
  witnesses: 'Mark stond erbij',
  description: 'Hij kwam op me af toen ik een boete uitschreef.',
  literalWords: 'Ik weet waar je woont.',
  injury: 'firstAid',
  injuryNote: 'Een schram op mijn hand',
  damagePersonal: 'Bril kapot',
  damageMunicipal: 'Portofoon stuk',
  police: 'wanted',
  policeNote: 'Morgen',
  aftercare: 'wanted',
  furtherAction: 'Een gesprek met hem',
};

/** Every field of the form. */
export const allFields: readonly Field[] = Object.values(stepFields).flat();

/** Any text in any field: what no client of ours would send, too. */
export const anyForm: fc.Arbitrary<Typed> = fc.record(
  Object.fromEntries(allFields.map(field => [field, fc.string({ unit: 'grapheme', maxLength: 40 })])),
  { requiredKeys: [] },
);

const text = fc.string({ unit: 'grapheme', minLength: 3, maxLength: 60 });
const dates = fc.constantFrom('2026-11-23', '2026-11-24', '2026-10-25', '2021-01-01', '2026-02-31', '');
const times = fc.constantFrom('00:00', '09:30', '23:59', '24:00', '');

/** Forms as people fill them in: mostly right, now and then with something wrong or forgotten. */
export const likelyForm: fc.Arbitrary<Typed> = fc.record(
  {
    sorts: fc.subarray([...sorts]).map(some => some.join(',')),
    place: fc.constantFrom(...places),
    location: fc.constantFrom(...reading.locations, ''),
    date: dates,
    time: times,
    victim: fc.constantFrom(...victims),
    victimName: text,
    department: fc.constantFrom(...reading.departments),
    aggressorKnown: fc.constantFrom('yes', 'no'),
    aggressorName: text,
    aggressorBirthDate: fc.constantFrom('1980-02-01', '1880-01-01', ''),
    witnesses: text,
    description: text,
    literalWords: text,
    injury: fc.constantFrom(...injuries),
    police: fc.constantFrom(...policeAnswers),
    aftercare: fc.constantFrom(...aftercareAnswers),
    furtherAction: text,
  },
  { requiredKeys: ['place', 'date', 'time', 'victim', 'department'] },
);
