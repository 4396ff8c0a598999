import type { PersonId } from '../organisation/organisation.ts';

/** The fields of the report dialog, in the order in which they are asked. Also the ids of the card's inputs. */
export const stepFields = {
  1: ['sorts', 'place', 'location', 'date', 'time', 'victim', 'victimName', 'department'],
  2: [
    'aggressorKnown',
    'aggressorName',
    'aggressorBirthDate',
    'aggressorAddress',
    'aggressorDescription',
    'witnesses',
  ],
  3: [
    'description',
    'literalWords',
    'injury',
    'injuryNote',
    'damagePersonal',
    'damageMunicipal',
    'police',
    'policeNote',
    'aftercare',
    'furtherAction',
  ],
} as const;

/** Steps with fields; step 4 is reading it all and signing. */
export type FieldStep = keyof typeof stepFields;
export type Step = FieldStep | 4;

export type Field = (typeof stepFields)[FieldStep][number];

/** The choice of location that says: not at one of ours. A choice needs a value, so it cannot be left empty. */
export const elsewhere = 'elsewhere';

/** What was typed, as it was typed: never judged, never lost. */
export type Typed = Readonly<Partial<Record<Field, string>>>;

/** A form that is being filled in. */
export interface ReportForm {
  readonly reporter: PersonId;
  readonly typed: Typed;
  /** The furthest step that was opened. */
  readonly step: Step;
  /** ISO instant of the last change, for "from this morning" in the list of drafts. */
  readonly changedAt: string;
}

/** How many characters each text field holds. Together they fit on one card that can be read in one go. */
export const fieldLimits: Readonly<Partial<Record<Field, number>>> = {
  victimName: 100,
  aggressorName: 100,
  aggressorAddress: 200,
  aggressorDescription: 500,
  witnesses: 500,
  description: 3000,
  literalWords: 1000,
  injuryNote: 300,
  damagePersonal: 300,
  damageMunicipal: 300,
  policeNote: 300,
  furtherAction: 500,
};
