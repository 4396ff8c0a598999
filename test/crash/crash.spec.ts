import assert from 'node:assert/strict';
import { type Failpoint, failpoints } from './failpoints.ts';
import { openRing, type Ring } from './ring.ts';
import { type Count, everythingSaid, leftUnsaid, saidSince, saidTooOften } from './said.ts';
import { type Step, steps } from './steps.ts';

const when: Readonly<Record<Failpoint, string>> = {
  beforePut: 'before a write',
  afterPut: 'after a write',
  beforeAnswer: 'before the answer',
  afterAnswer: 'after the answer',
  beforeSend: 'before an effect is carried out',
  afterSend: 'before it is written down that an effect was carried out',
  afterFinish: 'after it is written down that an effect was carried out',
};

/** What became of a step: what was said because of it, and how many effects were under way when the bot died. */
interface Course {
  readonly said: Count;
  readonly underWay: number;
}

/** Does a step, once or as often as it takes. @param at where the bot dies on its way. */
const course = async (ring: Ring, step: Step, at?: Failpoint, nth = 1): Promise<Course> => {
  const press = await step.prepare(ring);
  await ring.settled();
  const before = everythingSaid(ring.teams);
  const activity = ring.calls.activityOf(press);
  if (at) await ring.bot().arm({ at, nth });
  const first = await ring.calls.bring(ring.endpoint(), activity);
  const death = at && (await ring.revive());
  if (at) assert.equal(death?.words?.died, at, 'it has come past the point');
  // Teams brings an unanswered click again with the same id; then it comes with a new one, from Teams or a person.
  const second = first ?? (await ring.calls.bring(ring.endpoint(), activity));
  const third = await ring.calls.bring(ring.endpoint(), ring.calls.again(activity));
  for (const answer of [second, third]) assert.match(answer ?? 'no answer', step.answer);
  await ring.settled();
  await step.proof(ring, press);
  return { said: saidSince(ring.teams, before), underWay: death?.words?.underWay.length ?? 0 };
};

describe('A bot that is killed', function () {
  this.timeout(30_000);
  let ring: Ring;
  before(async () => {
    ring = await openRing();
  });
  after(() => ring.close());

  for (const step of steps) {
    describe(`while ${step.what}`, () => {
      let expected: Count;
      before(async () => {
        expected = (await course(ring, step)).said;
      });

      for (const at of failpoints) {
        for (let nth = 1; nth <= (step.points[at] ?? 0); nth += 1) {
          const which = nth === 1 ? '' : ` (time ${nth})`;
          it(`${when[at]}${which}, comes back with nothing lost and nothing repeated`, async () => {
            const { said, underWay } = await course(ring, step, at, nth);
            assert.deepEqual(leftUnsaid(said, expected), []);
            // What was under way may have arrived: it is said once more, and no more than that.
            const again = saidTooOften(said, expected);
            assert.ok(again.length <= underWay, `${underWay} under way, again: ${again}`);
            assert.equal(new Set(again).size, again.length);
          });
        }
      }
    });
  }

  describe('time and again', () => {
    it('has given every report one number, without a gap', async () => {
      const { store, organisation, teams } = ring;
      const emma = teams.world.person('emma').aadObjectId;
      const { items } = await store.casesOf('incident', organisation.tenant, emma, { limit: 1_000 });
      const numbers = items.flatMap(({ body: { state } }) =>
        state.phase === 'registered' ? [state.number ?? 'none'] : [],
      );
      const year = numbers[0]?.slice(0, 7);
      assert.ok(numbers.length > 20, 'there was something to number');
      assert.deepEqual(
        numbers.toSorted(),
        numbers.map((_, n) => `${year}${String(n + 1).padStart(5, '0')}`),
      );
    });
  });
});
