import type { Count } from '../../cards/delivery-model.ts';
import { deliveryCard } from '../../cards/delivery-overview.ts';
import { deliveryTexts } from '../../texts/delivery.ts';
import type { Words } from '../../texts/words.ts';
import type { Answer } from '../answer.ts';
import type { EveryCase } from '../deeds/addresses.ts';
import { destinationOf } from '../deeds/destination.ts';
import type { Office } from '../office.ts';
import type { Visit } from '../visit.ts';
import { parkedMessage } from './parked-message.ts';
import { channelStandings, unreachedPeople } from './standing.ts';

/** Cases looked at; more than this many in trouble at once is an outage, and then the number does not matter. */
const casesAtMost = 100;
/** More do not fit on a card; those that were given up first come first. */
const shownAtMost = 25;
/** No message waits longer for its next attempt: what is due later is a reminder. */
const longestWaitMs = 3_600_000;

/** Messages on their way, or to be tried again by the bot itself. */
const waitingIn = async ({ store, organisation, now }: Office): Promise<Count> => {
  const cases = await store.due(new Date(now().getTime() + longestWaitMs), casesAtMost);
  const own = cases.filter(({ key }) => key.tenant === organisation.tenant);
  const effects = own.flatMap(({ body }) => body.effects);
  const messages = effects.filter(({ parked, deed }) => !parked && destinationOf(deed) !== undefined);
  return { count: messages.length, more: cases.length >= casesAtMost };
};

const parkedIn = (stored: EveryCase) =>
  stored.body.effects.filter(({ parked }) => parked).map(effect => ({ stored, effect }));

/** **Bezorging**: what waits, what was given up, which channels work and who cannot be reached. */
export const overviewAnswer = async (visit: Visit, notice?: Words): Promise<Answer> => {
  const { office, turn, say } = visit;
  const cases = await office.store.parked(office.organisation.tenant, casesAtMost);
  const all = cases.flatMap(stored => parkedIn(stored as EveryCase));
  const model = {
    waiting: await waitingIn(office),
    parked: { count: all.length, more: cases.length >= casesAtMost },
    messages: await Promise.all(
      all
        .slice(0, shownAtMost)
        .map(({ stored, effect }) => parkedMessage(office, stored, effect, turn.actor.id)),
    ),
    channels: await channelStandings(office),
    unreached: await unreachedPeople(office),
    ...(notice ? { notice } : {}),
  };
  return { card: deliveryCard(model, say), summary: say(deliveryTexts.title) };
};
