import type { MeasureKind, MeasurePlan } from '../incident/measure.ts';
import type { FormStep, PassingStep, Phase } from './step.ts';

/** From each phase, the steps that can be taken. A step leads to the phase of its own name, unless it is in passing. */
type Life = Readonly<Partial<Record<Phase, readonly FormStep[]>>>;

/** The life of a measure with these steps: a phase that is forgotten does not compile. */
const life = <Own extends FormStep>(
  phases: Readonly<Record<'decided' | Exclude<Own, PassingStep>, readonly Own[]>>,
): Life => phases;

/** Decided on, and that is all there is to follow. */
const onlyDecided = life<never>({ decided: [] });

/** [M2-2] [M2-4] [M2-6] [M2-7]; who does not come is invited again. */
const conductTalk = life<'invited' | 'held' | 'noShow' | 'agreed' | 'kept' | 'breached' | 'ended'>({
  decided: ['invited', 'ended'],
  invited: ['held', 'noShow', 'ended'],
  noShow: ['invited', 'ended'],
  held: ['agreed', 'ended'],
  agreed: ['kept', 'breached', 'ended'],
  kept: ['ended'],
  breached: ['ended'],
  ended: [],
});

/** [M1-1] */
const spokenWarning = life<'spoken' | 'ended'>({
  decided: ['spoken', 'ended'],
  spoken: ['ended'],
  ended: [],
});

/** [M1-1] [M3-11]; a letter that was refused goes out another way. */
const writtenWarning = life<'delivered' | 'acknowledged' | 'refused' | 'copied' | 'ended'>({
  decided: ['delivered', 'refused', 'copied', 'ended'],
  delivered: ['acknowledged', 'refused', 'copied', 'ended'],
  acknowledged: ['copied', 'ended'],
  refused: ['delivered', 'copied', 'ended'],
  ended: [],
});

/** After aggression in writing: first the contact [H2-3a], and who goes on gets the director's letter [H2-3b]. */
const warningOfWriter = life<'contacted' | 'delivered' | 'copied' | 'ended'>({
  decided: ['contacted', 'ended'],
  contacted: ['delivered', 'copied', 'ended'],
  delivered: ['copied', 'ended'],
  ended: [],
});

/** [M4-3] [M4-5] [M4-6] [M4-7]; what was extended has to be delivered again [LX-4]. */
const accessBan = life<
  'delivered' | 'acknowledged' | 'refused' | 'copied' | 'banBreached' | 'extended' | 'banEnded'
>({
  decided: ['delivered', 'refused', 'copied', 'banEnded'],
  delivered: ['acknowledged', 'refused', 'copied', 'banBreached', 'extended', 'banEnded'],
  acknowledged: ['copied', 'banBreached', 'extended', 'banEnded'],
  refused: ['delivered', 'copied', 'banBreached', 'extended', 'banEnded'],
  extended: ['delivered', 'refused', 'copied', 'banBreached', 'banEnded'],
  banEnded: [],
});

/** [M3-1] [M3-14]; who did not want to, may still come back to it. */
const police = life<'filed' | 'notFiled' | 'numbered' | 'outcome' | 'ended'>({
  decided: ['filed', 'notFiled'],
  filed: ['outcome', 'numbered', 'ended'],
  notFiled: ['filed', 'ended'],
  outcome: ['outcome', 'numbered', 'ended'],
  ended: [],
});

/** [M5-2] [M5-5]; money may come in parts. */
const claim = life<'claimed' | 'settled' | 'paid' | 'writtenOff' | 'ended'>({
  decided: ['claimed', 'settled', 'paid', 'writtenOff'],
  claimed: ['paid', 'settled', 'claimed', 'writtenOff'],
  settled: ['paid', 'settled', 'writtenOff'],
  paid: ['paid', 'settled', 'writtenOff', 'ended'],
  writtenOff: ['ended'],
  ended: [],
});

/** The same, where an employee lost something too: the municipality makes that good [M5-4]. */
const claimForEmployee = life<'claimed' | 'settled' | 'paid' | 'writtenOff' | 'compensated' | 'ended'>({
  decided: ['claimed', 'compensated', 'settled', 'paid', 'writtenOff'],
  claimed: ['paid', 'compensated', 'settled', 'claimed', 'writtenOff'],
  settled: ['paid', 'compensated', 'settled', 'writtenOff'],
  paid: ['paid', 'compensated', 'settled', 'writtenOff', 'ended'],
  writtenOff: ['compensated', 'ended'],
  ended: [],
});

/**
 * The life of every measure after its decision: the one place where a step is put in or taken out. The steps that go
 * on stand before the one that breaks off. A new kind of measure does not compile without a life.
 */
export const lives = {
  conductTalk: { talk: conductTalk },
  warning: { oral: spokenWarning, written: writtenWarning, writings: warningOfWriter },
  accessBan: { ban: accessBan },
  police: { police },
  damageClaim: { municipality: claim, employee: claimForEmployee },
  none: { none: onlyDecided },
} as const satisfies Record<MeasureKind, Readonly<Record<string, Life>>>;

/** Which life a measure has, as it was decided. */
export const lifeOf = (plan: MeasurePlan): Life => {
  switch (plan.kind) {
    case 'conductTalk':
      return lives.conductTalk.talk;
    case 'warning':
      return lives.warning[plan.about ?? plan.form];
    case 'accessBan':
      return lives.accessBan.ban;
    case 'police':
      return lives.police.police;
    case 'damageClaim':
      return lives.damageClaim[plan.whose === 'municipality' ? 'municipality' : 'employee'];
    case 'none':
      return lives.none.none;
  }
};
