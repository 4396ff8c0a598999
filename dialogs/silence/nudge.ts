import type { Card } from '../../cards/card.ts';
import { silenceCard } from '../../cards/silence.ts';
import { departmentOf } from '../../protocol/organisation/people.ts';
import { presentSilence } from '../../protocol/silence/notice-silence.ts';
import type { Say } from '../../texts/words.ts';
import { actingColleague } from '../incident/incident-view.ts';
import type { Told } from '../incident/notices.ts';
import { numberIn } from '../incident/present-card.ts';

/** `silence`: the reporter has heard nothing for too long [C-22]; nothing is said once the silence was broken. */
export const silenceNudge = async ({ office, stored, entry }: Told, say: Say): Promise<Card | undefined> => {
  const { state, id } = stored.body;
  const { fact } = entry;
  if (state.phase !== 'registered' || fact.fact !== 'silenceNoticed') return undefined;
  const silence = presentSilence(state);
  if (!silence) return undefined;
  const { department } = state.report;
  const { handler } = state;
  const number = numberIn(stored);
  return silenceCard(
    {
      incident: id,
      ...(number === undefined ? {} : { number }),
      department: departmentOf(office.organisation, department)?.name ?? department,
      ...(handler ? { handler: await actingColleague(office, handler.person, handler.onBehalfOf) } : {}),
      heard: new Date(silence.since),
      to: fact.to,
    },
    say,
  );
};
