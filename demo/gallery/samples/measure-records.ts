import type { MeasureKind, MeasurePlan } from '../../../protocol/incident/measure.ts';
import type { Step } from '../../../protocol/measures/step.ts';
import { hoursAgo } from './merenveld.ts';

/** Everything that can be on record about each measure but the talk, at this length. */
export const recorded = (words: string): Readonly<Partial<Record<MeasureKind, readonly Step[]>>> => {
  const short = words.slice(0, 200);
  const delivered = { step: 'delivered', on: '2026-11-24', how: 'registeredPost', tracking: short } as const;
  const refused = {
    step: 'refused',
    on: '2026-11-24',
    what: 'toAccept',
    account: words,
    time: '14:05',
    where: short,
    offeredBy: short,
  } as const;
  return {
    warning: [
      { step: 'spoken', on: '2026-11-24' },
      { step: 'contacted', on: '2026-11-24', by: short },
      { step: 'drafted', letter: 'warning' },
      { step: 'delivered', on: '2026-11-24', how: 'inPerson', handedOverBy: short },
      { step: 'ended' },
    ],
    accessBan: [
      { step: 'drafted', letter: 'accessBan' },
      refused,
      delivered,
      { step: 'acknowledged', on: '2026-11-26' },
      { step: 'copied', on: '2026-11-26', holders: ['clientFile', 'security', 'police'] },
      { step: 'banBreached', on: '2026-12-01', location: 'stadskantoor', what: words },
      { step: 'extended', until: '2027-12-01', grounds: words },
      { step: 'banEnded', on: '2027-06-01', why: 'notNeeded', grounds: words },
    ],
    police: [
      { step: 'notFiled', why: 'victimsChoice', account: words },
      {
        step: 'filed',
        on: '2026-11-24',
        which: 'report',
        filedBy: 'employee',
        companion: 'manager',
        reportNumber: short,
      },
      { step: 'numbered', reportNumber: short },
      { step: 'outcome', on: '2026-12-15', result: 'dismissed', note: words },
      { step: 'ended' },
    ],
    damageClaim: [
      { step: 'claimed', on: '2026-11-24', how: 'registeredPost', tracking: short, payBefore: '2026-12-24' },
      { step: 'compensated', on: '2026-11-25', amount: 12_350 },
      { step: 'settled', on: '2026-12-01', how: 'settlement', amount: 100_000 },
      { step: 'settled', on: '2026-12-02', how: 'procedure' },
      { step: 'paid', on: '2026-12-03', amount: 50_000 },
      { step: 'writtenOff', why: words },
    ],
  };
};

/** A decision of each of these kinds, with these words. */
export const plans: Readonly<Partial<Record<MeasureKind, (words: string) => MeasurePlan>>> = {
  warning: grounds => ({ kind: 'warning', form: 'written', grounds }),
  accessBan: grounds => ({
    kind: 'accessBan',
    grounds,
    locations: 'all',
    from: '2026-11-25',
    until: '2027-05-25',
    delivery: 'inPerson',
  }),
  police: grounds => ({
    kind: 'police',
    which: 'report',
    filedBy: 'employee',
    grounds,
    due: hoursAgo(-40).toISOString(),
  }),
  damageClaim: words => ({
    kind: 'damageClaim',
    damage: words,
    whose: 'both',
    amount: 123_456,
    items: [{ what: words.slice(0, 200), amount: 123_456 }],
  }),
};
