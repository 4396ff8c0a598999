import { z } from 'zod';
import { handOverAllCard } from '../../cards/hand-over-all.ts';
import type { Registered } from '../../protocol/incident/incident-case.ts';
import { handOver } from '../../protocol/incident/responsibility.ts';
import { mayDecide } from '../../protocol/rights/incident-rights.ts';
import { successorsOfAll } from '../../protocol/rights/successors.ts';
import { isOwnWork } from '../../protocol/work/own-work.ts';
import type { Stored } from '../../storage/store.ts';
import type { Words } from '../../texts/words.ts';
import { wentOver, workTexts } from '../../texts/work.ts';
import { anAction } from '../action.ts';
import type { Answer } from '../answer.ts';
import { decideOn } from '../case/decide.ts';
import { nameOf } from '../case/person-name.ts';
import { typedText } from '../typed-text.ts';
import { handOf, type Visit } from '../visit.ts';
import { openCasesOf } from './open-cases.ts';
import { openWorkAnswer } from './show.ts';

interface Own {
  readonly stored: Stored<'incident'>;
  readonly state: Registered;
}

const ownWork = async ({ office, turn }: Visit): Promise<readonly Own[]> => {
  const { incidents } = await openCasesOf(office, turn.actor.id);
  return incidents.flatMap(stored => {
    const { state } = stored.body;
    return state.phase === 'registered' && isOwnWork(office.organisation, state, turn.actor.id)
      ? [{ stored, state }]
      : [];
  });
};

/** The own deputies come first, because they stand in. */
const successorsFor = ({ office, turn }: Visit) => successorsOfAll(office.organisation, turn.actor.id);

const showForm = async (
  visit: Visit,
  own: readonly Own[],
  filled: { readonly to?: string; readonly problem?: Words } = {},
): Promise<Answer> => {
  if (own.length === 0) return openWorkAnswer(visit, workTexts.nothingOwn);
  const choices = successorsFor(visit).map(async ({ person, department }) => ({
    person,
    name: await nameOf(visit.office, person),
    department: department.name,
  }));
  const model = { choices: await Promise.all(choices), count: own.length, ...filled };
  return { card: handOverAllCard(model, visit.say), summary: visit.say(workTexts.handOverTitle) };
};

/** **Draag alles over**: to whom? */
export const handOverAllForm = anAction({
  may: 'managesSomebody',
  input: z.object({}).loose(),
  handle: async visit => showForm(visit, await ownWork(visit)),
});

/**
 * All of one's open cases go to a colleague, each in its own write. Where this is broken off, what went over has gone
 * over, and the same button takes the rest; the colleague hears of it with the first one.
 */
export const handOverAll = anAction({
  may: 'managesSomebody',
  input: z.object({ to: typedText.prefault('') }).loose(),
  handle: async (visit, { to }) => {
    const { office, turn } = visit;
    const own = await ownWork(visit);
    const chosen = successorsFor(visit).find(({ person }) => person === to);
    if (!chosen) return showForm(visit, own, { problem: workTexts.choose });
    let gone = 0;
    for (const { stored, state } of own) {
      const together = gone === 0 ? 'first' : 'more';
      const { onBehalfOf } = mayDecide(office.organisation, state, turn.actor.id) ?? {};
      const standing = onBehalfOf === undefined ? {} : { onBehalfOf };
      const acting = { person: turn.actor.id, now: turn.now, ...standing };
      const outcome = await decideOn(office, stored, handOf(visit, standing), now =>
        handOver(now, chosen.person, acting, together),
      );
      if (outcome.ok && outcome.changed) gone += 1;
    }
    const notice = gone === 0 ? workTexts.nothingOwn : wentOver(gone, await nameOf(office, chosen.person));
    return openWorkAnswer(visit, notice);
  },
});
