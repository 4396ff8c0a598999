/**
 * What each kind of value in the organisation file must be, as the operator reads it: what it is, a colon, how to
 * write it. The schema gives these as its errors; `explain.ts` makes sentences of them.
 */
export const expectations = {
  guid: 'an Entra id: the "Object ID" (or "Tenant ID") as the Entra admin centre shows it',
  name: 'a name: at most 100 characters on one line',
  sentence: 'a short sentence: at most 300 characters on one line',
  phone: "a phone number: digits, spaces and hyphens between quotes, such as '06-1234 5601'",
  key: 'a key: lower-case letters, digits and hyphens, beginning with a letter, at most 40',
  reference: 'a key: one word, as it stands in front of the colon where it is defined',
  peopleList: 'a list of people: their keys between square brackets, such as [emma, mark]',
  somebody: 'a list of people with somebody in it: at least one key, such as [emma]',
  contactList: 'a list of contacts: each on its own line, beginning with "- name:"',
  people: 'a part with people: each under an own key, with at least id and name',
  departments: 'a part with departments: at least one, each under an own key',
  responderGroups: 'a part with responder groups: at least one, each under an own key',
  locations: 'a part with locations: at least one, each under an own key',
  hrManagers: 'a part with HR managers: a line per sector, such as "Ruimte: fatima"',
  language: 'a language: nl or en',
  policeReportBy: 'who may file a police report: employee or employeeOrEmployer',
  chain: 'a chain of escalation: one to twelve rungs, each on its own line, beginning with "- to:"',
  time: "a time of day: hours and minutes between quotes, such as '09:00'",
  officeHours: 'the end of the office hours: a time after the beginning, on the same day',
  email: 'an e-mail address: such as veilig@merenveld.example',
  signatories: 'a part with who signs: under the name of a letter the fields role and name',
} as const;

/** A group of fields, by what it is. */
export const fieldsOf = (what: string, keys: readonly string[]): string =>
  `${what}: indented under it the fields ${keys.join(', ')}`;

/** A whole number in a range, both ends included. */
export const numberOf = (unit: string, from: number, to: number): string =>
  `a number of ${unit}: a whole number from ${from} to ${to}`;

/** One of a few words. */
export const choiceOf = (what: string, values: readonly string[]): string =>
  `a choice of ${what}: ${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
