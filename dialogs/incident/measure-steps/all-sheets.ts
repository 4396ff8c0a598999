import type { StepName } from '../../../protocol/measures/step.ts';
import { agreedSheets } from './agreed.ts';
import { breachedSheets } from './breached.ts';
import { heldSheets } from './held.ts';
import { invitedSheets } from './invited.ts';
import { noShowSheets } from './no-show.ts';
import { endedSheets, keptSheets } from './plain.ts';
import type { StepSheets } from './sheet.ts';

/** The form of each step. */
export const stepSheets: { readonly [S in StepName]: StepSheets } = {
  invited: invitedSheets,
  held: heldSheets,
  noShow: noShowSheets,
  agreed: agreedSheets,
  kept: keptSheets,
  breached: breachedSheets,
  ended: endedSheets,
};
