import { z } from 'zod';
import type { Finding, Path } from './directory-error.ts';
import { didYouMean } from './nearest.ts';

type Issue = z.core.$ZodIssue;

const unwrapped = (schema: unknown): unknown => {
  // What is written goes in; what becomes of it afterwards is not what the operator sees.
  if (schema instanceof z.ZodPipe) return unwrapped(schema.in);
  return schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional
    ? unwrapped(schema.unwrap())
    : schema;
};

/** The fields that the schema knows at a path. */
const knownAt = (schema: unknown, path: Path): string[] => {
  const plain = unwrapped(schema);
  const [step, ...rest] = path;
  if (plain instanceof z.ZodRecord && step !== undefined) return knownAt(plain.valueType, rest);
  if (plain instanceof z.ZodArray && step !== undefined) return knownAt(plain.element, rest);
  if (!(plain instanceof z.ZodObject)) return [];
  return step === undefined ? Object.keys(plain.shape) : knownAt(plain.shape[step], rest);
};

/** Splits an expectation of `expectations.ts` in what the value is and how to write it. */
const halves = (expectation: string) => {
  const colon = expectation.indexOf(': ');
  return { what: expectation.slice(0, colon), how: expectation.slice(colon + 2) };
};

const unknownFields = (keys: readonly string[], path: Path, schema: z.ZodType): Finding[] => {
  const known = knownAt(schema, path);
  return keys.map(key => ({
    path: [...path, key],
    problem: 'this field does not exist.',
    remedy: `${didYouMean(key, known)}Known here: ${known.join(', ')}.`,
  }));
};

/** What the schema found, as findings that an operator can act on. Values are not repeated: they are people's own. */
export const explain = (issue: Issue, schema: z.ZodType): Finding[] => {
  const path = issue.path.map(step => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys') return unknownFields(issue.keys, path, schema);
  const expectation =
    issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
  const { what, how } = halves(expectation);
  if (issue.input === undefined) {
    return [{ path, problem: 'this is missing.', remedy: `Add ${what}: ${how}.` }];
  }
  if (issue.input === null) {
    return [{ path, problem: 'nothing is filled in.', remedy: `Write ${what}: ${how}.` }];
  }
  return [{ path, problem: `this is not ${what}.`, remedy: `Expected: ${how}.` }];
};
