import { createHash } from 'node:crypto';
import type { SeenFinding } from '../../cards/letter-preview.ts';
import { fill, type LetterData } from '../../letters/letter.ts';
import { type LetterRecord, lint } from '../../letters/lint.ts';
import type { Templates } from '../../letters/templates.ts';
import { type Piece, piecesOf } from '../../letters/word/pieces-of.ts';
import { textOf } from '../../letters/word/text-of.ts';
import type { MeasureLetter } from '../../protocol/measures/steps/letter.ts';
import { policeRecord } from './known/police.ts';
import type { Manuscript } from './manuscript.ts';
import type { Sources } from './sources.ts';

/** A letter as it would go out, and what is to be said about it. */
export interface Proof {
  readonly bytes: Uint8Array;
  readonly pieces: readonly Piece[];
  readonly findings: readonly SeenFinding[];
  /** Stands for the text: who makes the letter, makes the one that he read. */
  readonly mark: string;
}

/** Names in a text of somebody's own: each on a line, or with commas or "en" between them. */
const namesIn = (text: string | undefined): readonly string[] =>
  (text ?? '').split(/\n|,|;|\ben\b|&/).map(part => part.trim());

/** What is on record, to hold a letter against. */
const recordOf = ({ organisation, incident, measure, reporter }: Sources): LetterRecord => {
  const { report } = incident;
  const { which } = policeRecord(incident);
  return {
    policeReport: which === 'none' && report.police === 'reported' ? 'report' : which,
    employees: [reporter, ...namesIn(report.victim.name), ...namesIn(report.witnesses)].filter(Boolean),
    privateAddresses: [],
    domicileAddress: organisation.domicileAddress,
    banDecided: measure?.plan.kind === 'accessBan',
  };
};

/** The compiler cannot know that nothing is missing; `missingFor` does. */
const complete = (draft: Manuscript['draft']): LetterData<MeasureLetter> =>
  draft as LetterData<MeasureLetter>;

/**
 * Fills the letter in, and reads it as its reader will.
 * @throws LetterError when something is missing, or the template is damaged.
 */
export const proofOf = (manuscript: Manuscript, sources: Sources, templates: Templates): Proof => {
  const { letter, draft } = manuscript;
  const { settings } = sources.organisation.letters;
  const bytes = fill(letter, complete(draft), templates, settings);
  const text = textOf(bytes);
  const findings = lint({ kind: letter, data: draft, text }, recordOf(sources), settings);
  const mark = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return { bytes, pieces: piecesOf(bytes), findings, mark };
};
