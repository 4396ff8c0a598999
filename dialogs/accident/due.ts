import { accidentDueCard } from '../../cards/accident-due.ts';
import type { Card } from '../../cards/card.ts';
import { accidentDuty } from '../../protocol/accident/accident.ts';
import { departmentOf } from '../../protocol/organisation/people.ts';
import type { Say } from '../../texts/words.ts';
import type { Told } from '../incident/notices.ts';
import { numberIn } from '../incident/present-card.ts';

/** `accidentDue`: an accident at work waits to be reported [E-19]; nothing is said once it was settled. */
export const accidentDue = ({ office, stored, entry }: Told, say: Say): Card | undefined => {
  const { state, id } = stored.body;
  const duty = accidentDuty(state);
  if (state.phase !== 'registered' || !duty || duty.settled) return undefined;
  const { organisation } = office;
  const { department } = state.report;
  const number = numberIn(stored);
  return accidentDueCard(
    {
      incident: id,
      ...(number === undefined ? {} : { number }),
      department: departmentOf(organisation, department)?.name ?? department,
      since: new Date(duty.since),
      phone: organisation.settings.labourInspectoratePhone,
      reminder: entry.fact.fact === 'accidentReminded',
    },
    say,
  );
};
