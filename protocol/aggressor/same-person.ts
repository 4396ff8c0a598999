import { compareGiven } from './first-names.ts';
import type { BirthRelation, Grounds, Likeness, SurnameRelation } from './likeness.ts';
import { type NameParts, namePartsOf } from './name-parts.ts';
import { isOneSlip } from './one-slip.ts';
import { soundOf } from './spelling.ts';

/** What is known of somebody that can be compared. What he looked like never is. */
export interface Described {
  readonly name?: string;
  /** ISO date. */
  readonly birthDate?: string;
}

/** In shorter names one slip makes another name: Smit and Smet. */
const longEnough = 5;
/** What makes another surname at the end of one: Bakker and Bakkers, de Wit and de Witte, Jans and Jansen. */
const endings = ['s', 'e', 'n', 'en'];

const differInEnding = (one: string, other: string): boolean =>
  endings.some(ending => one === `${other}${ending}` || other === `${one}${ending}`);

/** How one word of a surname stands to another. */
const compareWords = (one: string, other: string): Exclude<SurnameRelation, 'part' | 'swapped'> => {
  if (one === other) return 'same';
  const [a, b] = [soundOf(one), soundOf(other)];
  if (a === b) return 'spelling';
  if (Math.min([...a].length, [...b].length) < longEnough || [...a][0] !== [...b][0]) return 'differs';
  if (!isOneSlip(a, b)) return 'differs';
  return differInEnding(a, b) ? 'ending' : 'slip';
};

const fullNames = ({ given }: NameParts) =>
  given.filter(({ short }) => !short).map(({ text }) => soundOf(text));

const areSwapped = (one: NameParts, other: NameParts): boolean =>
  one.surnames.some(surname => fullNames(other).includes(soundOf(surname))) &&
  other.surnames.some(surname => fullNames(one).includes(soundOf(surname)));

const likest = ['same', 'spelling', 'slip', 'ending', 'differs'] as const;

/** Does the one have no surname that the other has not? */
const isWithin = (one: NameParts, other: NameParts): boolean =>
  one.surnames.every(surname => other.surnames.some(beside => soundOf(beside) === soundOf(surname)));

const compareSurnames = (one: NameParts, other: NameParts): SurnameRelation => {
  const pairs = one.surnames.flatMap(surname => other.surnames.map(beside => compareWords(surname, beside)));
  const best = likest.find(relation => pairs.includes(relation)) ?? 'differs';
  if (best === 'differs') return areSwapped(one, other) ? 'swapped' : 'differs';
  if (best !== 'same' && best !== 'spelling') return best;
  return isWithin(one, other) && isWithin(other, one) ? best : 'part';
};

const compareBirth = (one: Described, other: Described): BirthRelation => {
  if (one.birthDate === undefined || other.birthDate === undefined) return 'unknown';
  return one.birthDate === other.birthDate ? 'same' : 'differs';
};

/** With the same date of birth, a name that goes with it makes it certain. What does not quite go with it, a person decides. */
const bornTogether = ({ surname, given }: Grounds): Likeness['same'] => {
  switch (surname) {
    case 'same':
    case 'spelling':
    case 'part':
      // Twins; or a first name that nobody calls him by.
      return given === 'differs' ? 'possible' : 'certain';
    case 'swapped':
      return 'certain';
    case 'slip':
    case 'ending':
      if (given === 'differs') return 'no';
      return given === 'same' ? 'certain' : 'possible';
    case 'differs':
      // Married, perhaps.
      return given === 'same' ? 'possible' : 'no';
  }
};

const byNameAlone = ({ surname, given }: Grounds): Likeness['same'] => {
  switch (surname) {
    case 'same':
    case 'spelling':
    case 'part':
      return given === 'differs' ? 'no' : 'possible';
    case 'swapped':
      return 'possible';
    case 'slip':
      return given === 'same' ? 'possible' : 'no';
    case 'ending':
    case 'differs':
      return 'no';
  }
};

/** Compares two descriptions [INL-6]. It does not matter which is which. */
export const comparePeople = (one: Described, other: Described): Likeness => {
  if (one.name === undefined || other.name === undefined) return { same: 'no' };
  const [a, b] = [namePartsOf(one.name), namePartsOf(other.name)];
  if (a.surnames.length === 0 || b.surnames.length === 0) return { same: 'no' };
  const birth = compareBirth(one, other);
  if (birth === 'differs') return { same: 'no' };
  const surname = compareSurnames(a, b);
  const given = surname === 'swapped' ? 'same' : compareGiven(a.given, b.given);
  const grounds = { surname, given, birth };
  const same = birth === 'same' ? bornTogether(grounds) : byNameAlone(grounds);
  return same === 'no' ? { same } : { same, grounds };
};
