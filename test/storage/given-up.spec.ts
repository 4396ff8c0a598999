import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Effect } from '../../storage/effect.ts';
import { drop, type Sighting, unpark } from '../../storage/outbox.ts';
import { absent, type Store } from '../../storage/store.ts';
import { type Ground, onEveryStore } from './on-every-store.ts';
import { claim, finish, park, postpone } from './one-by-one.ts';
import { at, effect, incidentFile, incidentKey, minute, tenant } from './samples.ts';

const key = incidentKey('i-1');
const lease = 60_000;
const names = (effects: readonly Effect[] | undefined) => effects?.map(({ id }) => id);
const parkedAt = (minutes: number) => ({ at: at(minutes), reason: 'silent' });
const seen = (id: string, minutes: number): Sighting => ({ id, parkedAt: at(minutes) });

/** Everything that was given up in a case, as somebody sees it who looks now. */
const sightings = (effects: readonly Effect[]): readonly Sighting[] =>
  effects.flatMap(({ id, parked }) => (parked ? [{ id, parkedAt: parked.at }] : []));

const givenUp = ({ open, runs }: Ground) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const given = (...effects: readonly Effect[]) => store.put(key, incidentFile(key, { effects }), absent);
  const left = async () => (await store.get(key))?.body.effects ?? [];
  const take = async (owner: string, now: number) =>
    (await claim(store, key, owner, minute(now), lease))?.effects;

  describe('tried again', () => {
    it('is due at once, and is asked for by nobody any more', async () => {
      await given(effect('a1', { attempts: 24, parked: parkedAt(3) }));
      await unpark(store, key, [seen('a1', 3)], minute(8));
      assert.deepEqual(await left(), [effect('a1', { attempts: 24, forgiven: 24, due: at(8) })]);
      assert.deepEqual(await store.parked(tenant, 10), []);
      assert.deepEqual(await store.nextDue(), minute(8));
    });

    it('counts its attempts on, so that whoever stalled before cannot finish it now', async () => {
      await given(effect('a1'));
      const [stalled] = (await take('one', 0)) ?? [];
      const [later] = (await take('one', 1)) ?? [];
      assert.ok(stalled && later);
      await park(store, key, later, 'one', minute(2), 'silent');
      await unpark(store, key, [seen('a1', 2)], minute(3));
      const [again] = (await take('one', 3)) ?? [];
      assert.equal(again?.attempts, 3);
      assert.equal(await finish(store, key, stalled, 'one'), undefined);
      assert.equal(await finish(store, key, later, 'one'), undefined);
      assert.ok(again && (await finish(store, key, again, 'one')));
    });

    it('comes before what waits in its lane, and leaves the other lanes alone', async () => {
      await given(
        effect('a1', { parked: parkedAt(1) }),
        effect('a2'),
        effect('b1', { lane: 'b', due: at(9) }),
      );
      await unpark(store, key, [seen('a1', 1)], minute(2));
      assert.deepEqual(names(await take('one', 2)), ['a1']);
      assert.equal(await take('one', 2), undefined, 'a2 waits for a1');
    });

    it('waits for what was begun in its lane meanwhile: never two of a lane at once', async () => {
      await given(effect('a1', { parked: parkedAt(1) }), effect('a2'));
      const [a2] = (await take('one', 2)) ?? [];
      assert.equal(a2?.id, 'a2');
      await unpark(store, key, [seen('a1', 1)], minute(2));
      assert.equal(await take('two', 2), undefined);
      assert.ok(a2 && (await finish(store, key, a2, 'one')));
      assert.deepEqual(names(await take('two', 2)), ['a1']);
    });

    it('writes down with it what the caller says of it', async () => {
      await given(effect('a1', { parked: parkedAt(1) }), effect('a2', { parked: parkedAt(1) }));
      const entry = { at: at(2), by: 'somebody', fact: { fact: 'deliveryRetried', to: 'channel' } } as const;
      const written = await unpark(store, key, [seen('a2', 1)], minute(2), (file, attended) => {
        assert.deepEqual(names(attended), ['a2']);
        return { ...file, journal: [...file.journal, entry] };
      });
      assert.deepEqual(written?.body.journal.at(-1), entry);
      assert.deepEqual(names((await left()).filter(({ parked }) => parked)), ['a1']);
    });
  });

  it('let go is gone for good', async () => {
    await given(effect('a1', { parked: parkedAt(1) }), effect('a2', { due: at(5) }));
    assert.ok(await drop(store, key, [seen('a1', 1)]));
    assert.deepEqual(await left(), [effect('a2', { due: at(5) })]);
  });

  for (const [how, act] of [
    ['tried again', (sighting: Sighting) => unpark(store, key, [sighting], minute(9))],
    ['let go', (sighting: Sighting) => drop(store, key, [sighting])],
  ] as const) {
    it(`is not ${how} on sight of something that has moved on since`, async () => {
      await given(effect('a1', { parked: parkedAt(4) }), effect('a2', { lane: 'b' }));
      const before = await store.get(key);
      assert.equal(await act(seen('a1', 3)), undefined, 'given up anew since it was seen');
      assert.equal(await act(seen('a2', 0)), undefined, 'not given up at all');
      assert.equal(await act(seen('a9', 4)), undefined, 'not there any more');
      assert.deepEqual(await store.get(key), before);
    });

    it(`is ${how} once, however many press at the same time`, async () => {
      await given(effect('a1', { parked: parkedAt(4) }));
      const all = await Promise.all([1, 2, 3].map(() => act(seen('a1', 4))));
      assert.equal(all.filter(written => written !== undefined).length, 1);
    });
  }

  it('a claim leaves alone what this owner is busy with himself, also when its lease ended', async () => {
    await given(effect('a1'), effect('b1', { lane: 'b', due: at(5) }));
    await take('one', 0);
    const claimed = await claim(store, key, 'one', minute(9), lease, ['a1']);
    assert.deepEqual(names(claimed?.effects), ['b1']);
    assert.equal((await left())[0]?.attempts, 1);
  });

  it('whatever is given up, tried again or postponed, all of it is done in the end, and nothing twice at once', async () => {
    const lanes = ['a', 'b'] as const;
    const step = fc.constantFrom('finish', 'postpone', 'park', 'stall', 'unpark');
    const property = fc.asyncProperty(
      fc.array(fc.constantFrom(...lanes), { maxLength: 6 }),
      fc.array(fc.record({ owner: fc.constantFrom('one', 'two'), step }), { maxLength: 25 }),
      async (planned, course) => {
        const before = await store.get(key);
        const all = planned.map((lane, index) => effect(`${index}`, { lane }));
        await store.put(key, incidentFile(key, { effects: all }), before?.etag ?? absent);
        const done: string[] = [];
        let now = 0;
        const act = async (owner: string, how: string): Promise<void> => {
          if (how === 'unpark') {
            await unpark(store, key, sightings(await left()), minute(now));
            return;
          }
          const held = (await left()).filter(
            ({ lease: other }) => other && Date.parse(other.until) > minute(now).getTime(),
          );
          for (const mine of (await take(owner, now)) ?? []) {
            assert.ok(!held.some(({ lane }) => lane === mine.lane), 'one of a lane at a time');
            if (how === 'finish' && (await finish(store, key, mine, owner))) done.push(mine.id);
            if (how === 'postpone') await postpone(store, key, mine, owner, minute(now + 1));
            if (how === 'park') await park(store, key, mine, owner, minute(now), 'silent');
          }
        };
        for (const { owner, step: how } of course) {
          now += 1;
          await act(owner, how);
        }
        for (let rounds = 0; (await left()).length > 0; rounds += 1) {
          assert.ok(rounds < 50, 'nothing stays behind for ever');
          now += 2;
          await act('one', 'unpark');
          await act('one', 'finish');
        }
        assert.deepEqual(
          done.toSorted(),
          all.map(({ id }) => id),
        );
      },
    );
    await fc.assert(property, { numRuns: runs });
  });
};

describe('What was given up', () => onEveryStore(givenUp));
