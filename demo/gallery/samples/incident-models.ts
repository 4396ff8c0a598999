import type { DecidedMeasure, RegisteredCardModel } from '../../../cards/incident-model.ts';
import type { TermName } from '../../../texts/measures.ts';
import { caseId, departments, hoursAgo, locations, number } from './merenveld.ts';

export const longDepartment = departments[2]?.name ?? '';

/** As it comes in. */
export const fresh: RegisteredCardModel = {
  phase: 'registered',
  id: caseId,
  revision: 1,
  number,
  sorts: ['threat'],
  place: 'office',
  location: 'Stadskantoor',
  at: hoursAgo(1),
  department: 'Publiekszaken',
  urgency: 'raised',
  complete: true,
  injury: false,
  manager: { id: '00000000-0000-4000-8000-0000000000a1', name: 'Inge Hofman' },
  dues: [
    { what: 'firstCare', at: hoursAgo(-8) },
    { what: 'policeReport', at: hoursAgo(-48) },
    { what: 'conductTalk', at: hoursAgo(-160) },
  ],
  measures: [],
  earlier: { certain: 0, possible: 0 },
  advice: { advise: 'report', because: 'threat', rule: 'M3-8', by: 'employee' },
  proposal: { measure: 'conductTalk', because: [{ why: 'threat' }] },
  comparable: true,
  aftercare: 'asked',
};

const { manager: _, ...unmentioned } = fresh;
/** Once somebody took it up, nobody is mentioned any more and first care is given. */
export const taken: RegisteredCardModel = {
  ...unmentioned,
  revision: 2,
  handler: { name: 'Mark Jansen' },
  dues: fresh.dues.filter(({ what }) => what !== 'firstCare'),
};

export const mark = { name: 'Mark Jansen' };
export const farid = { name: 'Farid Amrani', onBehalfOf: 'Mark Jansen' };
const terms = (...list: readonly (readonly [TermName, number])[]) =>
  list.map(([what, hours]) => ({ what, at: hoursAgo(-hours) }));

export const warning: DecidedMeasure = { kind: 'warning', by: mark, at: hoursAgo(3), terms: [] };

/** Every kind of measure, with every term that one can have. */
export const everything: readonly DecidedMeasure[] = [
  warning,
  { kind: 'conductTalk', by: farid, at: hoursAgo(3), terms: terms(['talkBefore', 160], ['talkPlanned', 98]) },
  { kind: 'accessBan', by: farid, at: hoursAgo(2), terms: terms(['banFrom', 0], ['banUntil', 4300]) },
  { kind: 'police', by: mark, at: hoursAgo(2), terms: terms(['reportBefore', 48]) },
  {
    kind: 'police',
    by: mark,
    at: hoursAgo(2),
    terms: terms(['notificationBefore', 48], ['notificationFiled', -1]),
  },
  { kind: 'police', by: mark, at: hoursAgo(1), terms: terms(['reportFiled', -1]) },
  { kind: 'damageClaim', by: farid, at: hoursAgo(1), terms: [] },
];

/** Everything at its longest. */
export const worst: RegisteredCardModel = {
  ...taken,
  revision: 31,
  sorts: ['scolding', 'threat', 'violence', 'refusesToLeave', 'other'],
  location: locations[2]?.name ?? '',
  department: longDepartment,
  urgency: 'high',
  complete: false,
  injury: true,
  handler: farid,
  handedTo: 'Annemarie van der Heijden-Oosterbroek',
  measures: everything,
  earlier: { certain: 3, possible: 12 },
  aftercare: 'engaged',
};
