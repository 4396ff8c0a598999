import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { IncidentState } from '../../../protocol/incident/incident-case.ts';
import { register } from '../../../protocol/incident/register.ts';
import {
  giveOrder,
  ordersOf,
  recordDeparture,
  recordPolice,
  takeBackOrder,
} from '../../../protocol/order-to-leave/give-order.ts';
import {
  departures,
  type Nth,
  nths,
  policeDecisionWaits,
  speakers,
} from '../../../protocol/order-to-leave/orders.ts';
import { people } from '../../town.ts';
import {
  assertIdle,
  assertRefused,
  cancelled,
  draft,
  must,
  now,
  registered,
  reportOf,
  withdrawn,
} from '../incident/cases.ts';

const emma = { person: people.emma, now };
const minutes = (n: number): Date => new Date(now.getTime() + n * 60_000);

/** Tells the client so often, two minutes apart. */
const told = (times: number, from: IncidentState = registered()): IncidentState =>
  nths
    .filter(nth => nth <= times)
    .reduce<IncidentState>(
      (state, nth) => must(giveOrder(state, nth, 'me', { ...emma, now: minutes(2 * nth) })).state,
      from,
    );

describe('Telling a client to leave', () => {
  it('[SK-2c] [D-4] [C-6] keeps the time of each of the three orders, and who said it', () => {
    const orders = ordersOf(told(3))?.given ?? [];
    assert.deepEqual(
      orders.map(({ at, by, said }) => [at, by, said]),
      [2, 4, 6].map(n => [minutes(n).toISOString(), people.emma, 'me']),
    );
  });

  it('[SK-2c] is one order however often the same tap arrives', () => {
    const once = told(1);
    assertIdle(giveOrder(once, 1, 'colleague', { ...emma, now: minutes(9) }), once);
    const thrice = told(3);
    for (const nth of nths) assertIdle(giveOrder(thrice, nth, 'me', emma), thrice);
  });

  it('skips no order', () => {
    assertRefused(giveOrder(registered(), 2, 'me', emma), 'outOfOrder');
    assertRefused(giveOrder(told(1), 3, 'me', emma), 'outOfOrder');
  });

  it('can begin before there is a report, and then says in it what happened and where', () => {
    const state = told(1, { ...draft, form: { ...draft.form, typed: {} } });
    assert.ok(state.phase === 'draft');
    assert.deepEqual(state.form.typed, { sorts: 'refusesToLeave', place: 'office' });
  });

  it('leaves what was filled in already as it was, and adds what happens to it', () => {
    const typed = { sorts: 'threat', place: 'homeVisit' };
    const state = told(2, { ...draft, form: { ...draft.form, typed } });
    assert.ok(state.phase === 'draft');
    assert.deepEqual(state.form.typed, { sorts: 'threat,refusesToLeave', place: 'homeVisit' });
  });

  it('[D-4] goes along with the report when it is sent', () => {
    const state = told(3, draft);
    const circumstances = {
      earlier: { certain: 0, possible: 0 },
      routed: 'department',
      aftercare: 'no',
      now,
    } as const;
    const sent = must(register(state, reportOf(), circumstances)).state;
    assert.deepEqual(ordersOf(sent), ordersOf(state));
  });

  it('takes back only the last order, and only as long as nobody acted on it', () => {
    const taken = must(takeBackOrder(told(2), 2));
    assert.equal(ordersOf(taken.state)?.given.length, 1);
    assert.deepEqual(taken.facts, [{ fact: 'orderTakenBack', nth: 2 }]);
    assertIdle(takeBackOrder(taken.state, 2), taken.state);
    assertRefused(takeBackOrder(told(3), 1), 'outOfOrder');
    assertRefused(takeBackOrder(must(recordPolice(told(3), true, emma)).state, 3), 'outOfOrder');
  });

  it('[SK-2b] waits for a decision about the police only after the third order', () => {
    for (const [times, waits] of [
      [0, false],
      [2, false],
      [3, true],
    ] as const)
      assert.equal(policeDecisionWaits(ordersOf(told(times))), waits);
    for (const called of [true, false])
      assert.equal(policeDecisionWaits(ordersOf(must(recordPolice(told(3), called, emma)).state)), false);
  });

  it('[SK-2b] lets the police be called after it was decided that they are not needed, and not the other way', () => {
    const notNeeded = must(recordPolice(told(3), false, emma)).state;
    const called = must(recordPolice(notNeeded, true, { ...emma, now: minutes(20) })).state;
    assert.deepEqual(ordersOf(called)?.police, {
      called: true,
      at: minutes(20).toISOString(),
      by: people.emma,
    });
    assertIdle(recordPolice(called, false, emma), called);
    assertRefused(recordPolice(registered(), false, emma), 'outOfOrder');
  });

  it('[SK-2d] keeps how the client left, and what was said first', () => {
    for (const how of departures) {
      const gone = must(recordDeparture(told(3), how, emma));
      assert.deepEqual(gone.facts, [{ fact: 'clientLeft', how }]);
      assertIdle(recordDeparture(gone.state, 'byItself', emma), gone.state);
    }
    const gone = must(recordDeparture(told(1), 'byItself', emma)).state;
    assertRefused(giveOrder(gone, 2, 'me', emma), 'outOfOrder');
    assertRefused(recordDeparture(registered(), 'byItself', emma), 'outOfOrder');
  });

  for (const state of [cancelled, withdrawn])
    it(`is refused where nothing is under way: ${state.phase}`, () => {
      assertRefused(giveOrder(state, 1, 'me', emma), 'notOpen');
      assertRefused(takeBackOrder(state, 1), 'notOpen');
      assertRefused(recordPolice(state, true, emma), 'notOpen');
      assertRefused(recordDeparture(state, 'byItself', emma), 'notOpen');
    });

  it('[D-4] never has more than three orders, in the order of their moments, whatever is tapped', () => {
    const tap = fc.oneof(
      fc.record({
        what: fc.constant('give'),
        nth: fc.constantFrom(...nths),
        said: fc.constantFrom(...speakers),
      }),
      fc.record({
        what: fc.constant('back'),
        nth: fc.constantFrom(...nths),
        said: fc.constant('me' as const),
      }),
    );
    fc.assert(
      fc.property(fc.array(tap, { maxLength: 20 }), taps => {
        const end = taps.reduce<IncidentState>((state, { what, nth, said }, index) => {
          const at = { ...emma, now: minutes(index) };
          const outcome =
            what === 'give' ? giveOrder(state, nth as Nth, said, at) : takeBackOrder(state, nth as Nth);
          return outcome.ok ? outcome.state : state;
        }, registered());
        const moments = (ordersOf(end)?.given ?? []).map(({ at }) => at);
        assert.ok(moments.length <= 3);
        assert.deepEqual(moments, moments.toSorted());
      }),
    );
  });
});
