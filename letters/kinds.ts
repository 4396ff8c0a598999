import type { Data } from './fields.ts';
import type { LetterForm } from './form.ts';
import { accessBan } from './kinds/access-ban.ts';
import { agreements } from './kinds/agreements.ts';
import { banAnnouncement } from './kinds/ban-announcement.ts';
import { banBreach } from './kinds/ban-breach.ts';
import { banChange } from './kinds/ban-change.ts';
import { damageClaim } from './kinds/damage-claim.ts';
import { directorsLetter } from './kinds/directors-letter.ts';
import { policeSheet } from './kinds/police-sheet.ts';
import { refusalReport } from './kinds/refusal-report.ts';
import { registrationNotice } from './kinds/registration-notice.ts';
import { requestDecision } from './kinds/request-decision.ts';
import { talkInvitation } from './kinds/talk-invitation.ts';
import { warning } from './kinds/warning.ts';

/** Every letter there is, in the protocol's order: its own five, what its text requires, and the sheet for the police. */
export const letters = {
  agreements,
  talkInvitation,
  banAnnouncement,
  banBreach,
  accessBan,
  warning,
  directorsLetter,
  damageClaim,
  banChange,
  refusalReport,
  registrationNotice,
  requestDecision,
  policeSheet,
} as const;

export type LetterKind = keyof typeof letters;

export const letterKinds = [
  'agreements',
  'talkInvitation',
  'banAnnouncement',
  'banBreach',
  'accessBan',
  'warning',
  'directorsLetter',
  'damageClaim',
  'banChange',
  'refusalReport',
  'registrationNotice',
  'requestDecision',
  'policeSheet',
] as const satisfies readonly LetterKind[];

/** What one kind of letter is made of. */
export type LetterData<K extends LetterKind> =
  (typeof letters)[K] extends LetterForm<infer R, infer O> ? Data<R, O> : never;
