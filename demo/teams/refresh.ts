import { z } from 'zod';
import type { Activities } from './activities.ts';
import type { BotLine } from './bot-line.ts';
import type { Conditions } from './conditions.ts';
import type { Messages } from './messages.ts';
import { invokeOutcome } from './outcome.ts';
import type { Person } from './person.ts';
import type { Store } from './store.ts';
import type { StoredMessage } from './stored-message.ts';
import type { Place, World } from './world.ts';

export interface RefreshParts {
  world: World;
  store: Store;
  messages: Messages;
  conditions: Conditions;
  activities: Activities;
  bot: BotLine;
  now: () => Date;
}

const refreshSchema = z.object({
  refresh: z.object({
    action: z.object({
      verb: z.string().optional(),
      data: z.record(z.string(), z.unknown()).default({}),
    }),
    userIds: z.array(z.string()).optional(),
  }),
});

const pause = 60_000;
/** What is on a screen: Teams refreshes nothing that nobody scrolls to. */
const visible = 10;

/**
 * Refreshes the cards that ask for it in the conversations that this person opens, as the Teams client does: for the
 * people in `userIds` (everybody when left out), at most once a minute per card and person. The answer is that person's view.
 */
export async function refreshCards(parts: RefreshParts, person: Person): Promise<void> {
  const places = parts.world.placesOf(person.key);
  const open = places.flatMap(place =>
    parts.store
      .inPlace(place.id)
      .slice(-visible)
      .map(message => ({ place, message })),
  );
  await Promise.all(open.map(({ place, message }) => refreshCard(parts, person, place, message)));
}

async function refreshCard(
  parts: RefreshParts,
  person: Person,
  place: Place,
  message: StoredMessage,
): Promise<void> {
  const wish = refreshSchema.safeParse(message.card);
  if (!wish.success) return;
  const { action, userIds } = wish.data.refresh;
  if (userIds && !userIds.some(id => parts.world.findPerson(id) === person)) return;
  const now = parts.now();
  const last = parts.store.refreshedAt(message.id, person.key);
  if (last && now.getTime() - last.getTime() < pause) return;
  parts.store.setRefreshed(message.id, person.key, now);

  const thread = place.kind === 'channel' ? (message.thread ?? message.id) : undefined;
  const { verb, data } = action;
  const invoke = { data, ...(verb !== undefined && { verb }) };
  const activity = parts.activities.cardAction({ person, place, thread }, message, invoke, 'automatic');
  const reply = await parts.bot.deliver(activity);
  const { card } = invokeOutcome(reply, parts.conditions.language(person));
  if (card) parts.messages.showOnlyTo(person, message.id, card);
}
