import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { DamagedItem, MeasureKind, MeasurePlan, Overruled } from '../protocol/incident/measure.ts';
import { euro } from '../texts/euro.ts';
import { detailTexts } from '../texts/incident-details.ts';
import { overruledWords } from '../texts/ladder.ts';
import {
  accessBanTexts,
  conductTalkTexts,
  damageClaimTexts,
  policeFormTexts,
  warningTexts,
} from '../texts/measure-forms.ts';
import type { Say, Words } from '../texts/words.ts';
import { labelled, typed } from './blocks/text.ts';

type Elements = NonNullable<IAdaptiveCard['body']>;

/** A measure's particulars, with its locations by name. */
export interface SeenPlan {
  readonly plan: MeasurePlan;
  readonly locations: readonly string[];
  /** Another rung than the protocol pointed to, and why. */
  readonly overruled?: Overruled & { readonly proposed: MeasureKind };
}

const line = (say: Say, label: Words, value: Words) => labelled(say(label), say(value));

/** Something that was damaged, with what it costs where that is known. */
const damaged = (say: Say, { what, amount }: DamagedItem) =>
  typed(`– ${what}${amount === undefined ? '' : ` (${say(euro(amount))})`}`);

/** What was decided, with the decider's own words. */
const particulars = (say: Say, { plan, locations }: SeenPlan): Elements => {
  switch (plan.kind) {
    case 'warning':
      return [line(say, warningTexts.way, warningTexts[plan.form]), typed(plan.grounds)];
    case 'conductTalk':
      return [
        line(say, conductTalkTexts.withEmployee, conductTalkTexts[plan.withEmployee]),
        typed(plan.grounds),
      ];
    case 'accessBan':
      return [
        labelled(
          say(detailTexts.locations),
          plan.locations === 'all' ? say(accessBanTexts.all) : locations.join(', '),
        ),
        line(say, detailTexts.delivery, accessBanTexts[plan.delivery]),
        typed(plan.grounds),
      ];
    case 'police':
      return [
        line(say, policeFormTexts.which, policeFormTexts[plan.which]),
        line(say, policeFormTexts.filedBy, policeFormTexts[plan.filedBy]),
        typed(plan.grounds),
      ];
    case 'damageClaim':
      return [
        line(say, damageClaimTexts.whose, damageClaimTexts[plan.whose]),
        ...(plan.amount === undefined ? [] : [line(say, detailTexts.amount, euro(plan.amount))]),
        ...(plan.items ?? [{ what: plan.damage }]).map(item => damaged(say, item)),
      ];
    case 'none':
      return [typed(plan.grounds)];
  }
};

/** What exactly was decided, and why, in the decider's own words: for who may read the report. */
export const planLines = (say: Say, seen: SeenPlan): Elements => [
  ...particulars(say, seen),
  ...(seen.overruled
    ? [labelled(say(overruledWords(seen.overruled.proposed, seen.overruled.as)), seen.overruled.why)]
    : []),
];
