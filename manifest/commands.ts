import type { Words } from '../texts/words.ts';

/** Where a command is offered: the personal chat with the bot, or a channel of a team that has it. */
export type CommandScope = 'personal' | 'team';

/** A word that Teams offers above the message box; choosing it types it, so the bot must understand it. */
export interface Command {
  scope: CommandScope;
  title: Words;
  description: Words;
}

/** What Teams offers, in the order in which it offers it. */
export const commands: readonly Command[] = [
  {
    scope: 'personal',
    title: { nl: 'melden', en: 'report' },
    description: {
      nl: 'Meld dat iemand agressief tegen je was',
      en: 'Report that somebody was aggressive towards you',
    },
  },
  {
    scope: 'personal',
    title: { nl: 'instructie', en: 'instruction' },
    description: { nl: 'Lees wat je doet bij agressie', en: 'Read what to do about aggression' },
  },
  {
    scope: 'personal',
    title: { nl: 'sommatie', en: 'order to leave' },
    description: {
      nl: 'Iemand wil niet weggaan: wat je drie keer zegt',
      en: 'Somebody will not leave: what to say three times',
    },
  },
  {
    scope: 'personal',
    title: { nl: 'nazorg', en: 'aftercare' },
    description: {
      nl: 'Vraag een gesprek aan met een collega van de bedrijfsopvang',
      en: 'Ask for a talk with a trained colleague',
    },
  },
  {
    scope: 'personal',
    title: { nl: 'mijn meldingen', en: 'my reports' },
    description: {
      nl: 'Bekijk je meldingen en wat ermee gebeurt',
      en: 'See your reports and what is being done',
    },
  },
  {
    scope: 'personal',
    title: { nl: 'openstaand', en: 'open work' },
    description: {
      nl: 'Zie wat op jou wacht en wat te laat is',
      en: 'See what waits for you and what is late',
    },
  },
  {
    scope: 'personal',
    title: { nl: 'opzoeken', en: 'look up' },
    description: {
      nl: 'Kijk of iemand eerder agressief was, voor een gesprek of bezoek',
      en: 'See whether somebody was aggressive before, for a talk or a visit',
    },
  },
  {
    scope: 'personal',
    title: { nl: 'help', en: 'help' },
    description: { nl: 'Zie wat je hier kunt doen', en: 'See what you can do here' },
  },
  {
    scope: 'team',
    title: { nl: 'koppel', en: 'link' },
    description: {
      nl: 'Koppel dit kanaal aan een afdeling of opvanggroep',
      en: 'Link this channel to a department or responder group',
    },
  },
  {
    scope: 'team',
    title: { nl: 'help', en: 'help' },
    description: { nl: 'Zie wat de bot in dit kanaal doet', en: 'See what the bot does in this channel' },
  },
];

/** Every word of the commands above, in both languages, once each: what the bot must answer to. */
export const commandWords: readonly string[] = [
  ...new Set(commands.flatMap(({ title }) => [title.nl, title.en])),
];
