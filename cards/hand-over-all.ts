import { asIs, type Say, type Words } from '../texts/words.ts';
import { goesOver, workTexts } from '../texts/work.ts';
import { button } from './blocks/button.ts';
import { choiceField } from './blocks/field.ts';
import { card } from './blocks/frame.ts';
import { paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';
import type { HandOverChoice } from './hand-over.ts';

export interface HandOverAllModel {
  readonly choices: readonly HandOverChoice[];
  /** How many cases go over. */
  readonly count: number;
  readonly to?: string;
  readonly problem?: Words;
}

/** **Draag alles over**: to whom, and how much it is, before it is done. */
export const handOverAllCard = ({ choices, count, to, problem }: HandOverAllModel, say: Say): Card => {
  const someone = choices.length > 0;
  return card(
    say,
    [
      title(say, workTexts.handOverTitle),
      ...(someone ? [paragraph(say, goesOver(count)), paragraph(say, workTexts.handOverExplain)] : []),
      ...(someone ? [] : [paragraph(say, workTexts.nobody)]),
      ...(someone
        ? choiceField(say, {
            id: 'to',
            label: workTexts.handOverTo,
            value: to,
            problem,
            style: 'compact',
            choices: choices.map(({ person, name, department }) => ({
              value: person,
              title: asIs(`${name} (${department})`),
            })),
          })
        : []),
    ],
    [
      ...(someone
        ? [button(say, workTexts.handOver, { action: 'work.handOver' }, { style: 'positive' })]
        : []),
      button(say, workTexts.open, { action: 'work.show' }, { withoutInputs: true }),
    ],
  );
};
