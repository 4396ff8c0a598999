import type { Card } from '../../cards/card.ts';

/** What a reader sees of a card, in reading order: a line for every text, and its buttons. */

interface Node {
  readonly type: string;
  readonly text?: string;
  readonly title?: string;
  readonly inlines?: readonly (Node | string)[];
  readonly items?: readonly Node[];
  readonly body?: readonly Node[];
  readonly columns?: readonly Node[];
  readonly actions?: readonly Node[];
  readonly verb?: string;
  readonly data?: { readonly pick?: string };
}

const asNode = (card: Card): Node => JSON.parse(JSON.stringify(card));

const childrenOf = ({ body, items, columns }: Node): readonly Node[] => [
  ...(body ?? []),
  ...(items ?? []),
  ...(columns ?? []),
];

const linesIn = (node: Node): readonly string[] => {
  if (node.type === 'TextBlock') return [node.text ?? ''];
  if (node.type === 'RichTextBlock')
    return [(node.inlines ?? []).map(run => (typeof run === 'string' ? run : (run.text ?? ''))).join('')];
  return childrenOf(node).flatMap(linesIn);
};

/** @returns the texts of a card, line by line. */
export const linesOf = (card: Card): readonly string[] => linesIn(asNode(card));

/** @returns the lines between two lines of a card, both left out; up to the end where there is no second. */
export const linesBetween = (card: Card, from: string, to?: string): readonly string[] => {
  const lines = linesOf(card);
  const start = lines.indexOf(from);
  const end = to === undefined ? lines.length : lines.indexOf(to);
  if (start < 0 || end < 0) throw new Error(`The card does not say "${start < 0 ? from : to}".`);
  return lines.slice(start + 1, end);
};

/** A button as a reader sees it, with what it asks for. */
export interface SeenButton {
  readonly title: string;
  readonly action: string;
  readonly pick?: string;
}

const buttonsIn = (node: Node): readonly SeenButton[] => [
  ...childrenOf(node).flatMap(buttonsIn),
  ...(node.actions ?? []).map(({ title, verb, data }) => ({
    title: title ?? '',
    action: verb ?? '',
    ...(data?.pick === undefined ? {} : { pick: data.pick }),
  })),
];

/** @returns every button of a card, those within the body first. */
export const buttonsOf = (card: Card): readonly SeenButton[] => buttonsIn(asNode(card));
