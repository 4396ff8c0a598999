import type { MeasurePlan } from '../../../protocol/incident/measure.ts';
import type { Step, StepName } from '../../../protocol/measures/step.ts';

/** One step of each sort, with its own data. */
export const eachStep: { readonly [S in StepName]: Step & { readonly step: S } } = {
  invited: { step: 'invited', date: '2026-11-27', time: '10:30', place: 'Stadskantoor, kamer 7' },
  held: { step: 'held', on: '2026-11-27', employeePresent: 'no', municipalMistake: 'Te lang laten wachten' },
  noShow: { step: 'noShow', on: '2026-11-27' },
  agreed: { step: 'agreed', agreements: [{ what: 'Blijft rustig', until: '2027-05-27' }] },
  kept: { step: 'kept' },
  breached: { step: 'breached', on: '2026-12-01', what: 'Hij schold weer.' },
  drafted: { step: 'drafted', letter: 'registrationNotice' },
  delivered: { step: 'delivered', on: '2026-11-25', how: 'inPerson', handedOverBy: 'Mark Jansen' },
  acknowledged: { step: 'acknowledged', on: '2026-11-25' },
  refused: { step: 'refused', on: '2026-11-25', what: 'toAccept', account: 'Hij liep weg.' },
  copied: { step: 'copied', on: '2026-11-26', holders: ['clientFile'] },
  spoken: { step: 'spoken', on: '2026-11-24' },
  contacted: { step: 'contacted', on: '2026-11-24', by: 'Mark Jansen' },
  extended: { step: 'extended', until: '2027-11-25', grounds: 'Hij dreigde opnieuw.' },
  banBreached: { step: 'banBreached', on: '2026-12-01', location: 'stadskantoor', what: 'Hij kwam binnen.' },
  banEnded: { step: 'banEnded', on: '2027-01-01', why: 'notNeeded', grounds: 'Het gaat goed nu.' },
  filed: { step: 'filed', on: '2026-11-24', which: 'report', filedBy: 'employee' },
  notFiled: { step: 'notFiled', why: 'victimsChoice', account: 'Zij wil het laten rusten.' },
  numbered: { step: 'numbered', reportNumber: 'PL2100-2026123456' },
  outcome: { step: 'outcome', on: '2026-12-15', result: 'dismissed' },
  claimed: { step: 'claimed', on: '2026-11-25', how: 'post', payBefore: '2026-12-25' },
  compensated: { step: 'compensated', on: '2026-11-25', amount: 5_000 },
  settled: { step: 'settled', on: '2026-12-01', how: 'settlement', amount: 10_000 },
  paid: { step: 'paid', on: '2026-12-02', amount: 4_000 },
  writtenOff: { step: 'writtenOff', why: 'De klant heeft niets.' },
  ended: { step: 'ended' },
};

/** A decision of each sort, by the life that it leads to. */
export const plans = {
  talk: {
    kind: 'conductTalk',
    grounds: 'Hij schold iemand uit.',
    withEmployee: 'yes',
    due: '2026-11-30T22:59:59.999Z',
  },
  oral: { kind: 'warning', form: 'oral', grounds: 'Hij schold iemand uit.' },
  written: { kind: 'warning', form: 'written', grounds: 'Hij schold iemand uit.' },
  writings: { kind: 'warning', form: 'oral', about: 'writings', grounds: 'Hij schreef dreigmails.' },
  ban: {
    kind: 'accessBan',
    grounds: 'Hij sloeg op de balie.',
    locations: ['stadskantoor'],
    from: '2026-11-25',
    until: '2027-05-25',
    delivery: 'inPerson',
  },
  police: {
    kind: 'police',
    which: 'report',
    filedBy: 'employee',
    grounds: 'Hij dreigde.',
    due: '2026-11-25T16:00:00.000Z',
  },
  filedBefore: {
    kind: 'police',
    which: 'report',
    filedBy: 'employee',
    grounds: 'Hij dreigde.',
    due: '2026-11-25T16:00:00.000Z',
    filedOn: '2026-11-23',
  },
  claim: { kind: 'damageClaim', damage: 'Balie', whose: 'municipality', amount: 10_000 },
  claimForEmployee: { kind: 'damageClaim', damage: 'Bril', whose: 'both' },
  none: { kind: 'none', grounds: 'Het was een misverstand.' },
} as const satisfies Record<string, MeasurePlan>;
