import { type Document, isMap, isNode, isScalar, isSeq, type LineCounter, type Node } from 'yaml';
import type { Path } from './directory-error.ts';

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

/** One step down: where it is written, and what stands there. Of a key that is there twice, the last one counts. */
const stepInto = (node: Node | null, step: string | number) => {
  if (isMap(node)) {
    const pair = node.items.findLast(({ key }) => isScalar(key) && String(key.value) === String(step));
    return pair && { at: startOf(pair.key), node: isNode(pair.value) ? pair.value : null };
  }
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step];
    return isNode(item) ? { at: startOf(item), node: item } : undefined;
  }
  return undefined;
};

/**
 * The line on which a path is written, counted from 1. For something that is missing: the line of what it is
 * missing from.
 */
export const lineOf = (document: Document.Parsed, lines: LineCounter, path: Path): number => {
  let node: Node | null = document.contents;
  let at = startOf(node) ?? 0;
  for (const step of path) {
    const next = stepInto(node, step);
    if (next === undefined) break;
    at = next.at ?? at;
    node = next.node;
  }
  return Math.max(1, lines.linePos(at).line);
};
