import type { MeasureKind } from '../../../protocol/incident/measure.ts';
import { accessBanSheets } from './access-ban.ts';
import { conductTalkSheets } from './conduct-talk.ts';
import { damageClaimSheets } from './damage-claim.ts';
import { noMeasureSheets } from './none.ts';
import { policeSheets } from './police.ts';
import type { MeasureSheets } from './sheet.ts';
import { warningSheets } from './warning.ts';

/** The form of each measure. */
export const sheets: { readonly [K in MeasureKind]: MeasureSheets } = {
  warning: warningSheets,
  conductTalk: conductTalkSheets,
  accessBan: accessBanSheets,
  police: policeSheets,
  damageClaim: damageClaimSheets,
  none: noMeasureSheets,
};
