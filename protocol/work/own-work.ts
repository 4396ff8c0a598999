import type { Registered } from '../incident/incident-case.ts';
import type { Organisation, PersonId } from '../organisation/organisation.ts';
import { departmentOf } from '../organisation/people.ts';

/**
 * Is this open case this person's to see to? He handles it, or nobody does and it was given to him, or it is his
 * department's. What a deputy took up is the deputy's.
 */
export const isOwnWork = (
  organisation: Organisation,
  { handler, handedTo, report }: Pick<Registered, 'handler' | 'handedTo' | 'report'>,
  person: PersonId,
): boolean =>
  (handler?.person ?? handedTo ?? departmentOf(organisation, report.department)?.manager) === person;
