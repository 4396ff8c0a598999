import type { Card } from '../../cards/card.ts';
import { measureDueCard } from '../../cards/measure-due.ts';
import { phaseOf } from '../../protocol/measures/life.ts';
import { awaitsTalk } from '../../protocol/measures/talk-reminders.ts';
import { departmentOf } from '../../protocol/organisation/people.ts';
import type { Say } from '../../texts/words.ts';
import { actingColleague } from './incident-view.ts';
import { termsOf } from './measure-terms.ts';
import type { Told } from './notices.ts';
import { measureIn } from './notices.ts';
import { numberIn } from './present-card.ts';

/** `measureDue`: a talk is still to be held [M2-3]; nothing is said when it was held or closed in the meantime. */
export const measureDue = async (told: Told, say: Say): Promise<Card | undefined> => {
  const { office, stored } = told;
  const { state, id } = stored.body;
  const measure = measureIn(told);
  if (state.phase !== 'registered' || measure?.plan.kind !== 'conductTalk' || !awaitsTalk(measure))
    return undefined;
  const phase = phaseOf(measure);
  const number = numberIn(stored);
  const { handler, report } = state;
  const due = new Date(measure.plan.due);
  const planned = termsOf(measure).find(({ what }) => what === 'talkPlanned');
  return measureDueCard(
    {
      incident: id,
      ...(number === undefined ? {} : { number }),
      department: departmentOf(office.organisation, report.department)?.name ?? report.department,
      ...(handler ? { handler: await actingColleague(office, handler.person, handler.onBehalfOf) } : {}),
      phase: phase === 'invited' || phase === 'noShow' ? phase : 'decided',
      ...(planned ? { planned } : {}),
      due,
      late: due < office.now(),
    },
    say,
  );
};
