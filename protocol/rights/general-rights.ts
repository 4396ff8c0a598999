import type { Organisation, PersonId } from '../organisation/organisation.ts';

/** Is this person responsible for others: a manager, deputy or department head [LG-1]? */
export const managesSomebody = (organisation: Organisation, person: PersonId): boolean =>
  organisation.departments.some(department =>
    [department.manager, department.head, ...department.deputies].includes(person),
  );

/** Does this person look after the bot: does it reach everybody, and what to do with what did not arrive? */
export const administers = (organisation: Organisation, person: PersonId): boolean =>
  organisation.administrators.includes(person);
