import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Problem, Problems } from '../protocol/incident/read-form.ts';
import { type Field, fieldLimits, type Typed } from '../protocol/incident/report-form.ts';
import { reportTexts, stepOf } from '../texts/report.ts';
import { problemWords, tooLong } from '../texts/report-problems.ts';
import type { Say, Words } from '../texts/words.ts';
import { aside, problem, title } from './blocks/text.ts';

/** Something with a key that a person chooses by name. */
export interface Named {
  readonly key: string;
  readonly name: string;
}

/** A step of the report, as it stands. */
export interface StepModel {
  readonly case: string;
  readonly typed: Typed;
  readonly problems: Problems;
  /** The report was sent already; this adds to it. */
  readonly supplementing: boolean;
  readonly locations: readonly Named[];
  readonly departments: readonly Named[];
  /** Local ISO date of today: a date field takes nothing later. */
  readonly today: string;
}

const wordsOf = (found: Problem): Words =>
  found.is === 'tooLong' ? tooLong(found.length, found.fits) : problemWords[found.is];

/** A field's value and problem, ready for a field block. The card shows no more than fits. */
export const fieldOf = (model: StepModel, id: Field) => {
  const found = model.problems[id];
  return {
    id,
    value: model.typed[id]?.slice(0, fieldLimits[id] ?? 200),
    problem: found ? wordsOf(found) : undefined,
    maxLength: fieldLimits[id] ?? 200,
  };
};

/** The head of a step: which one, its question, and that something needs mending. */
export const stepHead = (
  say: Say,
  step: number,
  words: Words,
  model: StepModel,
): NonNullable<IAdaptiveCard['body']> => [
  aside(say, stepOf(step)),
  title(say, words),
  ...(model.supplementing ? [aside(say, reportTexts.supplementing)] : []),
  ...(Object.keys(model.problems).length > 0 ? [problem(say, reportTexts.fixFirst)] : []),
];
