import type { FormStep } from '../../../protocol/measures/step.ts';
import { agreedSheets } from './agreed.ts';
import { banBreachedSheets } from './ban-breached.ts';
import { banEndedSheets } from './ban-ended.ts';
import { breachedSheets } from './breached.ts';
import { contactedSheets } from './contacted.ts';
import { copiedSheets } from './copied.ts';
import { claimedSheets, compensatedSheets, paidSheets, settledSheets, writtenOffSheets } from './damage.ts';
import { acknowledgedSheets, noShowSheets, spokenSheets } from './day.ts';
import { deliveredSheets } from './delivered.ts';
import { extendedSheets } from './extended.ts';
import { heldSheets } from './held.ts';
import { invitedSheets } from './invited.ts';
import { endedSheets, keptSheets } from './plain.ts';
import { filedSheets, notFiledSheets, numberedSheets, outcomeSheets } from './police.ts';
import { refusedSheets } from './refused.ts';
import type { StepSheets } from './sheet.ts';

/** The form of each step. */
export const stepSheets: { readonly [S in FormStep]: StepSheets } = {
  invited: invitedSheets,
  held: heldSheets,
  noShow: noShowSheets,
  agreed: agreedSheets,
  kept: keptSheets,
  breached: breachedSheets,
  delivered: deliveredSheets,
  acknowledged: acknowledgedSheets,
  refused: refusedSheets,
  copied: copiedSheets,
  spoken: spokenSheets,
  contacted: contactedSheets,
  extended: extendedSheets,
  banBreached: banBreachedSheets,
  banEnded: banEndedSheets,
  filed: filedSheets,
  notFiled: notFiledSheets,
  numbered: numberedSheets,
  outcome: outcomeSheets,
  claimed: claimedSheets,
  compensated: compensatedSheets,
  settled: settledSheets,
  paid: paidSheets,
  writtenOff: writtenOffSheets,
  ended: endedSheets,
};
