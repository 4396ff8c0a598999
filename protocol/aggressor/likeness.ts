import type { GivenRelation } from './first-names.ts';

/** How one surname stands to another. */
export type SurnameRelation =
  | 'same'
  /** The same name, written in another way: Yilmaz and Yılmaz, Dijk and Dyk. */
  | 'spelling'
  /** One of the two is a double name that holds the other: Jansen-de Vries and Jansen. */
  | 'part'
  /** First name and surname the other way round. */
  | 'swapped'
  /** One slip of the finger apart. */
  | 'slip'
  /** One slip apart, at the end, where it mostly makes another name: Bakker and Bakkers. */
  | 'ending'
  | 'differs';

/** What two birth dates say; one that is not known says nothing. */
export type BirthRelation = 'same' | 'unknown' | 'differs';

/** On what grounds two descriptions are held to be of one person. Choices only: the words are the catalogue's. */
export interface Grounds {
  readonly surname: SurnameRelation;
  readonly given: GivenRelation;
  readonly birth: BirthRelation;
}

/**
 * Are these descriptions of one person? Certain only with the same date of birth beside a name that goes with it; a name
 * alone is never more than possible, whatever it is [INL-6].
 */
export type Likeness =
  | { readonly same: 'certain' | 'possible'; readonly grounds: Grounds }
  | { readonly same: 'no' };
