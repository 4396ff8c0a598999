import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';
import { actionNames } from '../cards/action-names.ts';
import type { Turn } from '../dialogs/turn.ts';

/** What the bot writes down about its own work: ids, kinds and durations. Never a name, a text or a body. */
export type Log = Logger;

/** Words that should never come near a log; when one does by mistake, its value stays out, also one level down. */
const never = new Set([
  'text',
  'name',
  'body',
  'card',
  'input',
  'headers',
  'authorization',
  'password',
  'token',
  'message',
]);

/** Errors of our own, whose text is about machines and never quotes anybody. */
const quotable = new Set(['DeliveryError', 'StoreConflict', 'StoreUnavailable', 'TooLate']);

const printable = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ').slice(0, 300);

const leftOut = '[left out]';

const withoutWords = (fields: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, never.has(key) ? leftOut : value]));

/** Errors have their own way of being written down, below. */
const printableValue = (value: unknown): unknown => {
  if (typeof value === 'string') return printable(value);
  return typeof value === 'object' && value !== null && !(value instanceof Error)
    ? withoutWords(value)
    : value;
};

/** Instead of the log library's own `redact`, which looks for every word anew in every line: half of what a line cost. */
const printableFields = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, never.has(key) ? leftOut : printableValue(value)]),
  );

/**
 * What a log may know of an error: its kind, its code and where it was thrown. The message of a library's error can
 * quote what a person typed, so it is left out.
 */
export const errorOf = (error: unknown): Record<string, unknown> => {
  if (!(error instanceof Error)) return { kind: typeof error };
  const { name, stack, cause } = error;
  const code = 'code' in error && /^[\w.-]{1,60}$/.test(String(error.code)) ? String(error.code) : undefined;
  const reason =
    'reason' in error && /^\w{1,40}$/.test(String(error.reason)) ? String(error.reason) : undefined;
  return {
    kind: printable(name),
    ...(code ? { code } : {}),
    ...(reason ? { reason } : {}),
    ...(quotable.has(name) ? { detail: printable(error.message) } : {}),
    at: (stack ?? '')
      .split('\n')
      .filter(line => /^\s+at /.test(line))
      .slice(0, 8)
      .map(line => printable(line.trim())),
    ...(cause === undefined ? {} : { cause: errorOf(cause) }),
  };
};

/** @param to where the lines go; standard output unless told otherwise. */
export const createLog = (level: string, to?: DestinationStream): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: label => ({ level: label }), log: printableFields },
      // Also when somebody logs an error as it is.
      serializers: { err: error => (error instanceof Error ? errorOf(error) : error) },
    },
    to,
  );

/** The name of what a press asks for, from our own list; what a caller made up is `unknown`. */
export const actionOf = ({ happening }: Pick<Turn, 'happening'>): string | undefined => {
  if (happening.what !== 'pressed') return undefined;
  const { input } = happening;
  const action = typeof input === 'object' && input !== null && 'action' in input ? input.action : undefined;
  return actionNames.find(name => name === action) ?? 'unknown';
};

/** The log of one turn: which turn, who, and what was asked, from our own list of names. */
export const turnLog = (log: Log, turn: Turn): Log => {
  const action = actionOf(turn);
  // What a child brings along is not looked at by the log's own formatter.
  const bindings = printableFields({
    turn: turn.id,
    actor: turn.actor.id,
    what: turn.happening.what,
    ...(action ? { action } : {}),
  });
  return log.child(bindings);
};
