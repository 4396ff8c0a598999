import { scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { namePartsOf } from '../../protocol/aggressor/name-parts.ts';
import type { Described } from '../../protocol/aggressor/same-person.ts';
import { soundOf } from '../../protocol/aggressor/spelling.ts';

const derive = promisify<string, string, number, Buffer>(scrypt);

/** Bytes of a print: too few to be anything but a mark, enough that no two people share one by chance. */
const size = 16;

/** Nobody has more surnames by which he is known. */
const mostSurnames = 2;

/** How prints are made: raised when that changes, because older ones then say nothing any more. */
const edition = '1';

/**
 * Marks of who was looked up, one for each surname and one more with the date of birth. Nobody can read a name off them;
 * who has the name can make them again and so find the looks. They are made slowly on purpose (some 30 ms each): names
 * are few, and whoever stole the store must not be able to try them all in passing. The salt is the municipality's, so
 * that the same person has the same marks there and other ones elsewhere.
 */
export const printsOf = async (
  tenant: string,
  { name, birthDate }: Described,
): Promise<readonly string[]> => {
  const surnames = name === undefined ? [] : namePartsOf(name).surnames.slice(0, mostSurnames);
  const marks = surnames
    .map(soundOf)
    .flatMap(sound => [sound, ...(birthDate === undefined ? [] : [`${sound}|${birthDate}`])]);
  const made = await Promise.all(
    marks.map(mark => derive(mark, `rugdekking look ${edition} ${tenant}`, size)),
  );
  return made.map(print => `${edition}:${print.toString('base64url')}`);
};
