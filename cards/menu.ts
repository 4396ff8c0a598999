import { help, languageTexts, menu, welcome } from '../texts/menu.ts';
import type { Say, Words } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { banner, card } from './blocks/frame.ts';
import { aside, paragraph, title } from './blocks/text.ts';

const doors = (say: Say) => [
  button(say, menu.report, { action: 'report.start' }, { style: 'positive' }),
  button(say, menu.instruction, { action: 'instruction.places' }),
  button(say, menu.aftercare, { action: 'aftercare.form' }),
  button(say, menu.mine, { action: 'report.mine' }),
  button(say, menu.help, { action: 'help.show' }),
];

/** The menu: everything in one tap, the danger line first. */
export const menuCard = ({ notice }: { readonly notice?: Words }, say: Say) =>
  card(
    say,
    [
      ...(notice ? [banner('emphasis', paragraph(say, notice))] : []),
      title(say, menu.title),
      paragraph(say, menu.hello),
      aside(say, menu.danger),
    ],
    doors(say),
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

/** What the bot is for, and the words it understands. `admin`: the reader looks after the bot as well. */
export const helpCard = ({ admin = false }: { readonly admin?: boolean }, say: Say) =>
  card(
    say,
    [
      title(say, help.title),
      ...[help.report, help.instruction, help.aftercare, help.mine, ...(admin ? [help.admin] : [])].map(
        words => paragraph(say, words),
      ),
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
