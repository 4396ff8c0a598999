import type { IActionSet } from '@microsoft/teams.cards';
import { talkButtons } from '../texts/aftercare-talks.ts';
import { help, languageTexts, menu, welcome } from '../texts/menu.ts';
import { orderTexts } from '../texts/order-to-leave.ts';
import type { Say, Words } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { banner, card } from './blocks/frame.ts';
import { aside, paragraph, title } from './blocks/text.ts';

const doors = (say: Say, works = false, watches = false) => [
  button(say, menu.report, { action: 'report.start' }, { style: 'positive' }),
  button(say, menu.instruction, { action: 'instruction.places' }),
  button(say, menu.aftercare, { action: 'aftercare.form' }),
  button(say, menu.mine, { action: 'report.mine' }),
  // No more than five fit side by side. Who watches a door looks for the door first; the rest is a word away.
  ...(watches ? [button(say, menu.bans, { action: 'ban.list' })] : []),
  ...(works && !watches ? [button(say, menu.work, { action: 'work.show' })] : []),
  button(say, menu.help, { action: 'help.show' }, works || watches ? { mode: 'secondary' } : {}),
];

/** `works`: the reader has a part to play, so that something may wait for him. */
export interface MenuModel {
  readonly notice?: Words;
  readonly works?: boolean;
  /** The reader asked for aftercare, now or before. */
  readonly cared?: boolean;
  /** The reader watches a door, and has to know who is kept out. */
  readonly watches?: boolean;
}

/** What cannot wait for a report, with the danger line: somebody stands there and will not leave [SK-2c]. */
const nowRow = (say: Say, cared = false): IActionSet => ({
  type: 'ActionSet',
  actions: [
    button(say, orderTexts.button, { action: 'order.start' }),
    ...(cared ? [button(say, talkButtons.mine, { action: 'aftercare.mine' })] : []),
  ],
});

/** The menu: everything in one tap, the danger line first. */
export const menuCard = ({ notice, works, watches, cared }: MenuModel, say: Say) =>
  card(
    say,
    [
      ...(notice ? [banner('emphasis', paragraph(say, notice))] : []),
      title(say, menu.title),
      paragraph(say, menu.hello),
      aside(say, menu.danger),
      nowRow(say, cared),
    ],
    doors(say, works, watches),
  );

/** Hello, once, when the bot is installed [INL-0]. */
export const welcomeCard = (say: Say) =>
  card(
    say,
    [
      title(say, welcome.title),
      paragraph(say, welcome.text),
      aside(say, menu.danger),
      aside(say, help.language),
    ],
    doors(say),
  );

/** Which parts the reader plays: `admin`, he looks after the bot as well; `works`, something may wait for him. */
export interface HelpModel {
  readonly admin?: boolean;
  readonly works?: boolean;
  /** He may see who is kept out. */
  readonly bans?: boolean;
  /** He may look somebody up. */
  readonly looks?: boolean;
}

/** What the bot is for, and the words it understands. */
export const helpCard = (
  { admin = false, works = false, bans = false, looks = false }: HelpModel,
  say: Say,
) =>
  card(
    say,
    [
      title(say, help.title),
      ...[
        help.report,
        help.instruction,
        help.orders,
        help.aftercare,
        help.mine,
        ...(works ? [help.work] : []),
        ...(looks ? [help.looks] : []),
        ...(bans ? [help.bans] : []),
        ...(admin ? [help.admin] : []),
      ].map(words => paragraph(say, words)),
      aside(say, help.privacy),
      aside(say, help.language),
      aside(say, menu.danger),
    ],
    [
      ...doors(say).slice(0, 4),
      button(say, languageTexts.other, {
        action: 'language.choose',
        pick: say.language === 'nl' ? 'en' : 'nl',
      }),
    ],
  );
