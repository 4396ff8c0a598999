import { z } from 'zod';
import { type Field, type FieldStep, stepFields, type Typed } from '../../protocol/incident/report-form.ts';
import { caseInput } from '../action.ts';
import { clean } from '../typed-text.ts';

/** A button on a step: which case, which step, and whatever was typed beside it. */
export const stepInput = caseInput.extend({ pick: z.enum(['1', '2', '3', '4']) }).loose();

/** A button of a sent form or a list: which case. */
export const reportInput = caseInput.loose();

const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return clean(value);
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
};

/**
 * What was typed in a step, cleaned but not judged. Clients leave out empty fields, so a field that is missing among
 * others is empty now; when all are missing, nothing was typed at all. What no card of ours could have sent (an object,
 * a list) leaves the field as it was.
 */
export const typedOf = (step: FieldStep, input: Readonly<Record<string, unknown>>): Typed => {
  const fields: readonly Field[] = stepFields[step];
  if (!fields.some(field => field in input)) return {};
  return Object.fromEntries(
    fields.flatMap(field => {
      if (!(field in input)) return [[field, '']];
      const text = textOf(input[field]);
      return text === undefined ? [] : [[field, text]];
    }),
  );
};
