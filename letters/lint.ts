import { type LetterSettings, presentDay } from '../protocol/organisation/letter-settings.ts';
import { type LetterRule, letterRuleWords } from '../texts/letters-lint.ts';
import type { Words } from '../texts/words.ts';
import type { Draft } from './fields.ts';
import type { LetterKind } from './kinds.ts';
import {
  articleIsMissing,
  behaviourIsMissing,
  copiesAreMissing,
  deliveryIsMissing,
  durationIsMissing,
  endsBeforeStart,
  lacksHouseRules,
  locationsDiffer,
} from './linting/ban-rules.ts';
import { flat, type LetterRecord, type Proof, sentencesIn } from './linting/letter-record.ts';
import {
  domicileInLetter,
  namedEmployee,
  privateAddress,
  sheetLacksDomicile,
} from './linting/person-rules.ts';
import {
  announcedAfterDecision,
  decidedInAnnouncement,
  falsePoliceClaim,
  lacksObjectionClause,
  objectionInBan,
} from './linting/truth-rules.ts';

export type { LetterRecord } from './linting/letter-record.ts';

/** Something wrong with a letter. `refuse`: it does not leave the house. `warn`: a person looks first. */
export interface Finding {
  readonly severity: 'refuse' | 'warn';
  readonly rule: LetterRule;
  readonly what: Words;
  readonly why: Words;
  readonly fix: Words;
  /** The sentence, name or address that it is about, from the letter: to be shown as typed text, never logged. */
  readonly about?: string;
}

interface Rule {
  readonly severity: Finding['severity'];
  readonly rule: LetterRule;
  /** True, or what is wrong, where it is wrong. */
  readonly broken: (proof: Proof) => boolean | string | undefined;
}

const rules: readonly Rule[] = [
  { severity: 'refuse', rule: 'behaviour', broken: behaviourIsMissing },
  { severity: 'refuse', rule: 'duration', broken: durationIsMissing },
  { severity: 'refuse', rule: 'locations', broken: locationsDiffer },
  { severity: 'refuse', rule: 'article', broken: articleIsMissing },
  { severity: 'refuse', rule: 'delivery', broken: deliveryIsMissing },
  { severity: 'refuse', rule: 'copies', broken: copiesAreMissing },
  { severity: 'refuse', rule: 'objectionClause', broken: lacksObjectionClause },
  { severity: 'refuse', rule: 'privateAddress', broken: privateAddress },
  { severity: 'refuse', rule: 'domicileOnSheet', broken: sheetLacksDomicile },
  { severity: 'warn', rule: 'policeClaim', broken: falsePoliceClaim },
  { severity: 'warn', rule: 'decidedInAnnouncement', broken: decidedInAnnouncement },
  { severity: 'warn', rule: 'announcedAfterDecision', broken: announcedAfterDecision },
  { severity: 'warn', rule: 'endBeforeStart', broken: endsBeforeStart },
  { severity: 'warn', rule: 'employeeNamed', broken: namedEmployee },
  { severity: 'warn', rule: 'domicileInLetter', broken: domicileInLetter },
  { severity: 'warn', rule: 'objectionInBan', broken: objectionInBan },
  { severity: 'warn', rule: 'houseRules', broken: lacksHouseRules },
];

/** A letter to be looked at: what it was made of, and what it says (`textOf` of the filled-in file). */
export interface Written {
  readonly kind: LetterKind;
  readonly data: Draft;
  readonly text: string;
}

/**
 * Reads a letter as it would go out, whoever wrote its template, and holds it against the record. Empty when all is
 * well; refusals come first.
 */
export const lint = (
  written: Written,
  record: LetterRecord,
  settings: LetterSettings = presentDay,
): readonly Finding[] => {
  const proof: Proof = {
    ...written,
    text: flat(written.text),
    sentences: sentencesIn(written.text),
    record,
    settings,
  };
  return rules.flatMap(({ severity, rule, broken }) => {
    const found = broken(proof);
    if (found === undefined || found === false) return [];
    const finding: Finding = { severity, rule, ...letterRuleWords[rule] };
    return [typeof found === 'string' ? { ...finding, about: found } : finding];
  });
};
