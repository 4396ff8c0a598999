import { menu } from '../texts/menu.ts';
import { trouble } from '../texts/trouble.ts';
import type { Say, Words } from '../texts/words.ts';
import { button, type Press } from './blocks/button.ts';
import { card } from './blocks/frame.ts';
import { paragraph, title } from './blocks/text.ts';

export interface Trouble {
  readonly head?: Words;
  readonly why: Words;
  /** The button that leads back to where the person was. */
  readonly back?: Press;
  readonly inChannel?: boolean;
}

/** Something could not be done: why, and the way on. */
export const troubleCard = ({ head, why, back, inChannel = false }: Trouble, say: Say) =>
  card(
    say,
    [title(say, head ?? trouble.title), paragraph(say, why)],
    [
      ...(back ? [button(say, trouble.back, back)] : []),
      // The menu belongs in one's own chat: a report must not begin before the eyes of a channel.
      ...(back || inChannel ? [] : [button(say, menu.menu, { action: 'menu.show' })]),
    ],
  );
