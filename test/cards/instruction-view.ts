import assert from 'node:assert/strict';
import type { Card } from '../../cards/card.ts';
import { instructionCard } from '../../cards/instruction.ts';
import { instructionPicked } from '../../protocol/instructions/catalogue.ts';
import { type Language, sayIn } from '../../texts/words.ts';
import { linesBetween } from './reading.ts';

/** Whom the example municipality calls day and night. */
export const dutyOfficer = { name: 'Achterwacht Veiligheid', phone: '06-1234 5678' };

/** The card of an instruction, in Dutch unless said otherwise. */
export const cardOf = (id: string, language: Language = 'nl'): Card => {
  const instruction = instructionPicked(id);
  assert.ok(instruction, id);
  return instructionCard({ instruction, dutyOfficer }, sayIn(language));
};

/** What a row of the protocol asks, in its own words: a pattern a step, in order. */
export interface Row {
  readonly now: readonly RegExp[];
  /** Each begins with whose task it is. */
  readonly next: readonly (readonly [string, RegExp])[];
}

const inOrder = (lines: readonly string[], patterns: readonly RegExp[], starts: readonly string[]) => {
  assert.equal(lines.length, patterns.length, lines.join('\n'));
  for (const [index, pattern] of patterns.entries()) {
    const line = lines[index] ?? '';
    assert.ok(line.startsWith(`${index + 1}. ${starts[index] ?? ''}`), line);
    assert.match(line, pattern);
  }
};

/** Holds a card against the protocol's own row: all steps, no others, in the same order, with the same owner. */
export const assertRow = (id: string, row: Row): void => {
  const card = cardOf(id);
  const numbered = (line: string) => /^\d+\. /.test(line);
  inOrder(linesBetween(card, 'Wat doe je nu', 'Daarna').filter(numbered), row.now, []);
  inOrder(
    linesBetween(card, 'Daarna').filter(numbered),
    row.next.map(([, pattern]) => pattern),
    row.next.map(([owner]) => `${owner}: `),
  );
};
