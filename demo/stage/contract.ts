/**
 * What the stage's server and its page say to each other. Types only: the page runs in a browser.
 * All times are ISO strings in UTC; ids are opaque.
 */

export type Language = 'nl' | 'en';

/** Somebody on the stage, with the part that he or she plays. Fictional, from the demo's organisation file. */
export interface StagePerson {
  /** Short key, as in the picker and in links: `emma`. */
  key: string;
  name: string;
  /** What the person does, in both languages. */
  part: Record<Language, string>;
  aadObjectId: string;
  /** The conversations this person can open, the personal chat first. */
  conversations: string[];
}

/** A personal chat with the bot, or a channel. */
export interface StageConversation {
  id: string;
  kind: 'chat' | 'channel';
  /** Channel name (`Meldingen`), or the bot's name for a chat. */
  name: string;
  team?: string;
  /** Is the bot installed here? */
  installed: boolean;
}

/** A message as this viewer sees it: an answer to a click replaces the card for the actor alone. */
export interface StageMessage {
  id: string;
  conversation: string;
  /** The root message of the thread, for a reply in a channel. */
  thread?: string;
  /** `bot`, or a person's key. */
  from: string;
  at: string;
  text?: string;
  /** An Adaptive Card, already the viewer's own view of it. */
  card?: Record<string, unknown>;
  /** True where the card is only this viewer's view: an update for everybody takes it away. */
  onlyForYou?: boolean;
  edited?: boolean;
  deleted?: boolean;
  /** A file the bot offers (`offered`), or that was accepted and can be downloaded. */
  file?: { name: string; description?: string; state: 'offered' | 'accepted' | 'declined'; href?: string };
  /** What a notification on a locked screen would have said. */
  summary?: string;
}

/** What Teams does on bad days; each is off at the start. */
export interface BadDay {
  /** Every click arrives twice, with the same activity id. */
  clickTwice: boolean;
  /** Every click arrives again a moment later with a new activity id, as after Teams' own retry. */
  clickAgain: boolean;
  /** The Connector answers 429 with Retry-After to every second request. */
  throttled: boolean;
  /** The Connector answers 503 to everything. */
  outage: boolean;
  /** Every request to the bot takes three seconds longer. */
  slow: boolean;
}

/** Everything the page draws for one viewer. */
export interface StageView {
  person: string;
  conversations: StageConversation[];
  messages: StageMessage[];
}

/** The answer to `GET /stage/world`. */
export interface StageWorld {
  organisation: string;
  botName: string;
  language: Language;
  /** The stage's clock, which the bot uses too. */
  now: string;
  people: StagePerson[];
  badDay: BadDay;
  /** The three people who stand on the stage at first, left to right, each with the conversation opened first. */
  opening: { person: string; conversation: string }[];
}

/**
 * What somebody does, posted to `POST /stage/act`. The answer is a `StageOutcome`.
 * `click` is Action.Execute (an invoke), `submit` is Action.Submit (a message with a value).
 */
export type StageAct =
  | { do: 'say'; as: string; conversation: string; thread?: string; text: string }
  | { do: 'click'; as: string; message: string; verb: string; title: string; data: Record<string, unknown> }
  | { do: 'submit'; as: string; message: string; data: Record<string, unknown> }
  | { do: 'file'; as: string; message: string; answer: 'accept' | 'decline' }
  /** The app's search above the message box of a conversation. */
  | { do: 'search'; as: string; conversation: string }
  | { do: 'install'; as: string; conversation: string }
  | { do: 'uninstall'; as: string; conversation: string };

/** What came of an act, as Teams would show it: a toast, an error line, or nothing (the messages tell). */
export interface StageOutcome {
  ok: boolean;
  /** `application/vnd.microsoft.activity.message`: a line under the card. */
  toast?: string;
  /** Teams' own wording when the app fails or is late: "Unable to reach app". */
  trouble?: string;
  tookMs: number;
}

/** `POST /stage/settings`: any part may be left out. */
export interface StageSettings {
  language?: Language;
  badDay?: Partial<BadDay>;
}

/** `POST /stage/clock`: jump ahead. The clock never goes back. */
export interface ClockJump {
  minutes: number;
}

/** Server-sent events of `GET /stage/events`: something changed; the page asks for the view again. */
export type StageEvent =
  | { event: 'conversation'; id: string }
  | { event: 'clock'; now: string }
  | { event: 'settings' }
  | { event: 'reset' };

/**
 * The routes, all on loopback:
 * GET  /                      the page
 * GET  /stage/world           StageWorld
 * GET  /stage/view?person=KEY StageView (messages of all that person's conversations)
 * GET  /stage/events          server-sent StageEvents
 * POST /stage/act             StageAct -> StageOutcome
 * POST /stage/settings        StageSettings -> StageWorld
 * POST /stage/clock           ClockJump -> StageWorld
 * POST /stage/reset           empties the stage and the bot's data, and seeds it again -> StageWorld
 * GET  /stage/files/:id       an accepted file
 */
export const routes = {
  world: '/stage/world',
  view: '/stage/view',
  events: '/stage/events',
  act: '/stage/act',
  settings: '/stage/settings',
  clock: '/stage/clock',
  reset: '/stage/reset',
  files: '/stage/files',
} as const;
