import type { Language } from '../texts/words.ts';
import { aftercareFormAnswer } from './aftercare/form.ts';
import { mineAnswer, normalAnswer } from './aftercare/mine.ts';
import type { Answer } from './answer.ts';
import { banListAnswer } from './bans/list.ts';
import { channelLanguageAnswer } from './channel/language.ts';
import { tieAnswer } from './channel/tie.ts';
import { administerAnswer } from './delivery/actions.ts';
import { chainsAnswer } from './escalation/show.ts';
import { placesAnswer } from './instruction/actions.ts';
import { lookAnswer } from './look/actions.ts';
import { helpAnswer, languageAnswer, menuAnswer } from './menu/actions.ts';
import { startOrdersAnswer } from './order-to-leave/begin.ts';
import { listAnswer } from './report/list.ts';
import { startAnswer } from './report/start.ts';
import type { Visit } from './visit.ts';
import { openWorkAnswer } from './work/show.ts';

/** Something that can be typed; both languages work for everybody. */
export interface Command {
  readonly words: readonly string[];
  /** Where it makes sense. Elsewhere the answer says where to go. */
  readonly where: 'chat' | 'channel' | 'both';
  readonly answer: (visit: Visit, rest: string) => Promise<Answer>;
}

/** In a chat it is the person's own language; in a channel, the channel's. */
const speak = (visit: Visit, language: Language): Promise<Answer> =>
  visit.turn.place.kind === 'chat' ? languageAnswer(visit, language) : channelLanguageAnswer(visit, language);

/** The chat commands. The manifest offers the same words (`manifest/commands.ts`). */
export const commands: readonly Command[] = [
  {
    words: ['menu', 'start', 'hallo', 'hoi', 'hello', 'hi'],
    where: 'chat',
    answer: async visit => menuAnswer(visit),
  },
  {
    words: ['melden', 'melding', 'incident melden', 'report', 'report incident'],
    where: 'chat',
    answer: visit => startAnswer(visit),
  },
  { words: ['instructie', 'instruction'], where: 'both', answer: async visit => placesAnswer(visit) },
  {
    words: ['sommatie', 'sommeren', 'wil niet weg', 'order to leave', 'will not leave'],
    where: 'chat',
    answer: visit => startOrdersAnswer(visit),
  },
  { words: ['nazorg', 'aftercare'], where: 'chat', answer: visit => aftercareFormAnswer(visit) },
  {
    words: ['mijn nazorg', 'weer nazorg', 'my aftercare', 'aftercare again'],
    where: 'chat',
    answer: mineAnswer,
  },
  { words: ['wat is normaal', 'what is normal'], where: 'chat', answer: normalAnswer },
  { words: ['mijn meldingen', 'meldingen', 'my reports'], where: 'chat', answer: visit => listAnswer(visit) },
  {
    words: ['openstaand', 'openstaand werk', 'open', 'open work', 'to do'],
    where: 'chat',
    answer: visit => openWorkAnswer(visit),
  },
  {
    words: ['toegangsverboden', 'toegangsverbod', 'verboden', 'bans', 'access bans'],
    where: 'chat',
    answer: visit => banListAnswer(visit),
  },
  {
    words: ['opzoeken', 'iemand opzoeken', 'look up', 'lookup'],
    where: 'chat',
    answer: lookAnswer,
  },
  {
    words: ['wie wordt gebeld', 'wie wordt er gebeld', 'who is called'],
    where: 'both',
    answer: chainsAnswer,
  },
  { words: ['help', 'hulp'], where: 'both', answer: async visit => helpAnswer(visit) },
  { words: ['nederlands', 'dutch'], where: 'both', answer: visit => speak(visit, 'nl') },
  { words: ['english', 'engels'], where: 'both', answer: visit => speak(visit, 'en') },
  { words: ['beheer', 'bezorging', 'admin', 'delivery'], where: 'chat', answer: administerAnswer },
  {
    words: ['koppel', 'koppelen', 'link', 'tie'],
    where: 'both',
    answer: (visit, rest) => tieAnswer(visit, rest),
  },
];

/** What was typed, with only what matters: lower case, single spaces, no full stop or exclamation mark at the end. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s.!?]+$/, '')
    .trim();

/** @returns the command that was typed and what came behind it. */
export const commandIn = (text: string): { readonly command: Command; readonly rest: string } | undefined => {
  const said = plain(text);
  for (const command of commands) {
    if (command.words.includes(said)) return { command, rest: '' };
    const word =
      command.where === 'chat' ? undefined : command.words.find(start => said.startsWith(`${start} `));
    if (word !== undefined) return { command, rest: said.slice(word.length + 1) };
  }
  return undefined;
};
