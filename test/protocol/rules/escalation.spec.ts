import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { KnownIncident } from '../../../protocol/aggressor/known-incident.ts';
import {
  type Measure,
  type MeasureKind,
  type MeasurePlan,
  measureKinds,
} from '../../../protocol/incident/measure.ts';
import { sorts } from '../../../protocol/incident/report.ts';
import { decideMeasure } from '../../../protocol/incident/responsibility.ts';
import { type Because, type Proposal, propose, rungAfter, weigh } from '../../../protocol/measures/ladder.ts';
import type { TakenStep } from '../../../protocol/measures/step.ts';
import { people } from '../../town.ts';
import { mustRegistered, now, registered, reportOf } from '../incident/cases.ts';

const rungs: readonly MeasureKind[] = ['warning', 'conductTalk', 'accessBan'];
const today = '2026-11-23';

const plans: { readonly [K in MeasureKind]: MeasurePlan } = {
  warning: { kind: 'warning', form: 'oral', grounds: 'Schelden' },
  conductTalk: {
    kind: 'conductTalk',
    grounds: 'Dreigen',
    withEmployee: 'no',
    due: '2026-06-01T21:59:59.999Z',
  },
  accessBan: {
    kind: 'accessBan',
    grounds: 'Slaan',
    locations: 'all',
    from: '2026-01-01',
    until: '2026-06-30',
    delivery: 'inPerson',
  },
  police: {
    kind: 'police',
    which: 'report',
    filedBy: 'employee',
    grounds: 'Slaan',
    due: '2026-06-01T15:00:00.000Z',
  },
  damageClaim: { kind: 'damageClaim', damage: 'Ruit', whose: 'municipality' },
  none: { kind: 'none', grounds: 'Eerste keer' },
};

const taken = (step: Pick<TakenStep, 'step'> & object): TakenStep =>
  ({ ...step, id: 's', takenAt: '2026-02-01T09:00:00.000Z', takenBy: people.mark }) as TakenStep;

const decided = (plan: MeasurePlan, ...steps: readonly TakenStep[]): Measure => ({
  id: 'm',
  decidedAt: '2026-01-02T09:00:00.000Z',
  decidedBy: people.mark,
  plan,
  ...(steps.length > 0 ? { steps } : {}),
});

const caseOf = (
  same: KnownIncident['same'],
  measures: readonly Measure[] = [],
  number = 'A-2026-00007',
): KnownIncident => ({
  incident: number,
  number,
  registeredAt: '2026-01-01T09:00:00.000Z',
  same,
  report: { sorts: ['scolding'], at: '2026-01-01T08:00:00.000Z', department: 'stadstoezicht' },
  measures,
});

const scolding = { sorts: ['scolding'] } as const;

const pointsTo = (
  earlier: readonly KnownIncident[],
  report: { readonly sorts: readonly [(typeof sorts)[number]] } = scolding,
) => propose({ report, measures: [], earlier, today });

const reasons = (proposal: Proposal | undefined): readonly Because[] => proposal?.because ?? [];

describe('The measure that history makes likely', () => {
  it('[M1-1] begins with a warning', () => {
    assert.deepEqual(pointsTo([]), { measure: 'warning', because: [{ why: 'first' }] });
  });

  it('[M2-7] [M4-2] rises with every return of certainly the same person', () => {
    const once = pointsTo([caseOf('certain')]);
    assert.deepEqual(once, { measure: 'conductTalk', because: [{ why: 'returned', times: 1 }] });
    const twice = pointsTo([caseOf('certain'), caseOf('certain')]);
    assert.deepEqual(twice, { measure: 'accessBan', because: [{ why: 'returned', times: 2 }] });
  });

  it('[INL-6] does not rise for who is only possibly the same: a name alone makes nobody’s measure heavier', () => {
    const ban = decided(plans.accessBan, taken({ step: 'banBreached' }));
    const possible = Array.from({ length: 5 }, () => caseOf('possible', [ban]));
    assert.deepEqual(pointsTo(possible), pointsTo([]));
  });

  it('[M3-8] is heavier after a threat, and a ban after violence', () => {
    assert.deepEqual(pointsTo([], { sorts: ['threat'] }), {
      measure: 'conductTalk',
      because: [{ why: 'threat' }],
    });
    assert.deepEqual(pointsTo([], { sorts: ['violence'] }), {
      measure: 'accessBan',
      because: [{ why: 'violence' }],
    });
  });

  it('[M2-7] is the rung above what did not help before, with the number of that case', () => {
    const warned = pointsTo([caseOf('certain', [decided(plans.warning)])]);
    assert.deepEqual(warned, {
      measure: 'conductTalk',
      because: [
        { why: 'afterMeasure', kind: 'warning', number: 'A-2026-00007' },
        { why: 'returned', times: 1 },
      ],
    });
    const talked = pointsTo([caseOf('certain', [decided(plans.conductTalk)])]);
    assert.deepEqual(talked, {
      measure: 'accessBan',
      because: [{ why: 'afterMeasure', kind: 'conductTalk', number: 'A-2026-00007' }],
    });
  });

  it('[M2-7] is a ban after a broken agreement', () => {
    const broken = decided(plans.conductTalk, taken({ step: 'breached' }));
    assert.deepEqual(reasons(pointsTo([caseOf('certain', [broken])])), [
      { why: 'breached', kind: 'conductTalk', number: 'A-2026-00007' },
    ]);
  });

  it('[M4-2] says that a ban is running, until when, and whether it was kept', () => {
    const plan = { ...plans.accessBan, until: '2027-06-30' } as MeasurePlan;
    const runs = { why: 'runningBan', until: '2027-06-30', number: 'A-2026-00007' } as const;
    assert.deepEqual(reasons(pointsTo([caseOf('certain', [decided(plan)])])), [runs]);
    const broken = decided(plan, taken({ step: 'banBreached' }));
    assert.deepEqual(reasons(pointsTo([caseOf('certain', [broken])])), [
      { why: 'breached', kind: 'accessBan', number: 'A-2026-00007' },
      runs,
    ]);
  });

  it('gives every reason for the rung that it points to, and none for a lighter one', () => {
    const earlier = [
      caseOf('certain', [decided(plans.warning)]),
      caseOf('certain', [decided(plans.conductTalk)], 'A-2026-00009'),
    ];
    assert.deepEqual(reasons(pointsTo(earlier, { sorts: ['violence'] })), [
      { why: 'violence' },
      { why: 'afterMeasure', kind: 'conductTalk', number: 'A-2026-00009' },
      { why: 'returned', times: 2 },
    ]);
  });

  it('points to nothing more once a rung was chosen, until what was agreed is broken', () => {
    const own = (measure: Measure) => propose({ report: scolding, measures: [measure], earlier: [], today });
    assert.equal(own(decided(plans.warning)), undefined);
    assert.deepEqual(own(decided(plans.conductTalk, taken({ step: 'breached' }))), {
      measure: 'accessBan',
      because: [{ why: 'breached', kind: 'conductTalk' }],
    });
    assert.equal(own(decided(plans.police))?.measure, 'warning', 'the police stand beside the ladder');
  });

  it('[C-4] is always a measure, and never a milder one when there is more history', () => {
    const times = fc.integer({ min: 0, max: 4 });
    const known = (certain: number, possible: number) => [
      ...Array.from({ length: certain }, () => caseOf('certain')),
      ...Array.from({ length: possible }, () => caseOf('possible')),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...sorts), times, times, (sort, certain, possible) => {
        const less = pointsTo(known(certain, possible), { sorts: [sort] });
        const more = pointsTo(known(certain + 1, possible), { sorts: [sort] });
        assert.ok(less && more);
        assert.ok(rungs.includes(less.measure), less.measure);
        assert.ok(rungs.indexOf(more.measure) >= rungs.indexOf(less.measure));
        assert.ok(less.because.length > 0);
      }),
    );
  });

  it('[M3-4] [C-4] binds nobody: the manager decides on nothing where a ban was proposed, and says why', () => {
    const violent = registered({}, reportOf({ sorts: 'violence' }));
    assert.ok(measureKinds.includes('none'));
    const nothing = { kind: 'none', grounds: 'Ziek en in de war' } as const;
    const weighed = { proposed: 'accessBan', overruled: { as: 'lighter', why: nothing.grounds } } as const;
    const acting = { person: people.mark, now };
    const { state, facts } = mustRegistered(decideMeasure(violent, 'm1', nothing, acting, weighed));
    assert.deepEqual(state.measures[0], {
      id: 'm1',
      decidedAt: now.toISOString(),
      decidedBy: people.mark,
      plan: nothing,
      ...weighed,
    });
    const [fact] = facts;
    assert.deepEqual(fact, {
      fact: 'measureDecided',
      measure: 'm1',
      kind: 'none',
      proposed: 'accessBan',
      overruled: 'lighter',
    });
  });

  it('[C-4] calls a choice lighter or heavier by its rung, and what stands beside the ladder neither', () => {
    const talk: Proposal = { measure: 'conductTalk', because: [{ why: 'threat' }] };
    const weighed = measureKinds.map(kind => [kind, weigh(talk, kind)]);
    assert.deepEqual(Object.fromEntries(weighed), {
      none: 'lighter',
      warning: 'lighter',
      conductTalk: undefined,
      accessBan: 'heavier',
      police: undefined,
      damageClaim: undefined,
    });
    assert.equal(weigh(undefined, 'none'), undefined);
  });

  it('[M2-7] has no rung above a ban', () => {
    assert.deepEqual(measureKinds.map(rungAfter), [
      'conductTalk',
      'accessBan',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
