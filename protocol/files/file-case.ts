import type { MeasureLetter } from '../measures/steps/letter.ts';
import type { PersonId } from '../organisation/organisation.ts';

/** What a file is about: the case that hears of it when the file is there. */
export type FileAbout =
  | {
      readonly what: 'letter';
      readonly incident: string;
      readonly letter: MeasureLetter;
      /** Absent for a letter about the case itself. */
      readonly measure?: string;
    }
  | { readonly what: 'appointment'; readonly incident: string; readonly measure: string }
  /** A talk of aftercare. */
  | { readonly what: 'talk'; readonly aftercare: string };

/** A file for one person, in that person's own chat. */
interface FileFor {
  readonly person: PersonId;
  /** For whom that person acts in the case. */
  readonly onBehalfOf?: PersonId;
  /** With its ending. It stands in a chat and in a folder: a number and a kind, never who it is about. */
  readonly name: string;
  readonly about: FileAbout;
  /** How often it was offered: an upload that came to nothing is offered again. */
  readonly times: number;
}

/** The file itself, as long as it is not where it has to be: base64. */
interface Kept {
  readonly content: string;
  /** How large it is. */
  readonly bytes: number;
  /** How often it was offered: an upload that came to nothing is offered again. */
  readonly times: number;
}

/** Where a person lets the file be put, as Teams tells it. */
export interface UploadTarget {
  /** Takes the file without any further proof, for a while: a secret. */
  readonly uploadUrl: string;
  readonly contentUrl: string;
  readonly uniqueId: string;
  readonly fileType: string;
}

/** The person is asked whether the file may be put in the own files. */
export interface Offered extends FileFor, Kept {
  readonly phase: 'offered';
}

/** The person said yes; it is on its way. */
export interface Accepted extends FileFor, Kept {
  readonly phase: 'accepted';
  readonly acceptedAt: string;
  readonly target: UploadTarget;
}

/** It is there. Nothing of it is kept here any more. */
export interface Saved extends FileFor {
  readonly phase: 'saved';
  readonly at: Omit<UploadTarget, 'uploadUrl'>;
}

/** It came to nothing: the person did not want it, did not answer in time, or it could not be put there. */
export interface Dropped extends FileFor {
  readonly phase: 'declined' | 'expired' | 'failed';
}

export type FileState = Offered | Accepted | Saved | Dropped;

export type FileFact =
  | { readonly fact: 'fileOffered' }
  | { readonly fact: 'fileAccepted' }
  | { readonly fact: 'fileDeclined' }
  | { readonly fact: 'fileSaved' }
  /** Where it was to be put, it could not be; it is offered again. */
  | { readonly fact: 'uploadLost' }
  /** The same, once too often. */
  | { readonly fact: 'uploadFailed' }
  | { readonly fact: 'fileExpired' }
  | { readonly fact: 'notDelivered'; readonly to: PersonId }
  | { readonly fact: 'deliveryRetried'; readonly to: PersonId }
  | { readonly fact: 'deliveryDropped'; readonly to: PersonId };

export interface FileCase {
  readonly state: FileState;
  readonly fact: FileFact;
}
