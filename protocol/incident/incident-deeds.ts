import { nextWorkingMorning } from '../calendar/working-days.ts';
import type { CardPlace, Planned } from '../deed.ts';
import type { Entry } from '../journal.ts';
import { measureDueTo } from '../measures/due-to.ts';
import { nextReminder } from '../measures/talk-reminders.ts';
import type { Organisation, PersonId } from '../organisation/organisation.ts';
import { departmentOf } from '../organisation/people.ts';
import { addLine, onTheSide, remindAt, showCard, tellAll } from '../planning.ts';
import { reporterOf, responsibleDepartment } from '../rights/incident-rights.ts';
import type { IncidentFact, IncidentState } from './incident-case.ts';

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

/** The next time that is asked about a measure, if it is. */
const askAbout = (state: IncidentState, id: string): readonly Planned[] => {
  if (state.phase !== 'registered') return [];
  const measure = state.measures.find(each => each.id === id);
  const due = measure && nextReminder(measure);
  return due ? [remindAt(due, 'measureDue', id)] : [];
};

/** What follows from a fact of an incident's life: who is shown and told what, and when. */
export const incidentDeeds = (
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
      return [...everywhere, ...reporter, ...tellAll([fact.to], 'handedToYou', index, now)];
    case 'measureDecided':
      return [
        ...everywhere,
        ...reporter,
        ...tellAll(copiesTo(organisation, state), 'measureCopy', index, now, entry.by),
        ...askAbout(state, fact.measure),
      ];
    // The timer that was set before goes on: it finds out by itself whether there is still something to ask.
    case 'measureStepped':
      return [
        ...everywhere,
        ...reporter,
        ...tellAll(copiesTo(organisation, state), 'measureCopy', index, now, entry.by),
      ];
    case 'measureReminded':
      return [
        ...tellAll(measureDueTo(organisation, state, fact.late), 'measureDue', index, now),
        ...askAbout(state, fact.measure),
      ];
    case 'aftercareEngaged':
      return [
        ...everywhere,
        ...reporter,
        ...(entry.by === 'system' ? [] : [aftercare('manager', false, entry.by)]),
      ];
    case 'reportSupplemented':
      return everywhere;
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
    case 'actionRefused':
      return [];
  }
};
