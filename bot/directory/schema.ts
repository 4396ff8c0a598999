import { z } from 'zod';
import { defaultSettings } from '../../protocol/organisation/settings.ts';
import { escalation, officeHours } from './escalation-schema.ts';
import { expectations, numberOf } from './expectations.ts';
import { letters, sender } from './letters-schema.ts';
import { fields, name, phone, sentence } from './written-values.ts';

const guid = z.guid({ error: expectations.guid }).toLowerCase();

/** Keys go into buttons and into the store: they are plain and short. */
const key = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, { error: expectations.key });
const reference = z.string({ error: expectations.reference });
const references = z.array(reference, { error: expectations.peopleList });
const somebody = references.min(1, { error: expectations.somebody });

const oneOrMore = (record: object) => Object.keys(record).length > 0;
const keyed = <T extends z.ZodType>(each: T, error: string) =>
  z.record(key, each, { error }).refine(oneOrMore, { error });
const range = (unit: string, from: number, to: number) => {
  const error = numberOf(unit, from, to);
  return z.int({ error }).min(from, { error }).max(to, { error });
};

const person = fields('a person', {
  id: guid,
  name,
  phone: phone.optional(),
  function: name.optional(),
  employment: name.optional(),
  department: reference.optional(),
});

const contact = fields('somebody to call', { name, phone });

const department = fields('a department', {
  name,
  sector: name,
  manager: reference,
  deputies: references.default([]),
  head: reference,
  responders: reference,
});

const location = fields('a location', {
  name,
  security: contact.optional(),
  reception: references.default([]),
  guards: references.default([]),
  alarm: sentence.optional(),
});

const settings = fields('the settings', {
  language: z.enum(['nl', 'en'], { error: expectations.language }).default(defaultSettings.language),
  conductTalkDays: range('days', 1, 31).default(defaultSettings.conductTalkDays),
  policeReportWorkingDays: range('working days', 1, 20).default(defaultSettings.policeReportWorkingDays),
  aftercareUnclaimedMinutes: range('minutes', 5, 1440).default(defaultSettings.aftercareUnclaimedMinutes),
  aftercareFirstTalkHours: range('hours', 24, 168).default(defaultSettings.aftercareFirstTalkHours),
  aftercareSecondTalkWeeks: range('weeks', 1, 4).default(defaultSettings.aftercareSecondTalkWeeks),
  aftercareThirdTalkWeeks: range('weeks', 5, 12).default(defaultSettings.aftercareThirdTalkWeeks),
  repeatLookBackMonths: range('months', 1, 120).default(defaultSettings.repeatLookBackMonths),
  lookUpsPerDay: range('look-ups', 1, 200).default(defaultSettings.lookUpsPerDay),
  lookUpsPerDayByColleagues: range('look-ups', 0, 50).default(defaultSettings.lookUpsPerDayByColleagues),
  draftDays: range('days', 1, 90).default(defaultSettings.draftDays),
  policeReportBy: z
    .enum(['employee', 'employeeOrEmployer'], { error: expectations.policeReportBy })
    .default(defaultSettings.policeReportBy),
  banWarningDays: range('days', 1, 90).default(defaultSettings.banWarningDays),
  letterWorkingDays: range('working days', 1, 20).default(defaultSettings.letterWorkingDays),
  damageClaimDays: range('days', 1, 90).default(defaultSettings.damageClaimDays),
  silenceWorkingDays: range('working days', 1, 20).default(defaultSettings.silenceWorkingDays),
  labourInspectoratePhone: phone.default(defaultSettings.labourInspectoratePhone),
});

/** The organisation file as it is written: people are named by the key under which they are listed. */
export const organisationFile = fields('the organisation', {
  tenant: guid,
  name,
  people: keyed(person, expectations.people),
  departments: keyed(department, expectations.departments),
  responderGroups: keyed(
    fields('a responder group', { name, members: somebody }),
    expectations.responderGroups,
  ),
  locations: keyed(location, expectations.locations),
  safetyOfficers: somebody,
  facilities: references.default([]),
  hrManagers: z.record(name, reference, { error: expectations.hrManagers }).default({}),
  administrators: somebody,
  dutyOfficer: contact,
  professionalHelp: z.array(contact, { error: expectations.contactList }).default([]),
  domicileAddress: sentence,
  sender: sender.optional(),
  letters: letters.prefault({}),
  escalation: escalation.optional(),
  officeHours: officeHours.optional(),
  settings: settings.prefault({}),
});

export type OrganisationFile = z.infer<typeof organisationFile>;
