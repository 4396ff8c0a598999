import { leftOut } from '../texts/incident-details.ts';
import { lookFoundTexts, lookTexts } from '../texts/look.ts';
import type { Say, Words } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { fitting } from './blocks/fitting.ts';
import { card } from './blocks/frame.ts';
import { aside, paragraph, title, typed } from './blocks/text.ts';
import type { Card } from './card.ts';

/** What the lines may weigh, so that the whole stays under what a message may weigh. */
const room = 20_000;

/** Who looked at somebody, when and why [C-8]: for the safety officer, who may have to tell it to the person himself. */
export const lookLogCard = ({ lines }: { readonly lines: readonly Words[] }, say: Say): Card => {
  const shown = fitting(
    lines.map(words => [typed(say(words))]),
    room,
  );
  return card(
    say,
    [
      title(say, lookFoundTexts.logTitle),
      aside(say, lookFoundTexts.logExplain),
      ...(lines.length === 0 ? [paragraph(say, lookFoundTexts.noLooks)] : shown.elements),
      ...(shown.leftOut > 0 ? [aside(say, leftOut(shown.leftOut))] : []),
    ],
    [button(say, lookTexts.again, { action: 'look.form' })],
  );
};
