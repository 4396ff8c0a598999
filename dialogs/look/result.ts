import { type LookHintModel, lookHintCard } from '../../cards/look-hint.ts';
import { lookResultCard, type PersonFound, type ToCall } from '../../cards/look-result.ts';
import { localDate } from '../../protocol/calendar/local-time.ts';
import type { LookStanding } from '../../protocol/look/look-case.ts';
import {
  type IncidentFound,
  type PersonOnFile,
  peopleFound,
  runningOf,
  yearsOf,
} from '../../protocol/look/people-found.ts';
import { departmentOf, staffOf } from '../../protocol/organisation/people.ts';
import { lookTexts } from '../../texts/look.ts';
import type { Answer } from '../answer.ts';
import { nameOf } from '../case/person-name.ts';
import type { Office } from '../office.ts';
import type { Visit } from '../visit.ts';

/** More people than these cannot be told apart by what was filled in; showing them all would be fishing. */
const mostPossible = 3;
/** The latest responsible ones know most. */
const mostToCall = 2;

/** The manager who answers for a department. */
const managerOf = async (office: Office, department: string): Promise<readonly ToCall[]> => {
  const found = departmentOf(office.organisation, department);
  if (!found) return [];
  const phone = staffOf(office.organisation, found.manager)?.phone;
  const name = await nameOf(office, found.manager);
  return [{ name, department: found.name, ...(phone === undefined ? {} : { phone }) }];
};

const personFound = async (
  office: Office,
  { same, grounds, incidents }: PersonOnFile,
): Promise<PersonFound> => {
  const departments = [...new Set(incidents.map(({ report }) => report.department))].slice(0, mostToCall);
  return {
    same,
    grounds,
    years: yearsOf(incidents),
    running: runningOf(incidents, localDate(office.now())),
    call: (await Promise.all(departments.map(each => managerOf(office, each)))).flat(),
  };
};

const outcomeOf = (people: readonly PersonOnFile[]): LookHintModel['outcome'] => people[0]?.same ?? 'nothing';

/** What somebody finds: as much as the standing allows, and never a name. @param look the look's own id. */
export const lookResult = async (
  { office, turn, say }: Visit,
  standing: LookStanding,
  found: readonly IncidentFound[],
  look: string,
): Promise<Answer> => {
  const summary = say(lookTexts.title);
  const people = peopleFound(found);
  if (standing === 'colleague') {
    const own = staffOf(office.organisation, turn.actor.id)?.department;
    const [call] = own === undefined ? [] : await managerOf(office, own);
    return { card: lookHintCard({ outcome: outcomeOf(people), ...(call ? { call } : {}) }, say), summary };
  }
  const certain = people.filter(({ same }) => same === 'certain');
  const possible = people.filter(({ same }) => same === 'possible');
  const shown = [...certain, ...(possible.length > mostPossible ? [] : possible)];
  const model = {
    people: await Promise.all(shown.map(person => personFound(office, person))),
    more: people.length - shown.length,
    ...(office.organisation.safetyOfficers.includes(turn.actor.id) ? { look } : {}),
  };
  return { card: lookResultCard(model, say), summary };
};
