import { DateTime } from 'luxon';
import {
  banChanges,
  copyHolders,
  type Draft,
  declarants,
  deeds,
  deliveries,
  type FieldName,
  type Fields,
  outcomes,
  owners,
  policeSteps,
  refusals,
  reportDesks,
  requests,
} from './fields.ts';

/** What sort of answer a field is, so that a form can ask for it. */
export type Shape =
  | { readonly is: 'line' | 'text' | 'lines' | 'day' | 'moment' | 'cents' | 'yesNo' | 'locations' | 'sender' }
  | { readonly is: 'choice' | 'choices'; readonly of: readonly string[] };

const line: Shape = { is: 'line' };
const text: Shape = { is: 'text' };
const lines: Shape = { is: 'lines' };
const day: Shape = { is: 'day' };
const moment: Shape = { is: 'moment' };
const choice = (of: readonly string[]): Shape => ({ is: 'choice', of });
const choices = (of: readonly string[]): Shape => ({ is: 'choices', of });

export const shapes: Readonly<Record<FieldName, Shape>> = {
  sender: { is: 'sender' },
  writtenOn: day,
  reference: line,
  department: line,
  signatoryRole: line,
  signatoryName: line,
  recipientName: line,
  recipientAddress: text,
  addressedAs: line,
  incidentOn: day,
  behaviour: text,
  earlierMeasures: text,
  talkOn: day,
  talkHolder: line,
  agreements: lines,
  ownMistake: text,
  talkAt: moment,
  talkPlace: line,
  reportTo: choice(reportDesks),
  employeePresent: { is: 'yesNo' },
  banLocations: { is: 'locations' },
  banFrom: day,
  banUntil: day,
  delivery: choice(deliveries),
  handedOverBy: line,
  copies: choices(copyHolders),
  banLetterOn: day,
  visitedOn: day,
  visitedLocation: line,
  change: choice(banChanges),
  endsOn: day,
  newUntil: day,
  policeReport: choice(policeSteps),
  policeReportOn: day,
  reportedDeeds: choices(deeds),
  writings: line,
  contactOn: day,
  contactBy: line,
  sector: line,
  damage: text,
  whose: choice(owners),
  amount: { is: 'cents' },
  payBefore: day,
  payTo: line,
  refusedLetter: line,
  letterOn: day,
  offeredAt: moment,
  offeredWhere: line,
  offeredBy: line,
  presentToo: line,
  refusal: choice(refusals),
  account: text,
  sentOn: day,
  registeredOn: day,
  keptFor: line,
  sharedWith: lines,
  requestKind: choice(requests),
  requestedOn: day,
  outcome: choice(outcomes),
  execution: text,
  grounds: text,
  policeStep: choice(policeSteps.slice(1)),
  filedBy: choice(declarants),
  declarant: line,
  aggressor: text,
  literalWords: text,
  place: line,
  means: line,
  manner: text,
  happenedAt: moment,
  motive: text,
  witnesses: text,
  injury: text,
  evidence: text,
  domicileAddress: line,
};

const isDay = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && DateTime.fromISO(value).isValid;

const isMoment = (value: unknown) =>
  typeof value === 'string' && value.includes('T') && DateTime.fromISO(value).isValid;

/** Words that can be read: spaces and what cannot be printed do not count. */
const isSaid = (value: unknown) => typeof value === 'string' && /[\p{L}\p{N}\p{P}\p{S}]/u.test(value);

const isListOf = (value: unknown, holds: (one: unknown) => boolean) =>
  Array.isArray(value) && value.length > 0 && value.every(holds);

const isComplete = (sender: Fields['sender'] | undefined) => {
  if (sender === undefined) return false;
  const { municipality, postalAddress, visitingAddress, phone, email, complaints, privacyOfficer } = sender;
  return [municipality, postalAddress, visitingAddress, phone, email, complaints, privacyOfficer].every(
    isSaid,
  );
};

/** Was a field left out: not there, or a text box left empty? */
export const isLeftOut = (draft: Draft, field: FieldName): boolean => {
  const value: unknown = draft[field];
  return (
    value === undefined ||
    (/^(line|text)$/.test(shapes[field].is) && typeof value === 'string' && !isSaid(value))
  );
};

/** Is a field filled in, in a way that can stand on paper? A date that is no date is not. */
export const isGiven = (draft: Draft, field: FieldName): boolean => {
  const shape = shapes[field];
  const value: unknown = draft[field];
  switch (shape.is) {
    case 'line':
    case 'text':
      return isSaid(value);
    case 'lines':
      return isListOf(value, isSaid);
    case 'day':
      return isDay(value);
    case 'moment':
      return isMoment(value);
    case 'cents':
      return Number.isSafeInteger(value) && Number(value) > 0;
    case 'yesNo':
      return typeof value === 'boolean';
    case 'locations':
      return value === 'all' || isListOf(value, isSaid);
    case 'sender':
      return isComplete(draft.sender);
    case 'choice':
      return shape.of.some(one => one === value);
    case 'choices':
      return isListOf(value, one => shape.of.some(known => known === one));
  }
};
