import { menu } from '../texts/menu.ts';
import { trouble } from '../texts/trouble.ts';
import type { Say, Words } from '../texts/words.ts';
import { button, type Press } from './blocks/button.ts';
import { card } from './blocks/frame.ts';
import { paragraph, title } from './blocks/text.ts';

/** Something could not be done: why, and the way on. */
export const troubleCard = (
  { head, why, back }: { readonly head?: Words; readonly why: Words; readonly back?: Press },
  say: Say,
) =>
  card(
    say,
    [title(say, head ?? trouble.title), paragraph(say, why)],
    [back ? button(say, trouble.back, back) : button(say, menu.menu, { action: 'menu.show' })],
  );
