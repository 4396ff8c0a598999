import { localDate } from '../calendar/local-time.ts';
import type { Planned } from '../deed.ts';
import type { IncidentFact, IncidentState } from '../incident/incident-case.ts';
import type { Entry } from '../journal.ts';
import { measureDueTo } from '../measures/due-to.ts';
import type { Organisation, PersonId } from '../organisation/organisation.ts';
import { departmentOf } from '../organisation/people.ts';
import { remindAt, tellAll } from '../planning.ts';
import { reporterOf, responsibleDepartment } from '../rights/incident-rights.ts';
import { type BanAtDoor, banAtDoor } from './at-the-door.ts';
import { type Ban, banIn, bansIn } from './ban-in.ts';
import { doorMorning, endTold, nameForgotten, startTold, warningAt } from './ban-moments.ts';
import { type DoorCard, doorCard, fileBan } from './ban-planning.ts';
import { doorless, doorStaff } from './door-staff.ts';
import { untilSetAt } from './ending.ts';
import { reportsOf } from './seen-inside.ts';
import { visitEnd, visitIn } from './visits.ts';

interface Happened {
  readonly organisation: Organisation;
  readonly state: IncidentState;
  readonly entry: Entry<IncidentFact>;
  readonly index: number;
}

interface AboutBan extends Happened {
  readonly ban: Ban;
  readonly door: BanAtDoor;
  readonly now: Date;
}

const toDoors = (
  { ban, now }: Pick<AboutBan, 'ban' | 'now'>,
  people: readonly PersonId[],
  card: DoorCard,
  at = now,
): readonly Planned[] => people.map(person => doorCard(person, ban.id, card, at));

/** Everybody at a door that the ban is about. */
const atDoors = ({ organisation, door }: AboutBan): readonly PersonId[] =>
  doorStaff(organisation, door.locations);

/** The clock watches over the last day: it asks before, and ends the ban after. */
const watchEnd = ({ organisation, ban, door }: AboutBan): readonly Planned[] => {
  const warning = warningAt(door.until, organisation.settings.banWarningDays, untilSetAt(ban));
  return [
    remindAt(endTold(door), 'banEnds', ban.id),
    ...(warning ? [remindAt(warning, 'banWarning', ban.id)] : []),
  ];
};

/** Who decides hears at once of what cannot wait: who handles the case, and the manager if that is another. */
const deciders = ({ organisation, state }: Happened): readonly PersonId[] => {
  const manager = departmentOf(organisation, responsibleDepartment(state) ?? '')?.manager;
  return [...measureDueTo(organisation, state, false), ...(manager === undefined ? [] : [manager])];
};

const begun = (about: AboutBan): readonly Planned[] => {
  const { organisation, ban, door, entry, index, now } = about;
  const start = startTold(door, now);
  return [
    fileBan(ban.id, now),
    ...toDoors(about, atDoors(about), { anew: true }, start),
    ...watchEnd(about),
    // Where nobody can be told, whoever decided must know it: he has to see to it himself [M4-8].
    ...(doorless(organisation, door.locations).length > 0
      ? tellAll([entry.by], 'banDoorless', index, now)
      : []),
  ];
};

/** The client is inside: everybody at that door hears of it, and who decides [L-4]. Who reported it knows. */
const inside = (about: AboutBan): readonly Planned[] => {
  const { organisation, ban, entry, index, now } = about;
  const location = reportsOf(ban).at(-1)?.location;
  const there = location === undefined ? [] : doorStaff(organisation, [location]);
  const alarmed = there.filter(person => person !== entry.by);
  return [
    ...tellAll(deciders(about), 'banInside', index, now, entry.by),
    ...toDoors(about, alarmed, { anew: true }),
    ...toDoors(
      about,
      atDoors(about).filter(person => !alarmed.includes(person)),
      { anew: false },
    ),
    fileBan(ban.id, now),
  ];
};

const stepped = (about: AboutBan, step: string): readonly Planned[] => {
  const { ban, door, now } = about;
  switch (step) {
    case 'banBreached':
      return inside(about);
    case 'extended':
      return [
        fileBan(ban.id, now),
        // Before its first day nobody was told yet, and then they hear it with the new last day.
        ...(door.standing === 'coming' ? [] : toDoors(about, atDoors(about), { anew: true })),
        ...watchEnd(about),
      ];
    case 'banEnded': {
      const day = endTold(door);
      return [fileBan(ban.id, now), remindAt(day > now ? day : now, 'banEnds', ban.id)];
    }
    default:
      return [fileBan(ban.id, now), ...toDoors(about, atDoors(about), { anew: false })];
  }
};

const over = (about: AboutBan): readonly Planned[] => {
  const { ban, door, now } = about;
  return [
    fileBan(ban.id, now),
    ...toDoors(about, atDoors(about), { anew: true }),
    ...toDoors(about, atDoors(about), { anew: false }, nameForgotten(door)),
  ];
};

/** The door of a visit is told now, and again on the morning of the day; afterwards the card forgets the name [M4-10]. */
const visited = (about: AboutBan, id: string, elsewhere?: string): readonly Planned[] => {
  const { organisation, ban, now } = about;
  const visit = visitIn(ban, id);
  const end = visit && visitEnd(visit);
  if (!visit || !end) return [];
  const people = doorStaff(organisation, [visit.location]);
  const left = elsewhere === undefined ? [] : doorStaff(organisation, [elsewhere]);
  const morning = doorMorning(visit.date);
  return [
    fileBan(ban.id, now),
    ...toDoors(
      about,
      left.filter(person => !people.includes(person)),
      { visit: id, anew: false },
    ),
    ...toDoors(about, people, { visit: id, anew: true }),
    ...(morning > now && visit.cancelledAt === undefined
      ? toDoors(about, people, { visit: id, anew: true, on: visit.date }, morning)
      : []),
    ...toDoors(about, people, { visit: id, anew: false }, end),
  ];
};

/** What follows from a fact about one ban. */
const ofOne = (about: AboutBan): readonly Planned[] => {
  const { fact } = about.entry;
  const { index, now, state } = about;
  switch (fact.fact) {
    case 'measureDecided':
      return begun(about);
    case 'measureStepped':
      return stepped(about, fact.step);
    case 'bannedSeen':
      return inside(about);
    case 'banOver':
      return [
        ...over(about),
        ...(fact.byItself ? tellAll([reporterOf(state)], 'reportProgress', index, now) : []),
      ];
    case 'banEnding':
      return tellAll(measureDueTo(about.organisation, state, false), 'banEnding', index, now);
    case 'visitAnnounced':
    case 'visitCancelled':
      return visited(about, fact.visit);
    case 'visitMoved':
      return visited(about, fact.visit, fact.from);
    default:
      return [];
  }
};

/**
 * What follows for those at the door, and for who decides, from a fact about an access ban: who is told, what is filed in
 * the list of bans, and when the clock looks again [M4-8] [M4-9] [M4-10] [D-5]. What was reported of the client may have
 * been completed: then the list and the cards are written again.
 */
export const banDeeds = (
  organisation: Organisation,
  state: IncidentState,
  entry: Entry<IncidentFact>,
  index: number,
): readonly Planned[] => {
  const now = new Date(entry.at);
  const happened = { organisation, state, entry, index, now };
  const aboutOf = (ban: Ban): readonly AboutBan[] => {
    const door = banAtDoor(ban, localDate(now));
    return door ? [{ ...happened, ban, door }] : [];
  };
  const { fact } = entry;
  if (fact.fact === 'reportSupplemented')
    return bansIn(state)
      .flatMap(aboutOf)
      .flatMap(about => [fileBan(about.ban.id, now), ...toDoors(about, atDoors(about), { anew: false })]);
  const id = 'measure' in fact ? fact.measure : undefined;
  const ban = id === undefined ? undefined : banIn(state, id);
  return ban ? aboutOf(ban).flatMap(ofOne) : [];
};
