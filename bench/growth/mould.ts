import { z } from 'zod';
import type { Kind } from '../../storage/documents.ts';
import { editions } from '../../storage/editions.ts';
import type { Person } from '../activities.ts';
import type { Aggressor } from '../aggressor.ts';
import { employee } from '../people.ts';

/** A kind of document: every kind has its editions. */
export const kindShape = z.custom<Kind>(value => typeof value === 'string' && value in editions);

const castShape = z.object({ kind: kindShape, id: z.string(), document: z.unknown() });
/** A document, before it is held against its key. */
export type Cast = Readonly<z.infer<typeof castShape>>;
const casts = z.array(castShape);

/** What makes one case another one than the case that was taken as the example. */
export interface Particulars {
  /** A new id for each of the example's own. */
  newId(): string;
  /** Who reports: the number of an employee. */
  readonly reporter: number;
  readonly number: string;
  readonly aggressor: Aggressor;
  /** How much later everything happened than in the example, in milliseconds. */
  readonly shift: number;
  /** A new id for each message of the bot. */
  newMessage(): string;
}

/** Makes the documents of another case. */
export type Mould = (own: Particulars) => readonly Cast[];

type Piece = (own: Particulars, ids: Map<string, string>) => string;

const token =
  /(?<uuid>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})|(?<instant>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)|(?<date>\d{4}-\d\d-\d\d)|(?<number>A-\d{4}-\d{5,})|(?<message>"17\d{11,}")|(?<epoch>(?<=:)1[5-9]\d{11}(?="))|(?<employee>(?<=Employee[- ])\d+)/g;

/** What is said of the example to make a mould of it. */
export interface Example {
  readonly documents: readonly Cast[];
  /** Ids that are not the case's own: they stay as they are. */
  readonly known: ReadonlySet<string>;
  /** Who reported it. */
  readonly reporter: Person;
  /** What was told in it about the aggressor. */
  readonly aggressor?: Aggressor;
}

const pieceOf = (
  groups: Readonly<Record<string, string | undefined>>,
  { known, reporter: original }: Example,
): Piece => {
  const { uuid, instant, date, epoch, number, message } = groups;
  if (uuid !== undefined) {
    if (uuid === original.aadObjectId) return ({ reporter }) => employee(reporter).aadObjectId;
    if (known.has(uuid)) return () => uuid;
    return ({ newId }, ids) => {
      const id = ids.get(uuid) ?? newId();
      ids.set(uuid, id);
      return id;
    };
  }
  if (instant !== undefined) {
    const at = Date.parse(instant);
    return ({ shift }) => new Date(at + shift).toISOString();
  }
  if (date !== undefined) {
    const at = Date.parse(date);
    return ({ shift }) => new Date(at + shift).toISOString().slice(0, 10);
  }
  if (epoch !== undefined) return ({ shift }) => String(Number(epoch) + shift);
  if (number !== undefined) return own => own.number;
  if (message !== undefined) return ({ newMessage }) => `"${newMessage()}"`;
  return ({ reporter }) => String(reporter);
};

/**
 * Makes a mould of the documents of one case: whatever is that case's own (ids, people, moments, its number, the
 * aggressor) is left open, everything else is as the bot wrote it.
 */
export const mouldOf = (example: Example): Mould => {
  const { documents, aggressor } = example;
  const text = JSON.stringify(documents);
  const pieces: (string | Piece)[] = [];
  const literal = (part: string) => {
    const told = aggressor ? ([aggressor.name, aggressor.description] as const) : [];
    const [next] = told
      .map((words, nth) => ({ nth, words, at: part.indexOf(words) }))
      .filter(({ at }) => at >= 0)
      .sort((one, other) => one.at - other.at);
    if (!next) {
      pieces.push(part);
      return;
    }
    pieces.push(part.slice(0, next.at), own =>
      next.nth === 0 ? own.aggressor.name : own.aggressor.description,
    );
    literal(part.slice(next.at + next.words.length));
  };
  let from = 0;
  for (const match of text.matchAll(token)) {
    literal(text.slice(from, match.index));
    pieces.push(pieceOf(match.groups ?? {}, example));
    from = match.index + match[0].length;
  }
  literal(text.slice(from));
  return own => {
    const ids = new Map<string, string>();
    const cast = pieces.map(piece => (typeof piece === 'string' ? piece : piece(own, ids))).join('');
    return casts.parse(JSON.parse(cast));
  };
};
