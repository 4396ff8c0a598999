import { deliveryDropCard } from '../../cards/delivery-drop.ts';
import type { CaseKind, Documents } from '../../storage/documents.ts';
import type { Effect } from '../../storage/effect.ts';
import { drop, unpark } from '../../storage/outbox.ts';
import type { Key } from '../../storage/store.ts';
import { deliveryTexts, retryingAll } from '../../texts/delivery.ts';
import type { Answer } from '../answer.ts';
import { noteIn } from '../case/note.ts';
import type { EveryCase } from '../deeds/addresses.ts';
import { destinationOf } from '../deeds/destination.ts';
import { handOf, type Visit } from '../visit.ts';
import { overviewAnswer } from './overview.ts';
import { parkedMessage } from './parked-message.ts';
import type { Pointed } from './which.ts';

/** What a button on the card is about. */
export interface Wish {
  readonly case: string;
  readonly pick: Pointed;
}

const keyOf = ({ office }: Visit, { case: id, pick }: Wish): Key<CaseKind> => ({
  tenant: office.organisation.tenant,
  kind: pick.kind,
  id,
});

/** Who had it tried again or let it go stands in the case's journal. */
const noting =
  <K extends CaseKind>(visit: Visit, kind: K, fact: 'deliveryRetried' | 'deliveryDropped') =>
  (file: Documents[K], attended: readonly Effect[]): Documents[K] => {
    const facts = attended.flatMap(({ deed }) => {
      const to = destinationOf(deed);
      return to === undefined ? [] : [{ fact, to }];
    });
    return noteIn<K>(visit.office, kind, facts, handOf(visit))(file);
  };

/** Has one message tried again, now. What is not given up any more is left alone. */
export const retry = async (visit: Visit, wish: Wish): Promise<Answer> => {
  const { office, turn } = visit;
  const key = keyOf(visit, wish);
  const note = noting(visit, key.kind, 'deliveryRetried');
  if (!(await unpark(office.store, key, [wish.pick.seen], turn.now, note)))
    return overviewAnswer(visit, deliveryTexts.movedOn);
  office.log.info({ case: key.id, effect: wish.pick.seen.id, by: turn.actor.id }, 'delivery retried');
  office.wake(key);
  return overviewAnswer(visit, deliveryTexts.retrying);
};

/** Lets one message go for good, after a second question. */
export const letGo = async (visit: Visit, wish: Wish): Promise<Answer> => {
  const { office, turn, say } = visit;
  const key = keyOf(visit, wish);
  const { seen, sure } = wish.pick;
  const stored = await office.store.get(key);
  const effect = stored?.body.effects.find(
    ({ id, parked }) => id === seen.id && parked?.at === seen.parkedAt,
  );
  if (!stored || !effect) return overviewAnswer(visit, deliveryTexts.movedOn);
  if (destinationOf(effect.deed) === undefined) return overviewAnswer(visit, deliveryTexts.notADrop);
  if (!sure) {
    const message = await parkedMessage(office, stored as EveryCase, effect, turn.actor.id);
    return { card: deliveryDropCard(message, say), summary: say(deliveryTexts.title) };
  }
  const dropped = await drop(office.store, key, [seen], noting(visit, key.kind, 'deliveryDropped'));
  if (dropped) office.log.info({ case: key.id, effect: seen.id, by: turn.actor.id }, 'delivery let go');
  return overviewAnswer(visit, dropped ? deliveryTexts.dropped : deliveryTexts.movedOn);
};

/** Cases tried again at one press: more would begin all at once, and Teams takes only so much. */
const casesAtMost = 100;
const writesAtOnce = 16;

/** Has everything that was given up tried again, now. */
export const retryAll = async (visit: Visit): Promise<Answer> => {
  const { office, turn } = visit;
  const cases = await office.store.parked(office.organisation.tenant, casesAtMost);
  let count = 0;
  for (let at = 0; at < cases.length; at += writesAtOnce) {
    const some = cases.slice(at, at + writesAtOnce).map(async ({ key, body }) => {
      const seen = body.effects.flatMap(({ id, parked }) => (parked ? [{ id, parkedAt: parked.at }] : []));
      const note = noting(visit, key.kind, 'deliveryRetried');
      if (!(await unpark(office.store, key, seen, turn.now, note))) return;
      count += seen.length;
      office.wake(key);
    });
    await Promise.all(some);
  }
  office.log.info({ count, by: turn.actor.id }, 'all deliveries retried');
  return overviewAnswer(visit, retryingAll(count, cases.length >= casesAtMost));
};
