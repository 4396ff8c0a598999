import type { Department, Organisation, PersonId } from '../organisation/organisation.ts';
import { answersFor, rolesOf } from '../organisation/roles.ts';

/** Somebody to whom a case can be handed over, and where this person is responsible. */
export interface Successor {
  readonly person: PersonId;
  readonly department: Department;
}

/**
 * Everybody who is responsible for others [LG-1]: managers, deputies and heads of all departments, each once, the
 * department of the case first. Never the one who asks.
 */
export const successors = (
  organisation: Organisation,
  own: string | undefined,
  except: PersonId,
): readonly Successor[] => {
  return inOrder(organisation, key => key === own, except);
};

/** The same for all of somebody's cases together: his own departments first, wherever he has a part in them. */
export const successorsOfAll = (organisation: Organisation, person: PersonId): readonly Successor[] => {
  const roles = rolesOf(organisation, person);
  return inOrder(organisation, key => answersFor(roles, key), person);
};

const inOrder = (
  organisation: Organisation,
  isFirst: (department: string) => boolean,
  except: PersonId,
): readonly Successor[] => {
  const departments = [
    ...organisation.departments.filter(({ key }) => isFirst(key)),
    ...organisation.departments.filter(({ key }) => !isFirst(key)),
  ];
  const all = departments.flatMap(department =>
    [department.manager, ...department.deputies, department.head].map(person => ({ person, department })),
  );
  return all.filter(
    ({ person }, index) => person !== except && all.findIndex(other => other.person === person) === index,
  );
};
