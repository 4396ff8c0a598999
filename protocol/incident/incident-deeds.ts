import { verdictDeeds } from '../aggressor/kin-deeds.ts';
import { banDeeds } from '../bans/ban-deeds.ts';
import { nextWorkingMorning } from '../calendar/working-days.ts';
import type { CardPlace, Planned } from '../deed.ts';
import { firstCareIsPastCalling } from '../first-care/first-care-deeds.ts';
import type { Entry } from '../journal.ts';
import { damageDeeds } from '../measures/damage-deeds.ts';
import { measureDueTo } from '../measures/due-to.ts';
import { askAbout, askAnew } from '../measures/reminders/planning.ts';
import { isQuiet } from '../measures/step.ts';
import type { Organisation, PersonId } from '../organisation/organisation.ts';
import { departmentOf } from '../organisation/people.ts';
import { addLine, onTheSide, remindAt, showCard, tellAll } from '../planning.ts';
import { reporterOf, responsibleDepartment } from '../rights/incident-rights.ts';
import { tellsReporter } from '../silence/heard.ts';
import { silenceDeeds } from '../silence/silence-deeds.ts';
import { besideDeeds } from './beside-measures.ts';
import type { IncidentFact, IncidentState } from './incident-case.ts';
import { letterDeeds } from './letter-deeds.ts';

/**
 * Who gets a copy of every registration and of every measure [MW-5] [NZ-6] [AH-1] [PM-1]: the safety officer, the
 * department head and the sector's HR manager. The client file is the manager's own task.
 */
export const copiesTo = (organisation: Organisation, state: IncidentState): readonly PersonId[] => {
  const department = departmentOf(organisation, responsibleDepartment(state) ?? '');
  const hr = organisation.hrManagers.filter(manager => manager.sector === department?.sector);
  return [
    ...organisation.safetyOfficers,
    ...(department ? [department.head] : []),
    ...hr.map(manager => manager.person),
  ];
};

/**
 * Where the case's card stands. Without a tied channel it goes to the manager in chat, and to the safety officer who
 * stands in for the channel: a report must never wait for a setting.
 */
export const cardPlaces = (organisation: Organisation, state: IncidentState): readonly CardPlace[] => {
  if (state.phase !== 'registered' && state.phase !== 'withdrawn') return [];
  if (state.routed === 'department') return ['channel'];
  const manager = departmentOf(organisation, responsibleDepartment(state) ?? '')?.manager;
  const people = [...organisation.safetyOfficers, ...(manager ? [manager] : [])];
  return [...new Set(people)].map(person => ({ chatOf: person }));
};

/** While all of somebody's cases go over, one after the other; then the one message about them is complete. */
const allOver = 15_000;

/** Who gets a case hears of it; who gets all of somebody's work, once, when it has all come over. */
const toReceiver = (
  to: PersonId,
  together: 'first' | 'more' | undefined,
  index: number,
  now: Date,
): readonly Planned[] => {
  if (together === undefined) return tellAll([to], 'handedToYou', index, now);
  const later = new Date(now.getTime() + allOver);
  return together === 'first' ? tellAll([to], 'workHandedToYou', index, later) : [];
};

/** Nobody is left to call about first care [LG-1]. */
const everybodyWasCalled = (organisation: Organisation, state: IncidentState): boolean =>
  state.phase === 'registered' &&
  state.firstCare !== undefined &&
  firstCareIsPastCalling(organisation, state.firstCare);

/** What follows from a fact for the case itself and its measures. */
const caseDeeds = (
  organisation: Organisation,
  state: IncidentState,
  entry: Entry<IncidentFact>,
  index: number,
): readonly Planned[] => {
  const now = new Date(entry.at);
  const { fact } = entry;
  const places = cardPlaces(organisation, state);
  const everywhere = [...places.map(at => showCard(at, now)), ...places.map(at => addLine(at, index, now))];
  /** Who has the card itself in the own chat needs no copy of it. */
  const withoutCard = (person: PersonId): boolean =>
    !places.some(at => at !== 'channel' && at.chatOf === person);
  const reporter = tellAll([reporterOf(state)], 'reportProgress', index, now, entry.by);
  const ban = banDeeds(organisation, state, entry, index);
  const aftercare = (askedBy: 'victim' | 'manager', hidden: boolean, by: PersonId) =>
    onTheSide({ do: 'openAftercare', askedBy, hidden, by }, now);
  switch (fact.fact) {
    case 'draftStarted': {
      const kept = organisation.settings.draftDays * 24 * 3_600_000;
      return [remindAt(new Date(now.getTime() + kept), 'forgetDraft')];
    }
    case 'incidentRegistered':
      return [
        onTheSide({ do: 'number' }, now),
        ...(fact.aftercare === 'no'
          ? []
          : [aftercare('victim', fact.aftercare === 'hidden', reporterOf(state))]),
        ...(fact.complete ? [] : [remindAt(nextWorkingMorning(now), 'completeReport')]),
      ];
    // Nothing is shown before it has its number: people quote it.
    case 'numberGiven':
      return [
        ...places.map(at => showCard(at, now)),
        ...tellAll(
          copiesTo(organisation, state).filter(withoutCard),
          'incidentCopy',
          index,
          now,
          reporterOf(state),
        ),
      ];
    case 'takenUp':
      return [...everywhere, ...reporter];
    case 'handedOver':
      return [...everywhere, ...reporter, ...toReceiver(fact.to, fact.together, index, now)];
    case 'measureDecided':
      return [
        ...everywhere,
        ...reporter,
        ...tellAll(copiesTo(organisation, state), 'measureCopy', index, now, entry.by),
        ...askAbout(state, fact.measure, organisation.settings),
        ...ban,
      ];
    case 'measureStepped':
      return [
        ...everywhere,
        ...(isQuiet(fact.step)
          ? []
          : [...reporter, ...tellAll(copiesTo(organisation, state), 'measureCopy', index, now, entry.by)]),
        ...askAnew(state, fact.measure, organisation.settings),
        ...ban,
      ];
    case 'banEnding':
    case 'banListed':
    case 'doorTold':
      return ban;
    case 'measureReminded':
      return [
        ...tellAll(measureDueTo(organisation, state, fact.late), 'measureDue', index, now),
        ...askAbout(state, fact.measure, organisation.settings),
      ];
    case 'letterBegun':
    case 'letterMade':
      return letterDeeds(organisation, entry);
    case 'aftercareEngaged':
      return [
        ...everywhere,
        ...reporter,
        ...(entry.by === 'system' ? [] : [aftercare('manager', false, entry.by)]),
      ];
    case 'policeCalled':
    case 'policeNotNeeded':
    case 'clientLeft':
    case 'returnExpected':
    case 'accidentRaised':
    case 'accidentSettled':
    case 'writingsGoOn':
      return [...everywhere, ...reporter];
    case 'writerContacted':
      return [
        ...everywhere,
        ...reporter,
        ...tellAll(copiesTo(organisation, state), 'measureCopy', index, now, entry.by),
      ];
    case 'orderGiven':
    case 'orderTakenBack':
    case 'clientIsHere':
      return everywhere;
    case 'returnExtended':
    case 'returnOver':
      return places.map(at => showCard(at, now));
    case 'stillWorking':
      return reporter;
    case 'firstCareGiven':
    case 'firstCareNotNeeded':
    case 'firstCareReopened':
      return everywhere;
    case 'otherWriter':
      return places.map(at => showCard(at, now));
    case 'accidentReminded':
    // Nothing on the card changes until there is nobody left to call.
    case 'firstCareCalled':
      return everybodyWasCalled(organisation, state) ? places.map(at => showCard(at, now)) : [];
    case 'silenceNoticed':
    case 'returnTold':
      return [];
    case 'aggressorJudged':
      return [...everywhere, ...verdictDeeds(fact, now)];
    case 'bannedSeen':
    case 'visitAnnounced':
    case 'visitMoved':
    case 'visitCancelled':
      return [...everywhere, ...reporter, ...ban];
    case 'banOver':
    case 'banLeftToEnd':
    case 'reportSupplemented':
      return [...everywhere, ...ban];
    case 'reportWithdrawn':
      return [...everywhere, onTheSide({ do: 'forgetAggressor' }, now)];
    case 'draftCancelled':
      return [onTheSide({ do: 'forgetAggressor' }, now)];
    case 'rerouted':
      return places.map(at => showCard(at, now));
    case 'notDelivered':
    case 'deliveryRetried':
    case 'deliveryDropped':
    case 'detailsViewed':
    case 'candidatesViewed':
    case 'actionRefused':
      return [];
  }
};

/** What follows from a fact for the case, its measures, and what goes on beside them. */
const deedsOf = (
  organisation: Organisation,
  state: IncidentState,
  entry: Entry<IncidentFact>,
  index: number,
): readonly Planned[] => [
  ...caseDeeds(organisation, state, entry, index),
  ...besideDeeds(organisation, state, entry, index),
  ...damageDeeds(organisation, state, entry, index),
];

/**
 * Does the reporter hear of this fact, or know it because he did it himself [C-22]? The receipt of a registration counts
 * as well.
 */
export const isHeard = (
  organisation: Organisation,
  state: IncidentState,
  entry: Entry<IncidentFact>,
): boolean =>
  entry.fact.fact === 'incidentRegistered' ||
  tellsReporter(deedsOf(organisation, state, { ...entry, by: 'system' }, 0));

/** What follows from a fact of an incident's life: who is shown and told what, and when. */
export const incidentDeeds = (
  organisation: Organisation,
  state: IncidentState,
  entry: Entry<IncidentFact>,
  index: number,
): readonly Planned[] => [
  ...deedsOf(organisation, state, entry, index),
  ...silenceDeeds(organisation, state, entry, index, isHeard(organisation, state, entry)),
];
