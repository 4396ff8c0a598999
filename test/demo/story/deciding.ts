import { DateTime } from 'luxon';
import type { MeasureKind } from '../../../protocol/incident/measure.ts';
import { weighingTexts } from '../../../texts/ladder.ts';
import {
  accessBanTexts,
  conductTalkTexts,
  damageAmountLabel,
  damageClaimTexts,
  damageItemLabel,
  measureFormTexts,
  noMeasureTexts,
  policeFormTexts,
  warningTexts,
} from '../../../texts/measure-forms.ts';
import type { Filled } from './seat.ts';

const grounds = {
  field: measureFormTexts.grounds,
  with: 'Schelden en dreigen aan de balie, waar anderen bij stonden.',
} as const;
const inDays = (days: number): string => DateTime.now().plus({ days }).toISODate();

/** Why it is something lighter, or heavier, than the protocol points to. */
export const deviation = {
  lighter: [{ field: weighingTexts.lighter, with: 'Hij heeft dezelfde dag zijn excuses aangeboden.' }],
  heavier: [{ field: weighingTexts.heavier, with: 'Hij kwam drie keer terug naar de balie.' }],
} as const satisfies Readonly<Record<'lighter' | 'heavier', Filled>>;

/** What the manager fills in for each measure. */
export const decisions = (): Readonly<Record<MeasureKind, Filled>> => ({
  warning: [{ field: warningTexts.way, with: warningTexts.written }, grounds],
  conductTalk: [
    { field: conductTalkTexts.plannedDate, with: inDays(3) },
    { field: conductTalkTexts.plannedTime, with: '10:30' },
    { field: conductTalkTexts.withEmployee, with: conductTalkTexts.yes },
    grounds,
  ],
  accessBan: [
    { field: accessBanTexts.locations, with: { nl: 'Stadskantoor', en: 'Stadskantoor' } },
    { field: accessBanTexts.until, with: inDays(90) },
    { field: accessBanTexts.delivery, with: accessBanTexts.registeredPost },
    grounds,
  ],
  police: [
    { field: policeFormTexts.grounds, with: 'De bedreiging is letterlijk opgeschreven in de melding.' },
  ],
  damageClaim: [
    { field: damageItemLabel(1), with: 'Het scherm op de balie is gebarsten.' },
    { field: damageClaimTexts.whose, with: damageClaimTexts.municipality },
    { field: damageAmountLabel(1), with: '249,50' },
  ],
  none: [
    { field: noMeasureTexts.grounds, with: 'De beller was in de war en heeft dezelfde dag sorry gezegd.' },
  ],
});
