import { z } from 'zod';
import { aftercareMineCard } from '../../cards/aftercare-mine.ts';
import { aftercareNormalCard } from '../../cards/aftercare-normal.ts';
import { aftercareSummaries } from '../../texts/aftercare.ts';
import { normalTexts } from '../../texts/aftercare-normal.ts';
import { anAction } from '../action.ts';
import type { Answer } from '../answer.ts';
import type { Visit } from '../visit.ts';
import { standingOf } from './standing.ts';
import { trackAnswer } from './track-answer.ts';

/** As many of one's own requests are shown; who asked more often finds the latest. */
const shown = 6;

/** One's own requests, newest first. In a channel none: others may be looking along. */
export const ownRequests = async ({ office, turn }: Visit) => {
  if (turn.place.kind === 'channel') return [];
  const { id, tenant } = turn.actor;
  return (await office.store.casesOf('aftercare', tenant, id, { limit: shown })).items;
};

/** `mijn nazorg`: who, when, what is next, and how to change it. One request is shown at once, several as a list. */
export const mineAnswer = async (visit: Visit): Promise<Answer> => {
  const { office, say } = visit;
  const own = await ownRequests(visit);
  const running = own.filter(({ body }) => body.state.phase === 'open' || body.state.phase === 'claimed');
  const [only, second] = running.length > 0 ? running : own;
  if (only && !second) return trackAnswer(visit, only);
  const requests = await Promise.all(
    own.map(async ({ body }) => ({
      case: body.id,
      askedAt: new Date(body.state.request.askedAt),
      standing: await standingOf(office, body.state),
    })),
  );
  return { card: aftercareMineCard({ requests }, say), summary: say(aftercareSummaries.own) };
};

/** `wat is normaal`: for everybody, at any time. */
export const normalAnswer = async ({ office, say }: Visit): Promise<Answer> => ({
  card: aftercareNormalCard({ contacts: office.organisation.professionalHelp }, say),
  summary: say(normalTexts.title),
});

const nothing = z.object({}).loose();

export const mineActions = {
  'aftercare.mine': anAction({ may: 'anyone', input: nothing, handle: mineAnswer }),
  'aftercare.normal': anAction({ may: 'anyone', input: nothing, handle: normalAnswer }),
} as const;
