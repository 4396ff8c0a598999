/**
 * What every store must do. A store has proved itself when this suite passes on it, all of it.
 * Longer than other files, for that reason: one contract, nothing of it to be left out.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { keysEdition } from '../../protocol/aggressor/match-keys.ts';
import type { Desk } from '../../protocol/work/desk.ts';
import type { FiledKind } from '../../storage/documents.ts';
import { absent, type Key, type Store } from '../../storage/store.ts';
import { StoreConflict, StoreUnavailable } from '../../storage/store-error.ts';
import {
  aftercareFile,
  aftercareKey,
  aggressor,
  at,
  ban,
  channel,
  effect,
  fileFile,
  fileKey,
  incidentFile,
  incidentKey,
  lookFile,
  lookKey,
  milan,
  minute,
  otherTenant,
  registered,
  sara,
  tenant,
} from './samples.ts';

const ids = (items: readonly { readonly key: Key }[]) => items.map(({ key }) => key.id);

const aggressorKey = (id: string, of = tenant): Key<'aggressor'> => ({ tenant: of, kind: 'aggressor', id });
const banKey = (id: string, of = tenant): Key<'ban'> => ({ tenant: of, kind: 'ban', id });
const channelKey = (id: string, of = tenant): Key<'channel'> => ({ tenant: of, kind: 'channel', id });

/** Every page of what is filed under a key, in one list. */
const allUnder = async (store: Store, kind: FiledKind, key: string, of: string, limit: number) => {
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.filedUnder(kind, of, key, { limit, ...(cursor && { cursor }) });
    found.push(...ids(page.items));
    cursor = page.cursor;
  } while (cursor);
  return found;
};

/** Every page of a person's incidents, one after the other. */
const pages = async (store: Store, person: string, limit: number) => {
  const found: string[][] = [];
  let cursor: string | undefined;
  do {
    const page = await store.casesOf('incident', tenant, person, { limit, ...(cursor && { cursor }) });
    found.push(ids(page.items));
    cursor = page.cursor;
  } while (cursor);
  return found;
};

/**
 * @param name what the store is called in the titles.
 * @param open gives a new, empty store; the suite closes it.
 */
export const storeContract = (name: string, open: () => Store | Promise<Store>): void => {
  describe(`The store contract, ${name}`, () => {
    let store: Store;
    const key = incidentKey('i-1');
    const file = incidentFile(key);
    const under = (name: string, of = tenant, limit = 10) => allUnder(store, 'aggressor', name, of, limit);

    beforeEach(async () => {
      store = await open();
    });

    afterEach(() => store.close());

    describe('a document', () => {
      it('is not there before it was written', async () => {
        assert.equal(await store.get(key), undefined);
      });

      it('is read as it was written, with the etag that writing it gave', async () => {
        const etag = await store.put(key, file, absent);
        assert.deepEqual(await store.get(key), { key, etag, body: file });
      });

      it('of every kind is read as it was written', async () => {
        const person = { id: sara, name: 'Sara Voorbeeld', teamsId: '29:1', language: 'nl' } as const;
        await store.put(aftercareKey('a-1'), aftercareFile(aftercareKey('a-1')), absent);
        await store.put(aggressorKey('i-1'), aggressor({ name: 'K. Bakker' }), absent);
        await store.put(lookKey('l-1'), lookFile(lookKey('l-1')), absent);
        await store.put(fileKey('f-1'), fileFile(fileKey('f-1')), absent);
        const typed = { behaviour: 'U schold iemand uit.' };
        const drafts = { incident: 'i-1', drafts: [{ letter: 'warning', begunAt: at(0), typed }] };
        await store.put({ tenant, kind: 'letterDrafts', id: 'i-1' }, drafts, absent);
        await store.put(channelKey('department:desk'), channel('desk'), absent);
        await store.put({ tenant, kind: 'person', id: sara }, person, absent);
        await store.put({ tenant, kind: 'numbering', id: '2026' }, { last: 42, given: [] }, absent);
        const page = { of: 'incident', case: 'i-1', page: 0, entries: file.journal } as const;
        await store.put({ tenant, kind: 'journalPage', id: 'incident:i-1:0' }, page, absent);
        await store.put(banKey('m-1'), ban('2026-06-01'), absent);
        assert.deepEqual((await store.get(aftercareKey('a-1')))?.body, aftercareFile(aftercareKey('a-1')));
        assert.deepEqual((await store.get(aggressorKey('i-1')))?.body, aggressor({ name: 'K. Bakker' }));
        assert.deepEqual((await store.get(lookKey('l-1')))?.body, lookFile(lookKey('l-1')));
        assert.deepEqual((await store.get(fileKey('f-1')))?.body, fileFile(fileKey('f-1')));
        assert.deepEqual((await store.get({ tenant, kind: 'letterDrafts', id: 'i-1' }))?.body, drafts);
        assert.deepEqual((await store.get(channelKey('department:desk')))?.body, channel('desk'));
        assert.deepEqual((await store.get({ tenant, kind: 'person', id: sara }))?.body, person);
        assert.deepEqual((await store.get({ tenant, kind: 'numbering', id: '2026' }))?.body, {
          last: 42,
          given: [],
        });
        assert.deepEqual(
          (await store.get({ tenant, kind: 'journalPage', id: 'incident:i-1:0' }))?.body,
          page,
        );
        assert.deepEqual((await store.get(banKey('m-1')))?.body, ban('2026-06-01'));
      });

      it('gets another etag with every write', async () => {
        const first = await store.put(key, file, absent);
        const second = await store.put(key, { ...file, revision: 2 }, first);
        assert.notEqual(second, first);
        assert.deepEqual(await store.get(key), { key, etag: second, body: { ...file, revision: 2 } });
      });

      it('shares nothing with what was written or read', async () => {
        const journal = [...file.journal];
        const body = { ...file, journal };
        await store.put(key, body, absent);
        journal.pop();
        const first = await store.get(key);
        const second = await store.get(key);
        assert.deepEqual(first?.body, file);
        assert.notEqual(first?.body, second?.body);
        assert.notEqual(first?.body.journal, second?.body.journal);
      });

      it('keeps whatever people type: any script, emoji, control characters, half an emoji', async () => {
        await fc.assert(
          fc.asyncProperty(
            fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\0', '\ud83d', "'; DROP", '👩‍🚒 ﷽ İı')),
            async description => {
              const typed = incidentFile(key, {
                state: {
                  phase: 'draft',
                  form: { reporter: sara, typed: { description }, step: 3, changedAt: at(1) },
                },
              });
              const before = await store.get(key);
              await store.put(key, typed, before?.etag ?? absent);
              assert.deepEqual((await store.get(key))?.body, typed);
            },
          ),
          { numRuns: 50 },
        );
      });

      it('may hold a hundred kilobytes', async () => {
        const fact = { at: at(0), by: sara, fact: { fact: 'detailsViewed' } } as const;
        const long = { ...file, journal: Array.from({ length: 1500 }, () => fact) };
        assert.ok(JSON.stringify(long).length > 100_000);
        await store.put(key, long, absent);
        assert.deepEqual((await store.get(key))?.body, long);
      });

      it('is refused under a key that is not its own, before it is written', async () => {
        await assert.rejects(store.put(incidentKey('i-2'), file, absent), TypeError);
        await assert.rejects(store.put(incidentKey('i-1', otherTenant), file, absent), TypeError);
        assert.equal(await store.get(incidentKey('i-2')), undefined);
      });

      it('is refused with an effect that would never fall due', async () => {
        const never = { ...file, effects: [effect('e-1', { due: 'tomorrow' })] };
        await assert.rejects(store.put(key, never, absent), RangeError);
        assert.equal(await store.get(key), undefined);
      });
    });

    describe('two people at once', () => {
      it('cannot both make the same document', async () => {
        const both = await Promise.allSettled([store.put(key, file, absent), store.put(key, file, absent)]);
        const lost = both.filter(outcome => outcome.status === 'rejected');
        assert.equal(lost.length, 1);
        assert.ok(lost[0]?.reason instanceof StoreConflict);
      });

      it('cannot both claim the same request: one wins, the other hears of it', async () => {
        const request = aftercareKey('a-1');
        const etag = await store.put(request, aftercareFile(request), absent);
        const open = await store.get(request);
        assert.ok(open);
        const claimedBy = (person: string) =>
          aftercareFile(request, {
            state: {
              phase: 'claimed',
              request: open.body.state.request,
              claimedBy: person,
              claimedAt: at(1),
            },
          });
        const people = [sara, milan] as const;
        const outcomes = await Promise.allSettled(
          people.map(person => store.put(request, claimedBy(person), etag)),
        );
        const winners = people.filter((_, index) => outcomes[index]?.status === 'fulfilled');
        assert.equal(winners.length, 1);
        const lost = outcomes.find(outcome => outcome.status === 'rejected');
        assert.ok(lost?.reason instanceof StoreConflict);
        assert.deepEqual((await store.get(request))?.body, claimedBy(winners[0] ?? ''));
      });

      it('lose no change when each reads again after a conflict', async () => {
        const numbering: Key<'numbering'> = { tenant, kind: 'numbering', id: '2026' };
        await store.put(numbering, { last: 0, given: [] }, absent);
        const next = async () => {
          for (;;) {
            const before = await store.get(numbering);
            assert.ok(before);
            try {
              await store.put(numbering, { last: before.body.last + 1, given: [] }, before.etag);
              return before.body.last + 1;
            } catch (error) {
              if (!(error instanceof StoreConflict)) throw error;
            }
          }
        };
        const numbers = await Promise.all(Array.from({ length: 20 }, next));
        assert.deepEqual(
          numbers.toSorted((a, b) => a - b),
          Array.from({ length: 20 }, (_, index) => index + 1),
        );
      });
    });

    describe('a conflict', () => {
      it('answers who writes on top of something outdated, and changes nothing', async () => {
        const old = await store.put(key, file, absent);
        await store.put(key, { ...file, revision: 2 }, old);
        await assert.rejects(store.put(key, { ...file, revision: 3 }, old), StoreConflict);
        assert.equal((await store.get(key))?.body.revision, 2);
      });

      it('answers who makes what is there, or replaces what is not', async () => {
        const etag = await store.put(key, file, absent);
        await assert.rejects(store.put(key, file, absent), StoreConflict);
        await assert.rejects(
          store.put(incidentKey('i-2'), incidentFile(incidentKey('i-2')), etag),
          StoreConflict,
        );
      });

      it('answers an etag that no store gave out', async () => {
        await store.put(key, file, absent);
        await assert.rejects(store.put(key, file, 'nonsense'), StoreConflict);
        await assert.rejects(store.remove(key, 'nonsense'), StoreConflict);
      });

      it('answers who read a document that was removed and made again since', async () => {
        const old = await store.put(key, file, absent);
        await store.remove(key, old);
        await store.put(key, { ...file, revision: 5 }, absent);
        await assert.rejects(store.put(key, file, old), StoreConflict);
        await assert.rejects(store.remove(key, old), StoreConflict);
        assert.equal((await store.get(key))?.body.revision, 5);
      });
    });

    describe('removing', () => {
      it('forgets the document in every list too', async () => {
        const name = { name: 'K. Bakker' };
        const etag = await store.put(aggressorKey('i-1'), aggressor(name), absent);
        await store.remove(aggressorKey('i-1'), etag);
        assert.equal(await store.get(aggressorKey('i-1')), undefined);
        assert.deepEqual(await under('n:baker'), []);
      });

      it('what changed since is a conflict, and it stays', async () => {
        const old = await store.put(key, file, absent);
        await store.put(key, { ...file, revision: 2 }, old);
        await assert.rejects(store.remove(key, old), StoreConflict);
        assert.equal((await store.get(key))?.body.revision, 2);
      });

      it('what is not there is fine, also the second time', async () => {
        const etag = await store.put(key, file, absent);
        await store.remove(key, etag);
        await store.remove(key, etag);
        await store.remove(incidentKey('never'), 'nonsense');
      });
    });

    describe('two municipalities', () => {
      it('have nothing of each other under the same ids', async () => {
        const theirs = incidentKey('i-1', otherTenant);
        await store.put(key, file, absent);
        assert.equal(await store.get(theirs), undefined);
        const etag = await store.put(theirs, incidentFile(theirs), absent);
        await store.remove(theirs, etag);
        assert.deepEqual((await store.get(key))?.body, file);
      });

      it('find nothing of each other in any list', async () => {
        await store.put(key, file, absent);
        await store.put(aggressorKey('i-1'), aggressor({ name: 'K. Bakker' }), absent);
        await store.put(channelKey('department:desk'), channel('desk'), absent);
        assert.deepEqual((await store.casesOf('incident', otherTenant, sara, { limit: 10 })).items, []);
        assert.deepEqual(await under('n:baker', otherTenant), []);
        assert.deepEqual(await store.filedBefore(otherTenant, 99, 10), []);
        assert.deepEqual(await store.channels(otherTenant), []);
      });
    });

    describe('the cases of a person', () => {
      const report = (id: string, minutes: number, person = sara) =>
        store.put(incidentKey(id), incidentFile(incidentKey(id), { openedAt: at(minutes), person }), absent);

      it('are those of that person and that kind, newest first', async () => {
        await report('i-1', 1);
        await report('i-2', 3);
        await report('i-3', 2);
        await report('i-4', 4, milan);
        await store.put(aftercareKey('a-1'), aftercareFile(aftercareKey('a-1')), absent);
        assert.deepEqual(await pages(store, sara, 10), [['i-2', 'i-3', 'i-1']]);
        const { items } = await store.casesOf('aftercare', tenant, sara, { limit: 10 });
        assert.deepEqual(ids(items), ['a-1']);
      });

      it('come in pages, of which the last one says that it is the last', async () => {
        for (const [index, id] of ['i-1', 'i-2', 'i-3', 'i-4'].entries()) await report(id, index);
        assert.deepEqual(await pages(store, sara, 2), [
          ['i-4', 'i-3'],
          ['i-2', 'i-1'],
        ]);
        assert.deepEqual(await pages(store, sara, 3), [['i-4', 'i-3', 'i-2'], ['i-1']]);
      });

      it('are each on exactly one page, also when they began at the same moment', async () => {
        for (const id of ['i-1', 'i-2', 'i-3', 'i-4', 'i-5']) await report(id, 0);
        const found = (await pages(store, sara, 2)).flat();
        assert.deepEqual(found.toSorted(), ['i-1', 'i-2', 'i-3', 'i-4', 'i-5']);
      });

      it('are not shown twice when a new one comes in between two pages', async () => {
        for (const [index, id] of ['i-1', 'i-2', 'i-3'].entries()) await report(id, index);
        const { items, cursor } = await store.casesOf('incident', tenant, sara, { limit: 2 });
        await report('i-9', 9);
        assert.ok(cursor);
        const rest = await store.casesOf('incident', tenant, sara, { limit: 2, cursor });
        assert.deepEqual([...ids(items), ...ids(rest.items)], ['i-3', 'i-2', 'i-1']);
      });

      it('begin again at the first page with a cursor that no store gave out', async () => {
        await report('i-1', 1);
        const { items } = await store.casesOf('incident', tenant, sara, { limit: 2, cursor: '%%%' });
        assert.deepEqual(ids(items), ['i-1']);
      });

      it('are ordered by the moment, whatever the offset it was written with', async () => {
        const early = incidentFile(incidentKey('i-1'), { openedAt: '2026-03-02T11:00:00+01:00' });
        const late = incidentFile(incidentKey('i-2'), { openedAt: '2026-03-02T10:30:00Z' });
        await store.put(incidentKey('i-1'), early, absent);
        await store.put(incidentKey('i-2'), late, absent);
        assert.deepEqual(await pages(store, sara, 10), [['i-2', 'i-1']]);
      });
    });

    describe('open work', () => {
      const open = (id: string, minutes: number, handedTo?: string) =>
        store.put(
          incidentKey(id),
          incidentFile(incidentKey(id), {
            openedAt: at(minutes),
            state: registered(handedTo === undefined ? {} : { handedTo }),
          }),
          absent,
        );
      const onDesk = async (desk: Desk, limit = 10, cursor?: string) =>
        store.onDesk('incident', tenant, desk, { limit, ...(cursor && { cursor }) });

      it('is found on the desk that it lies on, newest first', async () => {
        await open('i-1', 1);
        await open('i-2', 3);
        await open('i-3', 2, milan);
        await store.put(incidentKey('i-4'), incidentFile(incidentKey('i-4')), absent);
        assert.deepEqual(ids((await onDesk('department:desk')).items), ['i-2', 'i-1']);
        assert.deepEqual(ids((await onDesk(`person:${milan}`)).items), ['i-3']);
        assert.deepEqual((await onDesk('department:elsewhere')).items, []);
        assert.deepEqual(
          (await store.onDesk('incident', otherTenant, 'department:desk', { limit: 5 })).items,
          [],
        );
      });

      it('is gone from the desk once it is finished', async () => {
        const etag = await open('i-1', 1);
        const none = { kind: 'none', grounds: 'Het is uitgepraat.' } as const;
        const measures = [{ id: 'm-1', decidedAt: at(2), decidedBy: milan, plan: none }];
        const finished = incidentFile(incidentKey('i-1'), { state: registered({ measures }) });
        await store.put(incidentKey('i-1'), finished, etag);
        assert.deepEqual((await onDesk('department:desk')).items, []);
      });

      it('comes in pages, of which the last one says that it is the last', async () => {
        for (const [index, id] of ['i-1', 'i-2', 'i-3'].entries()) await open(id, index);
        const first = await onDesk('department:desk', 2);
        const rest = await onDesk('department:desk', 2, first.cursor);
        assert.deepEqual([ids(first.items), ids(rest.items)], [['i-3', 'i-2'], ['i-1']]);
        assert.equal(rest.cursor, undefined);
      });

      it('of a responder group is what nobody has taken up yet, of a responder what he has', async () => {
        const key = aftercareKey('a-1');
        const file = aftercareFile(key);
        const etag = await store.put(key, file, absent);
        const group = await store.onDesk('aftercare', tenant, `group:${file.state.request.group}`, {
          limit: 5,
        });
        assert.deepEqual(ids(group.items), ['a-1']);
        const { request } = file.state;
        const claimed = { phase: 'claimed', request, claimedBy: milan, claimedAt: at(1) } as const;
        await store.put(key, { ...file, state: claimed }, etag);
        assert.deepEqual(
          ids((await store.onDesk('aftercare', tenant, `person:${milan}`, { limit: 5 })).items),
          ['a-1'],
        );
      });
    });

    describe('what is filed under a key', () => {
      const say = (id: string, minutes: number, name?: string) =>
        store.put(aggressorKey(id), aggressor({ at: at(minutes), ...(name && { name }) }), absent);

      it('are the aggressors who may be called so, newest first, in pages', async () => {
        await say('i-1', 1, 'Kees Bakker');
        await say('i-2', 3, 'Bakker, K.');
        await say('i-3', 2, 'bakker');
        await say('i-4', 4, 'K. Smit');
        await say('i-5', 5);
        assert.deepEqual(await under('n:baker'), ['i-2', 'i-3', 'i-1']);
        assert.deepEqual(await under('n:baker', tenant, 1), ['i-2', 'i-3', 'i-1']);
        const { items, cursor } = await store.filedUnder('aggressor', tenant, 'n:baker', { limit: 2 });
        assert.deepEqual([ids(items), cursor !== undefined], [['i-2', 'i-3'], true]);
      });

      it('is found under each of its keys, and under no part of one', async () => {
        await store.put(
          aggressorKey('i-1'),
          aggressor({ name: 'M. Jansen-de Vries', birthDate: '1980-02-01' }),
          absent,
        );
        for (const name of ['n:Yansen', 'n:fris', 'b:1980-02-01'])
          assert.deepEqual(await under(name), ['i-1'], name);
        for (const name of ['n:', 'n:Yans', '1980-02-01', '', '%'])
          assert.deepEqual(await under(name), [], name);
      });

      it('is found once, however many of the keys it is filed under', async () => {
        await say('i-1', 1, 'M. Jansen-de Vries');
        await say('i-2', 2, 'K. Smit');
        await say('i-3', 3, 'K. Bakker');
        const any = async (keys: readonly string[], newest = 50) =>
          ids(await store.filedUnderAny('aggressor', tenant, keys, newest)).toSorted();
        assert.deepEqual(await any(['n:Yansen', 'n:fris', 'n:smit', 'n:nobody']), ['i-1', 'i-2']);
        assert.deepEqual(await any(['n:fris', 'n:fris']), ['i-1']);
        assert.deepEqual(await any([]), []);
        assert.deepEqual(await store.filedUnderAny('aggressor', otherTenant, ['n:smit'], 50), []);
      });

      it('counts for every key apart, the newest first: a frequent one pushes out no other', async () => {
        for (const n of [1, 2, 3, 4]) await say(`i-${n}`, n, 'K. Smit');
        await say('i-0', 0, 'K. Bakker');
        const found = await store.filedUnderAny('aggressor', tenant, ['n:smit', 'n:baker'], 2);
        assert.deepEqual(ids(found).toSorted(), ['i-0', 'i-3', 'i-4']);
      });

      it('is each on exactly one page, also when it was made at the same moment', async () => {
        for (const id of ['i-1', 'i-2', 'i-3', 'i-4', 'i-5']) await say(id, 0, 'Bakker');
        assert.deepEqual((await under('n:baker', tenant, 2)).toSorted(), ['i-1', 'i-2', 'i-3', 'i-4', 'i-5']);
      });

      it('follows a name that was corrected, and a moment', async () => {
        const etag = await say('i-1', 1, 'K. Bakker');
        await say('i-2', 2, 'K. Smit');
        const next = await store.put(aggressorKey('i-1'), aggressor({ at: at(3), name: 'K. Smit' }), etag);
        assert.deepEqual(await under('n:baker'), []);
        assert.deepEqual(await under('n:smit'), ['i-1', 'i-2']);
        await store.put(aggressorKey('i-1'), aggressor({ at: at(1), description: 'tall' }), next);
        assert.deepEqual(await under('n:smit'), ['i-2']);
      });

      it('is not there twice when it was written again', async () => {
        const etag = await say('i-1', 1, 'K. Bakker');
        await store.put(
          aggressorKey('i-1'),
          aggressor({ at: at(1), name: 'K. Bakker', address: 'Kade 1' }),
          etag,
        );
        assert.deepEqual(await under('n:baker'), ['i-1']);
      });

      it('are looks too: by the incidents that they led to, and by whom they were for', async () => {
        const look = (id: string, minutes: number, parts: Parameters<typeof lookFile>[1]) =>
          store.put(lookKey(id), lookFile(lookKey(id), { ...parts, minutes }), absent);
        await look('l-1', 1, { found: ['i-1', 'i-2'], prints: ['one'] });
        await look('l-2', 2, { found: ['i-2'], by: milan });
        await look('l-3', 3, { found: [], prints: ['one'] });
        const looks = (name: string) => allUnder(store, 'look', name, tenant, 1);
        assert.deepEqual(await looks('case:i-2'), ['l-2', 'l-1']);
        assert.deepEqual(await looks('case:i-1'), ['l-1']);
        assert.deepEqual(await looks('print:one'), ['l-3', 'l-1']);
        assert.deepEqual(await under('case:i-2'), [], 'a look is no aggressor');
        const { items } = await store.casesOf('look', tenant, sara, { limit: 10 });
        assert.deepEqual(ids(items), ['l-3', 'l-1'], 'and by who looked');
      });
    });

    describe('aggressors who were filed by older rules', () => {
      it('are none when all were filed by these, with a name or without', async () => {
        await store.put(aggressorKey('i-1'), aggressor({ name: 'K. Bakker' }), absent);
        await store.put(aggressorKey('i-2'), aggressor({ description: 'tall' }), absent);
        assert.deepEqual(await store.filedBefore(tenant, keysEdition, 10), []);
      });

      it('are those of an earlier edition, no more than asked for', async () => {
        await store.put(aggressorKey('i-1'), aggressor({ name: 'K. Bakker' }), absent);
        await store.put(aggressorKey('i-2'), aggressor({ name: 'K. Smit' }), absent);
        const outdated = await store.filedBefore(tenant, keysEdition + 1, 10);
        assert.deepEqual(ids(outdated).toSorted(), ['i-1', 'i-2']);
        assert.equal((await store.filedBefore(tenant, keysEdition + 1, 1)).length, 1);
      });
    });

    describe('the access bans of a tenant', () => {
      const kept = (id: string, until: string, of = tenant) => store.put(banKey(id, of), ban(until), absent);

      it('are those that hold on a day or later, the one that ends first first, no more than asked for', async () => {
        await kept('m-1', '2026-06-02');
        await kept('m-2', '2026-05-31');
        await kept('m-3', '2026-06-01');
        await kept('m-4', '2027-01-01');
        assert.deepEqual(ids(await store.bans(tenant, '2026-06-01', 10)), ['m-3', 'm-1', 'm-4']);
        assert.deepEqual(ids(await store.bans(tenant, '2026-06-01', 2)), ['m-3', 'm-1']);
        assert.deepEqual((await store.bans(tenant, '2026-06-01', 1))[0]?.body, ban('2026-06-01'));
      });

      it('hold to the end of their last day, and not a day longer', async () => {
        await kept('m-1', '2026-06-01');
        assert.deepEqual(ids(await store.bans(tenant, '2026-06-01', 10)), ['m-1']);
        assert.deepEqual(await store.bans(tenant, '2026-06-02', 10), []);
      });

      it('follow a ban that was extended, and let go of one that is over', async () => {
        const etag = await kept('m-1', '2026-06-01');
        const extended = await store.put(banKey('m-1'), ban('2026-07-01'), etag);
        assert.deepEqual(ids(await store.bans(tenant, '2026-06-15', 10)), ['m-1']);
        const over = { incident: 'i-1', revision: 9, status: 'over' } as const;
        await store.put(banKey('m-1'), over, extended);
        assert.deepEqual(await store.bans(tenant, '2026-06-01', 10), []);
        assert.deepEqual((await store.get(banKey('m-1')))?.body, over);
      });

      it('are the tenant’s own', async () => {
        await kept('m-1', '2026-06-01', otherTenant);
        assert.deepEqual(await store.bans(tenant, '2026-06-01', 10), []);
        assert.deepEqual(ids(await store.bans(otherTenant, '2026-06-01', 10)), ['m-1']);
      });
    });

    it('the channels of a tenant are all of them', async () => {
      await store.put(channelKey('department:desk'), channel('desk'), absent);
      await store.put(channelKey('group:town'), channel('town'), absent);
      assert.deepEqual(ids(await store.channels(tenant)), ['department:desk', 'group:town']);
    });

    describe('what is due', () => {
      const waiting = (id: string, minutes: number, of = tenant) => {
        const own = incidentKey(id, of);
        return store.put(own, incidentFile(own, { effects: [effect('e', { due: at(minutes) })] }), absent);
      };

      it('is nothing when no case has an effect left', async () => {
        await store.put(key, file, absent);
        assert.deepEqual(await store.due(minute(60), 10), []);
        assert.equal(await store.nextDue(), undefined);
      });

      it('comes from all tenants and both kinds of case, the longest waiting first', async () => {
        const asked = aftercareFile(aftercareKey('a-1'), { effects: [effect('e', { due: at(2) })] });
        await waiting('i-1', 3);
        await waiting('i-2', 1, otherTenant);
        await store.put(aftercareKey('a-1'), asked, absent);
        await waiting('i-3', 30);
        assert.deepEqual(
          (await store.due(minute(3), 10)).map(({ key: found }) => found),
          [incidentKey('i-2', otherTenant), aftercareKey('a-1'), incidentKey('i-1')],
        );
        assert.deepEqual(ids(await store.due(minute(3), 2)), ['i-2', 'a-1']);
        assert.deepEqual(await store.nextDue(), minute(1));
      });

      it('is never early: not a millisecond', async () => {
        await waiting('i-1', 1);
        assert.deepEqual(await store.due(new Date(minute(1).getTime() - 1), 10), []);
        assert.deepEqual(ids(await store.due(minute(1), 10)), ['i-1']);
      });

      it('follows the document: what was carried out is not due any more', async () => {
        const etag = await waiting('i-1', 1);
        await store.put(key, file, etag);
        assert.deepEqual(await store.due(minute(60), 10), []);
        assert.equal(await store.nextDue(), undefined);
      });
    });

    describe('what was given up', () => {
      const givenUp = (...minutes: readonly number[]) =>
        minutes.map((minute, index) =>
          effect(`e-${index}`, { parked: { at: at(minute), reason: 'silent' } }),
        );
      const incident = (id: string, minutes: readonly number[], of = tenant) => {
        const own = incidentKey(id, of);
        return store.put(own, incidentFile(own, { effects: givenUp(...minutes) }), absent);
      };

      it('is nothing when nothing was, also where much is still due', async () => {
        await store.put(key, incidentFile(key, { effects: [effect('e')] }), absent);
        assert.deepEqual(await store.parked(tenant, 10), []);
      });

      it('comes from both kinds of case, what was given up first first, no more than asked for', async () => {
        const asked = aftercareFile(aftercareKey('a-1'), { effects: givenUp(2) });
        await incident('i-1', [3]);
        await incident('i-2', [9, 1]);
        await store.put(aftercareKey('a-1'), asked, absent);
        assert.deepEqual(ids(await store.parked(tenant, 10)), ['i-2', 'a-1', 'i-1']);
        assert.deepEqual(ids(await store.parked(tenant, 2)), ['i-2', 'a-1']);
        assert.deepEqual((await store.parked(tenant, 2))[1]?.body, asked);
      });

      it('is the tenant’s own', async () => {
        await incident('i-1', [1], otherTenant);
        assert.deepEqual(await store.parked(tenant, 10), []);
        assert.deepEqual(ids(await store.parked(otherTenant, 10)), ['i-1']);
      });

      it('follows the document: what is tried again is not given up any more', async () => {
        const etag = await incident('i-1', [1]);
        await store.put(key, incidentFile(key, { effects: [effect('e-0')] }), etag);
        assert.deepEqual(await store.parked(tenant, 10), []);
      });
    });

    it('a store that was closed says that it cannot be reached, and may be closed again', async () => {
      await store.close();
      await store.close();
      await assert.rejects(
        store.get(key),
        (error: unknown) => error instanceof StoreUnavailable && error.reason === 'unreachable',
      );
    });
  });
};
