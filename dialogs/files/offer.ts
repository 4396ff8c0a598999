import type { FileAbout, FileCase, Offered } from '../../protocol/files/file-case.ts';
import type { PersonId } from '../../protocol/organisation/organisation.ts';
import { absent, type Key } from '../../storage/store.ts';
import { StoreConflict } from '../../storage/store-error.ts';
import { followsOf } from '../case/follows.ts';
import { type Hand, newFile, writeDown } from '../case/write-down.ts';
import type { Office } from '../office.ts';

/** A file that was made for somebody. */
export interface MadeFile {
  /** Made with the button: pressed twice, it is one file. */
  readonly id: string;
  readonly person: PersonId;
  /** With its ending; says nothing about people. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly about: FileAbout;
}

/** More does not fit in a document of the store; a letter of a few pages is a fiftieth of it. */
export const largestFile = 1_000_000;

export const fileKey = ({ organisation }: Pick<Office, 'organisation'>, id: string): Key<'file'> => ({
  tenant: organisation.tenant,
  kind: 'file',
  id,
});

/**
 * Offers a file to somebody in the own chat. From here on it is seen to, whatever breaks: the question, the upload, and
 * telling the case that it is there.
 * @throws StoreUnavailable; RangeError when the file is larger than `largestFile`.
 */
export const offerFile = async (
  office: Office,
  { id, person, name, bytes, about }: MadeFile,
  hand: Hand,
): Promise<void> => {
  if (bytes.length > largestFile) throw new RangeError(`a file of ${bytes.length} bytes`);
  const key = fileKey(office, id);
  const state: Offered = {
    phase: 'offered',
    person,
    name,
    about,
    content: Buffer.from(bytes).toString('base64'),
    bytes: bytes.length,
    times: 1,
    ...(hand.onBehalfOf === undefined ? {} : { onBehalfOf: hand.onBehalfOf }),
  };
  const blank = newFile<FileCase>(key.tenant, id, state, hand.now);
  const follows = followsOf('file', office.organisation);
  const file = writeDown<FileCase>(blank, state, [{ fact: 'fileOffered' }], hand, follows);
  try {
    await office.store.put(key, file, absent);
  } catch (error) {
    // The same button, pressed twice.
    if (error instanceof StoreConflict) return;
    throw error;
  }
  office.wake(key);
};
