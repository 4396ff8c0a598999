import { letters } from '../../letters/kinds.ts';
import { type Draft, type FieldName, missingFor } from '../../letters/letter.ts';
import { frameAsks } from '../../letters/tags/frame.ts';
import type { MeasureLetter } from '../../protocol/measures/steps/letter.ts';
import type { Organisation } from '../../protocol/organisation/organisation.ts';
import type { LetterDraft } from '../../storage/documents.ts';
import { letterProblems } from '../../texts/letter-form.ts';
import type { Words } from '../../texts/words.ts';
import { draftIn, type WhichLetter } from './drafts.ts';
import { inputsOf, limitOf, readField, type Typed, written } from './inputs.ts';
import { knownFor } from './known/known-for.ts';
import type { Sources } from './sources.ts';

/** Where these come from, nobody types them: the organisation, and the case's own number. */
const neverAsked: readonly FieldName[] = ['sender', 'reference', 'department'];

/** What stands around every letter: asked last, because it is mostly known. */
const aroundIt: readonly FieldName[] = [...frameAsks, 'signatoryName'];

/** About the client: what was typed for one letter of the case serves the next. */
const ofTheClient: readonly FieldName[] = ['recipientName', 'recipientAddress', 'addressedAs'];

/** Only of importance because of what another field says; in sight when it is needed or there. */
const conditional: readonly FieldName[] = [
  'policeReportOn',
  'reportedDeeds',
  'handedOverBy',
  'endsOn',
  'newUntil',
  'payBefore',
  'payTo',
];

/** Written for the file, by colleagues for each other: a person looks at it before a client reads it. */
const lookedAt: readonly FieldName[] = ['behaviour', 'agreements', 'ownMistake', 'damage'];
const internal: readonly MeasureLetter[] = ['policeSheet', 'refusalReport'];

/** A letter being written: what it would say, what it still needs, and what stands in its fields. */
export interface Manuscript {
  readonly letter: MeasureLetter;
  readonly draft: Draft;
  readonly problems: Readonly<Partial<Record<FieldName, Words>>>;
  /** Everything that can be asked, in the order of asking. */
  readonly all: readonly FieldName[];
  /** What is to be asked first: what is missing, with what a person has to look at. */
  readonly first: readonly FieldName[];
  readonly missing: readonly FieldName[];
  /** What stands in the inputs. */
  readonly typed: Typed;
}

const overlay = (
  known: Draft,
  typed: Typed,
  fields: readonly FieldName[],
  organisation: Organisation,
): Pick<Manuscript, 'draft' | 'problems'> => {
  const draft: Record<string, unknown> = { ...known };
  const problems: Partial<Record<FieldName, Words>> = {};
  for (const field of fields) {
    if (!inputsOf(field).some(input => typed[input] !== undefined)) continue;
    const reading = readField(field, typed, organisation);
    delete draft[field];
    if ('value' in reading) draft[field] = reading.value;
    else if ('problem' in reading) problems[field] = reading.problem;
  }
  // Every value was read by the shape of its field.
  return { draft: draft as Draft, problems };
};

const clientIn = (drafts: readonly LetterDraft[]): Typed =>
  Object.fromEntries(
    drafts.flatMap(({ typed }) =>
      ofTheClient.flatMap(field => (typed[field] ? [[field, typed[field]]] : [])),
    ),
  );

/** What the case and the organisation know by themselves, with what was typed of the client for another letter. */
const knownOf = (letter: MeasureLetter, sources: Sources, drafts: readonly LetterDraft[]): Draft => {
  const asked: readonly FieldName[] = [...letters[letter].always, ...letters[letter].optional];
  const fields = ofTheClient.filter(field => asked.includes(field));
  return overlay(knownFor(letter, sources), clientIn(drafts), fields, sources.organisation).draft;
};

/** A letter as it now is, from what is known and what was typed. */
export const manuscriptOf = (
  which: WhichLetter & { readonly letter: MeasureLetter },
  sources: Sources,
  drafts: readonly LetterDraft[],
  /** What is being sent now, instead of what was kept. */
  sent?: Typed,
): Manuscript => {
  const { letter } = which;
  const { organisation } = sources;
  const known = knownOf(
    letter,
    sources,
    drafts.filter(draft => draft.letter !== letter || draft.measure !== which.measure),
  );
  const kept = draftIn(drafts, which);
  const own = { ...kept?.typed, ...sent };
  const { always, optional } = letters[letter];
  const listed: readonly FieldName[] = [...always, ...optional].filter(field => !aroundIt.includes(field));
  const askable = [...listed, ...aroundIt].filter(field => !neverAsked.includes(field));
  const { draft, problems } = overlay(known, own, askable, organisation);
  const missing = missingFor(letter, draft);
  const isShown = (field: FieldName) =>
    !conditional.includes(field) || missing.includes(field) || draft[field] !== undefined;
  const fits = (field: FieldName) => {
    const value = written(field, draft, organisation)[field] ?? '';
    return own[field] !== undefined || value.length <= (limitOf(field) ?? Number.POSITIVE_INFINITY);
  };
  const all = askable.filter(isShown);
  const isNew = kept === undefined && !internal.includes(letter);
  const first = all.filter(
    field =>
      missing.includes(field) ||
      (isNew && lookedAt.includes(field) && draft[field] !== undefined && fits(field)),
  );
  const shown = Object.assign({}, ...all.map(field => written(field, draft, organisation)));
  return { letter, draft, problems, all, first, missing, typed: { ...shown, ...own } };
};

/** Too long for its field: shown in the letter, and changed in Word. */
export const tooLongHere = ({ typed }: Manuscript, field: FieldName): boolean =>
  (typed[field] ?? '').length > (limitOf(field) ?? Number.POSITIVE_INFINITY);

/** Only what differs from what the case knows by itself is kept: least data, and the case stays the source. */
export const worthKeeping = (
  which: WhichLetter & { readonly letter: MeasureLetter },
  sources: Sources,
  drafts: readonly LetterDraft[],
  sent: Typed,
): Typed => {
  const before = draftIn(drafts, which)?.typed ?? {};
  const others = drafts.filter(draft => draft.letter !== which.letter || draft.measure !== which.measure);
  const known = knownOf(which.letter, sources, others);
  const fields: readonly FieldName[] = [...letters[which.letter].always, ...letters[which.letter].optional];
  const same = (field: FieldName): boolean => {
    const own = written(field, known, sources.organisation);
    return inputsOf(field).every(input => (sent[input] ?? '') === (own[input] ?? ''));
  };
  const kept = fields.flatMap(field => {
    const isSent = inputsOf(field).some(input => sent[input] !== undefined);
    const from = isSent ? (same(field) ? {} : sent) : before;
    return inputsOf(field).flatMap(input =>
      from[input] === undefined ? [] : [[input, from[input]] as const],
    );
  });
  return Object.fromEntries(kept);
};

/** What is wrong with each field: what was typed in it, or that it is empty and may not be. */
export const problemOf = ({ problems, missing }: Manuscript, field: FieldName): Words | undefined =>
  problems[field] ?? (missing.includes(field) ? letterProblems.fillIn : undefined);
