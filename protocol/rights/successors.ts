import type { Department, Organisation, PersonId } from '../organisation/organisation.ts';

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
  const departments = [
    ...organisation.departments.filter(({ key }) => key === own),
    ...organisation.departments.filter(({ key }) => key !== own),
  ];
  const all = departments.flatMap(department =>
    [department.manager, ...department.deputies, department.head].map(person => ({ person, department })),
  );
  return all.filter(
    ({ person }, index) => person !== except && all.findIndex(other => other.person === person) === index,
  );
};
