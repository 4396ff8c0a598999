// Longer than other files: the rules of one mechanism, which lean on each other.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Effect } from '../../storage/effect.ts';
import { claimable } from '../../storage/outbox.ts';
import { absent, type Store } from '../../storage/store.ts';
import { type Ground, onEveryStore } from './on-every-store.ts';
import { claim, finish, park, postpone } from './one-by-one.ts';
import { at, effect, incidentFile, incidentKey, minute } from './samples.ts';

const key = incidentKey('i-1');
const minutes = (count: number) => count * 60_000;
const names = (effects: readonly Effect[] | undefined) => effects?.map(({ id }) => id);

/** The one effect that was expected to be claimed. */
const only = (effects: readonly Effect[] | undefined): Effect => {
  assert.equal(effects?.length, 1);
  const [first] = effects ?? [];
  assert.ok(first);
  return first;
};

const outbox = ({ open, runs }: Ground) => {
  let store: Store;

  beforeEach(async () => {
    store = await open();
  });

  afterEach(() => store.close());

  const given = (...effects: readonly Effect[]) => store.put(key, incidentFile(key, { effects }), absent);
  const left = async () => (await store.get(key))?.body.effects ?? [];
  const take = async (owner: string, now: number, lease = 1) =>
    (await claim(store, key, owner, minute(now), minutes(lease)))?.effects;

  describe('what may be taken up', () => {
    it('is the first of each lane', () => {
      const effects = [
        effect('a1', { lane: 'a' }),
        effect('a2', { lane: 'a' }),
        effect('b1', { lane: 'b' }),
        effect('b2', { lane: 'b' }),
      ];
      assert.deepEqual(names(claimable({ effects }, minute(0))), ['a1', 'b1']);
    });

    it('is never early, and holds up its own lane alone until then', () => {
      const effects = [
        effect('a1', { lane: 'a', due: at(1) }),
        effect('a2', { lane: 'a' }),
        effect('b1', { lane: 'b' }),
      ];
      assert.deepEqual(names(claimable({ effects }, new Date(minute(1).getTime() - 1))), ['b1']);
      assert.deepEqual(names(claimable({ effects }, minute(1))), ['a1', 'b1']);
    });

    it('is not what another one holds, until that lease ends', () => {
      const effects = [effect('a1', { lease: { owner: 'one', until: at(1) } }), effect('a2')];
      assert.deepEqual(names(claimable({ effects }, new Date(minute(1).getTime() - 1))), []);
      assert.deepEqual(names(claimable({ effects }, minute(1))), ['a1']);
    });

    it('is what comes after that which was given up', () => {
      const effects = [effect('a1', { parked: { at: at(0), reason: 'refused' } }), effect('a2')];
      assert.deepEqual(names(claimable({ effects }, minute(0))), ['a2']);
    });
  });

  describe('claiming', () => {
    it('leases what may be taken up and counts the attempt, in the document itself', async () => {
      await given(effect('a1', { lane: 'a' }), effect('a2', { lane: 'a' }), effect('b1', { lane: 'b' }));
      const claimed = await claim(store, key, 'one', minute(0), minutes(1));
      const lease = { owner: 'one', until: at(1) };
      assert.deepEqual(claimed?.effects, [
        effect('a1', { lane: 'a', attempts: 1, lease }),
        effect('b1', { lane: 'b', attempts: 1, lease }),
      ]);
      assert.deepEqual(claimed?.stored, await store.get(key));
      assert.deepEqual((await left())[1], effect('a2', { lane: 'a' }));
    });

    it('is nothing when there is nothing to do, or no case', async () => {
      const etag = await given(effect('a1', { due: at(5) }));
      assert.equal(await take('one', 0), undefined);
      assert.equal((await store.get(key))?.etag, etag, 'and nothing was written');
      assert.equal(await claim(store, incidentKey('gone'), 'one', minute(0), minutes(1)), undefined);
    });

    it('gives an effect to one of two instances, however they race', async () => {
      await given(effect('a1'));
      const both = await Promise.all([take('one', 0), take('two', 0)]);
      assert.equal(both.filter(effects => effects !== undefined).length, 1);
    });

    it('twice in the same millisecond does not give the same effect twice', async () => {
      await given(effect('a1', { lane: 'a' }), effect('b1', { lane: 'b' }), effect('b2', { lane: 'b' }));
      const [, b1] = (await take('one', 0)) ?? [];
      assert.ok(b1);
      await finish(store, key, b1, 'one');
      assert.deepEqual(names(await take('one', 0)), ['b2']);
    });

    it('makes the case due again when the lease ends, for whoever is there then', async () => {
      await given(effect('a1'));
      await take('one', 0, 2);
      assert.deepEqual(await store.nextDue(), minute(2));
      assert.deepEqual(only(await take('two', 2)).attempts, 2);
    });
  });

  describe('finishing', () => {
    it('removes the effect and adds what came of it in the same write', async () => {
      await given(effect('a1'), effect('a2'));
      const channel = { serviceUrl: 'https://teams.example', conversation: '19:desk', activity: '1' };
      const finished = await finish(store, key, only(await take('one', 0)), 'one', file => ({
        ...file,
        messages: { ...file.messages, channel },
      }));
      assert.deepEqual(finished, await store.get(key));
      assert.deepEqual(names(finished?.body.effects), ['a2']);
      assert.deepEqual(finished?.body.messages, { channel });
    });

    it('does not count as a decision: no button becomes outdated by it', async () => {
      await given(effect('a1'));
      await finish(store, key, only(await take('one', 0)), 'one');
      assert.equal((await store.get(key))?.body.revision, 1);
    });

    it('keeps a decision that a person made in the meantime', async () => {
      await given(effect('a1'));
      const mine = only(await take('one', 0));
      const before = await store.get(key);
      assert.ok(before);
      const decided = { ...before.body, revision: 2, effects: [...before.body.effects, effect('a2')] };
      await store.put(key, decided, before.etag);
      const finished = await finish(store, key, mine, 'one');
      assert.equal(finished?.body.revision, 2);
      assert.deepEqual(names(finished?.body.effects), ['a2']);
    });

    it('a second time changes nothing', async () => {
      await given(effect('a1'));
      const mine = only(await take('one', 0));
      const finished = await finish(store, key, mine, 'one');
      let asked = false;
      const again = await finish(store, key, mine, 'one', file => {
        asked = true;
        return file;
      });
      assert.equal(again, undefined);
      assert.equal(asked, false);
      assert.deepEqual(await store.get(key), finished);
    });

    it('is still possible after the lease ended, as long as nobody took the effect over', async () => {
      await given(effect('a1'));
      assert.ok(await finish(store, key, only(await take('one', 0, 1)), 'one'));
    });

    it('is not possible for an instance that stalled: another one has the effect now', async () => {
      await given(effect('a1'));
      const stalled = only(await take('one', 0, 1));
      const taken = only(await take('two', 1));
      const before = await store.get(key);
      assert.equal(await finish(store, key, stalled, 'one'), undefined);
      assert.equal(await postpone(store, key, stalled, 'one', minute(9)), undefined);
      assert.equal(await park(store, key, stalled, 'one', minute(9), 'refused'), undefined);
      assert.deepEqual(await store.get(key), before);
      assert.ok(await finish(store, key, taken, 'two'));
    });

    it('is not possible for a late part of the same instance either: the attempt is another one', async () => {
      await given(effect('a1'));
      const late = only(await take('one', 0, 1));
      await take('one', 1);
      assert.equal(await finish(store, key, late, 'one'), undefined);
      assert.equal((await left()).length, 1);
    });

    it('is not possible for what was postponed in the meantime', async () => {
      await given(effect('a1'));
      const mine = only(await take('one', 0));
      await postpone(store, key, mine, 'one', minute(5));
      assert.equal(await finish(store, key, mine, 'one'), undefined);
    });
  });

  it('postponing frees the effect for later; its lane waits, the others do not', async () => {
    await given(effect('a1', { lane: 'a' }), effect('a2', { lane: 'a' }), effect('b1', { lane: 'b' }));
    const [a1, b1] = (await take('one', 0)) ?? [];
    assert.ok(a1 && b1);
    await finish(store, key, b1, 'one');
    const postponed = await postpone(store, key, a1, 'one', minute(5));
    assert.deepEqual(postponed?.body.effects, [
      effect('a1', { lane: 'a', attempts: 1, due: at(5) }),
      effect('a2', { lane: 'a' }),
    ]);
    assert.deepEqual(await store.nextDue(), minute(5));
    assert.equal(await take('two', 4), undefined);
    assert.deepEqual(names(await take('two', 5)), ['a1']);
  });

  it('parking keeps the effect in sight, and lets its lane go on', async () => {
    await given(effect('a1'), effect('a2'));
    const entry = { at: at(1), by: 'system', fact: { fact: 'notDelivered', to: 'channel' } } as const;
    const parked = await park(store, key, only(await take('one', 0)), 'one', minute(1), 'refused', file => ({
      ...file,
      journal: [...file.journal, entry],
    }));
    assert.deepEqual(parked?.body.effects, [
      effect('a1', { attempts: 1, parked: { at: at(1), reason: 'refused' } }),
      effect('a2'),
    ]);
    assert.deepEqual(parked?.body.journal.at(-1), entry);
    assert.deepEqual(names(await take('one', 1)), ['a2']);
  });

  describe('whatever instances do, stall or forget', () => {
    const lanes = ['a', 'b', 'c'] as const;
    const effects = fc.array(
      fc.record({ lane: fc.constantFrom(...lanes), due: fc.integer({ min: 0, max: 20 }) }),
      { maxLength: 8 },
    );
    const outcome = fc.constantFrom('finish', 'postpone', 'stall');
    const steps = fc.array(
      fc.record({ owner: fc.constantFrom('one', 'two'), wait: fc.integer({ min: 0, max: 4 }), outcome }),
      { maxLength: 30 },
    );

    it('every effect is carried out, in the order of its lane, never early, and acknowledged once', async () => {
      await fc.assert(
        fc.asyncProperty(effects, steps, async (planned, course) => {
          const all = planned.map(({ lane, due }, index) => effect(`${index}`, { lane, due: at(due) }));
          const before = await store.get(key);
          await store.put(key, incidentFile(key, { effects: all }), before?.etag ?? absent);
          const done: string[] = [];
          let now = 0;
          const act = async (owner: string, how: 'finish' | 'postpone' | 'stall') => {
            for (const mine of (await take(owner, now, 3)) ?? []) {
              assert.ok(minute(now) >= new Date(mine.due), 'never early');
              if (how === 'finish' && (await finish(store, key, mine, owner))) done.push(mine.id);
              if (how === 'postpone') await postpone(store, key, mine, owner, minute(now + 2));
            }
          };
          for (const step of course) {
            now += step.wait;
            await act(step.owner, step.outcome);
          }
          // Time goes on until all is done: nothing may stay behind for ever.
          for (let next = await store.nextDue(); next; next = await store.nextDue()) {
            now = Math.max(now, (next.getTime() - minute(0).getTime()) / minutes(1));
            await act('one', 'finish');
          }
          for (const lane of lanes) {
            const inLane = all.filter(each => each.lane === lane).map(({ id }) => id);
            assert.deepEqual(
              done.filter(id => inLane.includes(id)),
              inLane,
            );
          }
        }),
        { numRuns: runs },
      );
    });
  });
};

describe('The outbox', () => onEveryStore(outbox));
