import { z } from 'zod';
import { defaultSettings } from '../../protocol/organisation/settings.ts';
import { expectations, fieldsOf, numberOf } from './expectations.ts';

/** One line that a person can read: no control characters, nothing that changes the direction of writing. */
const line = (length: number, error: string) =>
  z
    .string({ error })
    .regex(new RegExp(`^(?=.*\\S)[^\\p{C}\\p{Zl}\\p{Zp}]{1,${length}}$`, 'u'), { error })
    .trim();

const guid = z.guid({ error: expectations.guid }).toLowerCase();
const name = line(100, expectations.name);
const sentence = line(300, expectations.sentence);
/** From 112 up to the longest number there is; an extension of the municipality's own exchange is one too. */
const phone = z
  .string({ error: expectations.phone })
  .regex(/^(?:\+|\()?[0-9](?:[ ()-]{0,2}[0-9]){2,14}$/, { error: expectations.phone });

/** Keys go into buttons and into the store: they are plain and short. */
const key = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, { error: expectations.key });
const reference = z.string({ error: expectations.reference });
const references = z.array(reference, { error: expectations.peopleList });
const somebody = references.min(1, { error: expectations.somebody });

const fields = <T extends z.core.$ZodLooseShape>(what: string, shape: T) =>
  z.strictObject(shape, { error: fieldsOf(what, Object.keys(shape)) });
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
  repeatLookBackMonths: range('months', 1, 120).default(defaultSettings.repeatLookBackMonths),
  draftDays: range('days', 1, 90).default(defaultSettings.draftDays),
  policeReportBy: z
    .enum(['employee', 'employeeOrEmployer'], { error: expectations.policeReportBy })
    .default(defaultSettings.policeReportBy),
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
  hrManagers: z.record(name, reference, { error: expectations.hrManagers }).default({}),
  administrators: somebody,
  dutyOfficer: contact,
  professionalHelp: z.array(contact, { error: expectations.contactList }).default([]),
  domicileAddress: sentence,
  settings: settings.prefault({}),
});

export type OrganisationFile = z.infer<typeof organisationFile>;
