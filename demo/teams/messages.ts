import type { Person } from './person.ts';
import type { Store } from './store.ts';
import type { Card, OfferedFile, StoredMessage } from './stored-message.ts';
import type { Place, World } from './world.ts';

/** What somebody, or the bot, puts into a conversation. */
export type Content = Pick<StoredMessage, 'text' | 'summary' | 'card' | 'file'>;

/** A message through the eyes of one person. */
export interface MessageView extends Omit<StoredMessage, 'file'> {
  /** The card is this viewer's own view of it: an update for everybody takes it away. */
  onlyForYou?: boolean;
  /** `id` is there as soon as the bytes are. */
  file?: { name: string; description?: string; state: OfferedFile['state']; id?: string };
}

export type Messages = ReturnType<typeof messagesIn>;

/**
 * The messages of all conversations, with each person's own views of the cards.
 * @param changed is told the conversation whenever somebody would see something new
 */
export function messagesIn(world: World, store: Store, now: () => Date, changed: (place: string) => void) {
  const save = (message: StoredMessage): void => {
    store.put(message);
    changed(message.place);
  };

  /** Ids are milliseconds, as in Teams, and unique in the whole tenant so that they also sort. */
  const freshId = (): string => String(Math.max(now().getTime(), Number(store.lastId() ?? 0) + 1));

  const seenBy = (person: Person, message: StoredMessage): MessageView => {
    const { file, ...rest } = message;
    const own = message.deleted ? undefined : store.view(message.id, person.key);
    const uploaded = file?.id !== undefined && store.hasFile(file.id) ? { id: file.id } : {};
    return {
      ...rest,
      ...(own && { card: own, onlyForYou: true }),
      ...(file && {
        file: {
          name: file.name,
          state: file.state,
          ...(file.description !== undefined && { description: file.description }),
          ...uploaded,
        },
      }),
    };
  };

  return {
    get: (id: string): StoredMessage | undefined => store.get(id),

    /** A new message: a root when `thread` is left out. Answers with its id. */
    post(place: Place, thread: string | undefined, from: string, content: Content): string {
      const id = freshId();
      save({ id, place: place.id, ...(thread && { thread }), from, at: now().toISOString(), ...content });
      return id;
    },

    /** The bot changes its message for everybody: all own views are gone. */
    update(message: StoredMessage, content: Content): void {
      const { id, place, thread, from, at } = message;
      store.clearViews(id);
      save({ id, place, ...(thread && { thread }), from, at, ...content, edited: true });
    },

    remove(message: StoredMessage): void {
      const { id, place, thread, from, at } = message;
      store.clearViews(id);
      save({ id, place, ...(thread && { thread }), from, at, deleted: true });
    },

    /** The answer to a click: this person alone sees another card now. Nothing happens to a message that has gone. */
    showOnlyTo(person: Person, id: string, card: Card): void {
      const message = store.get(id);
      if (message === undefined || message.deleted) return;
      store.setView(id, person.key, card);
      changed(message.place);
    },

    /** Changes what is known of an offered file, unless the message has gone meanwhile. */
    setFile(id: string, change: Partial<OfferedFile>): void {
      const message = store.get(id);
      if (message?.file) save({ ...message, file: { ...message.file, ...change } });
    },

    /** What this person sees, oldest first, in one conversation or in all of them. */
    seenBy(person: Person, place?: Place): MessageView[] {
      const places = place ? [place] : world.placesOf(person.key);
      return places.flatMap(one => store.inPlace(one.id)).map(message => seenBy(person, message));
    },

    /** What this person sees of one message. */
    seen(person: Person, id: string): MessageView | undefined {
      const message = store.get(id);
      return message && seenBy(person, message);
    },
  };
}
