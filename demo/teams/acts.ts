import { setTimeout as delay } from 'node:timers/promises';
import { ActError } from './act-error.ts';
import { type Activities, type Activity, type Origin, sentAgain } from './activities.ts';
import type { BotLine, BotReply } from './bot-line.ts';
import { pressButton } from './card-buttons.ts';
import type { Conditions } from './conditions.ts';
import type { FileShelf } from './file-shelf.ts';
import type { Installations } from './installations.ts';
import type { Messages } from './messages.ts';
import { invokeOutcome, type Outcome, outcomeOf, searchOutcome } from './outcome.ts';
import type { Person } from './person.ts';
import type { StoredMessage } from './stored-message.ts';
import { wording } from './wording.ts';
import type { Place, World } from './world.ts';

export interface ActParts {
  world: World;
  messages: Messages;
  installations: Installations;
  files: FileShelf;
  conditions: Conditions;
  activities: Activities;
  bot: BotLine;
  now: () => Date;
  /** The URL under which files are put and fetched. */
  filesUrl: string;
  /** How long after a click Teams sends it again by itself, on a day that it does. */
  againMs: number;
  /** Work that goes on after the act has its outcome. */
  inBackground(work: Promise<void>): void;
}

/** A button with the data and inputs that go with it. */
export interface Click {
  verb: string;
  title: string;
  data: Record<string, unknown>;
  id?: string;
}

export type Acts = ReturnType<typeof actsOf>;

/** What people do in Teams. Each answers when the bot has, or when Teams stops waiting for it. */
export function actsOf(parts: ActParts) {
  const { world, messages, installations, files, conditions, activities, bot } = parts;

  const placeFor = (person: Person, id: string): Place => {
    const place = world.places.get(id);
    if (!place?.members.includes(person)) throw new ActError(`${person.key} has no conversation ${id}`);
    return place;
  };

  const messageFor = (as: string, id: string): { origin: Origin; message: StoredMessage } => {
    const person = world.person(as);
    const message = messages.get(id);
    if (message === undefined || message.deleted) throw new ActError(`there is no message ${id}`);
    const place = placeFor(person, message.place);
    const thread = place.kind === 'channel' ? (message.thread ?? message.id) : undefined;
    return { origin: { person, place, thread }, message };
  };

  /** Delivers a click as often as the day has it. The first answer counts; `late` gets the answer to Teams' own retry. */
  const deliverClick = async (activity: Activity, late: (reply: BotReply) => void): Promise<BotReply> => {
    const { clickTwice, clickAgain } = conditions.badDay();
    const [reply] = await Promise.all([bot.deliver(activity), clickTwice && bot.deliver(activity)]);
    if (clickAgain) {
      const retry = delay(parts.againMs).then(() => bot.deliver(sentAgain(activity, parts.now())));
      parts.inBackground(retry.then(late));
    }
    return reply;
  };

  const submit = async (as: string, id: string, data: Record<string, unknown>): Promise<Outcome> => {
    const { origin, message } = messageFor(as, id);
    const reply = await deliverClick(activities.submit(origin, message, data), () => {});
    return outcomeOf(reply, conditions.language(origin.person));
  };

  const click = async (as: string, id: string, action: Click): Promise<Outcome> => {
    const { origin, message } = messageFor(as, id);
    const show = (reply: BotReply): Outcome => {
      const { card, ...outcome } = invokeOutcome(reply, conditions.language(origin.person));
      if (card) messages.showOnlyTo(origin.person, id, card);
      return outcome;
    };
    return show(await deliverClick(activities.cardAction(origin, message, action, 'manual'), show));
  };

  const changeInstallation = async (as: string, id: string, action: 'add' | 'remove'): Promise<Outcome> => {
    const person = world.person(as);
    const place = placeFor(person, id);
    const origin = { person, place };
    installations.set(place, action === 'add');
    const told = [bot.deliver(activities.installationUpdate(origin, action))];
    if (action === 'add' || place.team) told.push(bot.deliver(activities.membersChanged(origin, action)));
    const outcomes = (await Promise.all(told)).map(reply => outcomeOf(reply, conditions.language(person)));
    return outcomes.find(outcome => !outcome.ok) ?? { ok: true };
  };

  return {
    /** Types a message: in a channel it mentions the bot, and starts a thread unless `thread` names one. */
    async say(as: string, conversation: string, text: string, thread?: string): Promise<Outcome> {
      const person = world.person(as);
      const place = placeFor(person, conversation);
      const root = thread === undefined ? undefined : messages.get(thread);
      if (thread !== undefined && (place.kind !== 'channel' || root?.place !== place.id || root.thread)) {
        throw new ActError(`there is no thread ${thread}`);
      }
      if (!installations.has(place))
        return { ok: false, trouble: wording.notInstalled[conditions.language(person)] };
      const shown = place.kind === 'channel' ? `@${world.bot.name} ${text}` : text;
      const id = messages.post(place, thread, as, { text: shown });
      const origin = { person, place, thread: place.kind === 'channel' ? (thread ?? id) : undefined };
      const reply = await bot.deliver(activities.message(origin, id, text));
      return outcomeOf(reply, conditions.language(person));
    },

    /** Action.Execute, with exactly this verb and data, whether or not the card has such a button. */
    click,

    /** Action.Submit, with exactly this data. */
    submit,

    /**
     * Presses the button with this title (or verb) on the card as this person sees it.
     * Throws an {@link ActError} when the Teams client would not send it: see {@link pressButton}.
     */
    press(as: string, message: string, label: string, inputs: Record<string, string> = {}): Promise<Outcome> {
      const card = messages.seen(world.person(as), message)?.card;
      if (card === undefined) throw new ActError(`message ${message} has no card`);
      const { type, title, verb = '', id, data } = pressButton(card, label, inputs);
      if (type === 'Action.Submit') return submit(as, message, data);
      return click(as, message, { verb, title, data, ...(id && { id }) });
    },

    /** Accepts or declines a file that the bot offers. */
    async answerFile(as: string, id: string, answer: 'accept' | 'decline'): Promise<Outcome> {
      const { origin, message } = messageFor(as, id);
      const { file } = message;
      if (file?.state !== 'offered') throw new ActError(`message ${id} offers no file`);
      const value: Record<string, unknown> = { action: answer };
      if (answer === 'decline') value.context = file.declineContext;
      else {
        const uniqueId = files.reserve(file.name, origin.place.id);
        const url = `${parts.filesUrl}/${uniqueId}`;
        const fileType = file.name.split('.').at(-1);
        value.context = file.acceptContext;
        value.uploadInfo = { contentUrl: url, name: file.name, uploadUrl: url, uniqueId, fileType };
        messages.setFile(id, { id: uniqueId });
      }
      const reply = await deliverClick(activities.fileConsent(origin, message, value), () => {});
      const outcome = outcomeOf(reply, conditions.language(origin.person));
      if (outcome.ok) messages.setFile(id, { state: answer === 'accept' ? 'accepted' : 'declined' });
      return outcome;
    },

    /** Opens the app's search above the message box of a conversation, or types into it. */
    async search(as: string, conversation: string, command: string, typed?: string): Promise<Outcome> {
      const person = world.person(as);
      const origin = { person, place: placeFor(person, conversation) };
      const reply = await bot.deliver(activities.search(origin, command, typed));
      return searchOutcome(reply, conditions.language(person));
    },

    /** Adds the bot to a personal chat or to the team of a channel. Teams tells the bot again when it was there already. */
    install: (as: string, conversation: string): Promise<Outcome> =>
      changeInstallation(as, conversation, 'add'),
    uninstall: (as: string, conversation: string): Promise<Outcome> =>
      changeInstallation(as, conversation, 'remove'),
  };
}
