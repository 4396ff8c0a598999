import assert from 'node:assert/strict';
import { setTimeout as elapse } from 'node:timers/promises';
import { aftercareIdOf } from '../../dialogs/deeds/open-aftercare.ts';
import type { CaseKind } from '../../storage/documents.ts';
import type { Stored } from '../../storage/store.ts';
import { flow, type Lived } from './flows.ts';
import { openRing, type Ring } from './ring.ts';
import { everythingSaid } from './said.ts';

/** `CRASH_ROUNDS=500` for a night of it. */
const rounds = Number(process.env.CRASH_ROUNDS ?? 25);
/** New colleagues in each round; what the bot may send to one person in a second allows no more. */
const perRound = 2;
const longestLifeMs = 400;

const timesIn = (stored: Stored<CaseKind>, fact: string): number =>
  stored.body.journal.filter(entry => entry.fact.fact === fact).length;

/** Everybody's say in one go: the bot dies and comes back, and they go on. @returns what they lived through. */
const liveThrough = async (ring: Ring): Promise<{ lived: readonly Lived[]; underWay: readonly string[] }> => {
  const flows: Promise<Lived>[] = [];
  const underWay: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await ring.bot().dieIn(Math.random() * longestLifeMs);
    for (let n = 0; n < perRound; n += 1) flows.push(flow(ring, flows.length));
    const { words } = await ring.revive();
    underWay.push(...(words?.underWay ?? []));
  }
  return { lived: await Promise.all(flows), underWay };
};

describe(`A bot that is killed ${rounds} times at random while many report`, function () {
  this.timeout(60_000 + rounds * 4_000);
  let ring: Ring;
  let lived: readonly Lived[] = [];
  let underWay: readonly string[] = [];

  const stored = async <K extends CaseKind>(kind: K, id: string): Promise<Stored<K>> => {
    const found = await ring.store.get({ tenant: ring.organisation.tenant, kind, id });
    assert.ok(found, `the ${kind} is there`);
    return found;
  };
  const reports = () => lived.filter(({ got }) => got !== 'draft');
  const numberOf = async (id: string): Promise<string> => {
    const { state } = (await stored('incident', id)).body;
    assert.ok(state.phase === 'registered' && state.number !== undefined);
    return state.number;
  };

  before(async () => {
    ring = await openRing();
    ({ lived, underWay } = await liveThrough(ring));
    await ring.settled(60_000 + rounds * 1_000);
    // The last answers of Teams are on their way.
    await elapse(50);
  });
  after(() => ring.close());

  it('has every report that was acknowledged, once', async () => {
    for (const { id, number } of reports()) {
      const report = await stored('incident', id);
      assert.equal(timesIn(report, 'incidentRegistered'), 1);
      assert.equal(timesIn(report, 'numberGiven'), 1);
      assert.equal(await numberOf(id), number);
    }
  });

  it('has given every report one number, without a gap', async () => {
    const numbers = await Promise.all(reports().map(({ id }) => numberOf(id)));
    const year = numbers[0]?.slice(0, 7);
    assert.deepEqual(
      numbers.toSorted(),
      numbers.map((_, n) => `${year}${String(n + 1).padStart(5, '0')}`),
    );
  });

  it('has every draft with what was typed', async () => {
    for (const { id } of lived.filter(({ got }) => got === 'draft')) {
      const { state } = (await stored('incident', id)).body;
      assert.ok(state.phase === 'draft');
      assert.equal(state.form.typed.sorts, 'threat');
    }
  });

  it('has one handler and one claimer for what was taken up and claimed', async () => {
    for (const { id, got } of reports()) {
      if (got === 'takenUp') assert.equal(timesIn(await stored('incident', id), 'takenUp'), 1);
      if (got !== 'claimed') continue;
      const request = await stored('aftercare', aftercareIdOf(id, 'victim'));
      assert.equal(timesIn(request, 'aftercareClaimed'), 1);
      assert.equal(request.body.state.phase, 'claimed');
    }
  });

  it('has told everybody what was promised, and again only what was under way when it died', async () => {
    const said = everythingSaid(ring.teams);
    const channel = ring.channel('stadstoezicht');
    for (const { id, as, got } of reports()) {
      const number = await numberOf(id);
      const about = said.filter(({ summary }) => summary?.includes(number));
      const isTakenUp = got === 'takenUp';
      const promised: readonly (readonly [place: string, kind: 'card' | 'line'])[] = [
        [channel, 'card'],
        ...['sanne', 'petra', 'fatima'].map(copied => [`a:${copied}`, 'card'] as const),
        ...(isTakenUp ? [[channel, 'line'] as const, [`a:${as}`, 'card'] as const] : []),
      ];
      for (const [where, kind] of promised) {
        const found = about.filter(
          ({ place, thread }) => place === where && (thread === undefined ? 'card' : 'line') === kind,
        );
        assert.ok(found.length > 0, `${kind} about ${number} in ${where}`);
      }
      const again = about.length - promised.length;
      const mayBe = underWay.filter(each => each === id).length;
      assert.ok(again <= mayBe, `${number}: ${again} again, ${mayBe} under way`);
    }
  });
});
