import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as elapse } from 'node:timers/promises';
import { employees } from './crash-town.ts';
import { stepOne } from './filled-in.ts';
import { type Ground, type Instance, openRing, type Ring } from './ring.ts';
import { everythingSaid } from './said.ts';

/** How long an instance sleeps at most before it looks what others left behind, with something for a slow day. */
const pollMs = 5_000;
const slowDayMs = 3_000;
/** As long may a dead instance's work lie: its lease, and the sleep of the other one. */
const leaseMs = 60_000;

/** How much is asked of a ground: the test server of Cosmos DB reads everything at every question. */
interface Load {
  readonly requests: number;
  readonly rush: number;
  readonly reports: number;
  /** For a rush of reports to be told to everybody. */
  readonly settledMs: number;
}
const loads = {
  SQLite: { requests: 50, rush: 60, reports: 200, settledMs: 30_000 },
  Cosmos: { requests: 15, rush: 30, reports: 40, settledMs: 90_000 },
} as const satisfies Record<Ground, Load>;

const twoInstances = (ground: Ground, { requests, rush, reports, settledMs }: Load) => {
  let ring: Ring;
  let first: Instance;
  let second: Instance;
  before(async () => {
    ring = await openRing(ground);
    first = { bot: ring.bot(), endpoint: ring.endpoint() };
    second = await ring.join();
  });
  after(() => ring.close());

  /** The first one was killed; somebody starts it again. */
  const restartFirst = async (): Promise<void> => {
    await ring.revive();
    first = { bot: ring.bot(), endpoint: ring.endpoint() };
  };

  const press = async (
    { endpoint }: Instance,
    as: string,
    data: { readonly action: string; readonly [field: string]: string },
    channel?: string,
  ): Promise<string | undefined> => {
    const activity = ring.calls.activityOf({ as, data, ...(channel === undefined ? {} : { channel }) });
    return ring.calls.bring(endpoint, activity);
  };
  const employee = (n: number): string => employees[n % employees.length]?.key ?? '';
  /** Each has half of the people. */
  const instance = (n: number): Instance => (n % 2 === 0 ? first : second);

  /** A form that has been opened, ready to be sent. */
  const opened = async (n: number): Promise<string> => {
    const form = randomUUID();
    await press(instance(n), employee(n), { action: 'report.safe', form });
    return form;
  };
  const allOpened = (count: number): Promise<readonly string[]> =>
    Promise.all(Array.from({ length: count }, (_, n) => opened(n)));
  const sent = (n: number, id: string, at = instance(n)): Promise<string | undefined> =>
    press(at, employee(n), { action: 'report.quick', case: id, pick: '1', ...stepOne() });

  const numberIn = (receipt: string | undefined): string => {
    const number = receipt?.match(/A-\d{4}-\d{5}/)?.[0];
    assert.ok(number, receipt);
    return number;
  };
  let given = 0;
  /** They follow each other, and what was given before. */
  const assertOneSeries = (numbers: readonly string[]): void => {
    const year = numbers[0]?.slice(0, 7);
    const expected = numbers.map((_, n) => `${year}${String(given + n + 1).padStart(5, '0')}`);
    given += numbers.length;
    assert.deepEqual(numbers.toSorted(), expected);
  };

  /** Everything that was said about a report in the places where it must be said once. */
  const assertSaidOnce = (numbers: readonly string[]): void => {
    const places = [ring.channel('stadstoezicht'), 'a:sanne', 'a:petra', 'a:fatima'];
    const said = everythingSaid(ring.teams);
    for (const number of numbers) {
      for (const where of places) {
        const found = said.filter(({ place, summary }) => place === where && summary?.includes(number));
        assert.equal(found.length, 1, `${number} in ${where}`);
      }
    }
  };

  it('say everything once between them, also what one is still saying when the other looks', async () => {
    const ids = await allOpened(8);
    ring.teams.setFault(() => ({ delayMs: pollMs + 500 }));
    const numbers = (await Promise.all(ids.map((id, n) => sent(n, id)))).map(numberIn);
    await ring.settled(settledMs);
    ring.teams.setFault(undefined);
    assertSaidOnce(numbers);
    assertOneSeries(numbers);
  });

  it(`take over from each other what one left behind when it was killed, within ${(leaseMs + pollMs) / 1_000} seconds`, async () => {
    const id = await opened(0);
    await first.bot.arm({ at: 'beforeSend', nth: 1 });
    const number = numberIn(await sent(0, id, first));
    await first.bot.death;
    const saidOfIt = everythingSaid(ring.teams).filter(({ summary }) => summary?.includes(number));
    assert.deepEqual(saidOfIt, []);
    // The lease of the dead one runs out; the other one sees it the next time it looks.
    await second.bot.jump(leaseMs + 1_000);
    await ring.settled(pollMs + slowDayMs);
    assertSaidOnce([number]);
    assertOneSeries([number]);
    await restartFirst();
  });

  it('keep one series when one of them is killed in the rush', async () => {
    const ids = await allOpened(rush);
    await first.bot.dieIn(40);
    let unheard = 0;
    const insist = async (id: string, n: number): Promise<string> => {
      const receipt = await sent(n, id);
      if (receipt !== undefined) return numberIn(receipt);
      unheard += 1;
      return numberIn(await sent(n, id, second));
    };
    assertOneSeries(await Promise.all(ids.map(insist)));
    assert.ok(unheard > 0, 'it was killed in the rush');
    await restartFirst();
  });

  it(`give each of ${requests} requests to exactly one of two who claim it at the same moment`, async () => {
    const ids = Array.from({ length: requests }, () => randomUUID());
    const ask = { action: 'aftercare.ask', department: 'stadstoezicht', manager: 'yes' };
    await Promise.all(ids.map((form, n) => press(instance(n), employee(n), { ...ask, form })));
    const channel = ring.channel('bog');
    const claims = ids.map(async (id, n) => {
      const data = { action: 'aftercare.claim', case: id };
      const answers = await Promise.all([
        press(instance(n), 'rosa', data, channel),
        press(instance(n + 1), 'tom', data, channel),
      ]);
      const stored = await ring.store.get({ tenant: ring.organisation.tenant, kind: 'aftercare', id });
      return { answers, stored };
    });
    for (const { answers, stored } of await Promise.all(claims)) {
      const won = answers.map(answer => answer?.includes('Fijn dat jij dit doet') ?? false);
      const late = answers.map(answer => / heeft dit al opgepakt/.test(answer ?? ''));
      assert.deepEqual([...won].sort(), [false, true], answers.join());
      assert.deepEqual(late, [won[1], won[0]], answers.join());
      assert.ok(stored?.body.state.phase === 'claimed');
      const winner = ring.teams.world.person(won[0] ? 'rosa' : 'tom').aadObjectId;
      assert.equal(stored.body.state.claimedBy, winner);
    }
  });

  it(`number ${reports} reports that are sent at once in one series`, async () => {
    const ids = await allOpened(reports);
    const receipts = await Promise.all(ids.map((id, n) => sent(n, id)));
    assertOneSeries(receipts.map(numberIn));
  });

  it('ring a timer once between them when its moment comes for both', async () => {
    // On a ground of its own: when so much time goes by, everything else falls due too.
    const own = await openRing(ground);
    try {
      const other = await own.join();
      const form = randomUUID();
      const ask = { action: 'aftercare.ask', form, department: 'stadstoezicht', manager: 'yes' };
      await own.calls.bring(own.endpoint(), own.calls.activityOf({ as: 'emma', data: ask }));
      await own.settled();
      const patience = own.organisation.settings.aftercareUnclaimedMinutes * 60_000 + 1_000;
      await Promise.all([own.bot().jump(patience), other.bot.jump(patience)]);
      const rings = async () => {
        const key = { tenant: own.organisation.tenant, kind: 'aftercare', id: form } as const;
        const facts = (await own.store.get(key))?.body.journal.map(({ fact }) => fact.fact) ?? [];
        return facts.filter(fact => fact === 'askedAgain' || fact === 'escalated').length;
      };
      const until = performance.now() + pollMs + slowDayMs;
      while ((await rings()) === 0 && performance.now() < until) await elapse(100);
      // As long as the slower one sleeps, and is busy with it.
      await elapse(pollMs + 1_000);
      assert.equal(await rings(), 1);
    } finally {
      await own.close();
    }
  });
};

for (const ground of ['SQLite', 'Cosmos'] as const)
  describe(`Two instances on one database, in ${ground}`, function () {
    this.timeout(180_000);
    twoInstances(ground, loads[ground]);
  });
