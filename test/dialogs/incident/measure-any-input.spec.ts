import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { stepNames } from '../../../protocol/measures/step.ts';
import { lint } from '../../cards/lint.ts';
import { eachStep, plans } from '../../protocol/measures/each-step.ts';
import { people, type TestOffice, testOffice } from '../office.ts';
import { cardIn, press } from './pressing.ts';
import { incidentWith } from './recording.ts';
import { measure } from './talks.ts';

const planNames = Object.keys(plans) as readonly (keyof typeof plans)[];
const fields = [
  ...['on', 'how', 'tracking', 'handedOverBy', 'what', 'time', 'where', 'offeredBy', 'account', 'holders'],
  ...['by', 'until', 'grounds', 'location', 'why', 'which', 'filedBy', 'companion', 'reportNumber'],
  ...['result', 'note', 'payBefore', 'amount'],
];
const typed = fc.dictionary(
  fc.constantFrom(...fields),
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('2026-11-23', 'registeredPost', 'toSign', 'stadskantoor', '12,50', '漢'.repeat(19_000)),
    fc.anything(),
  ),
);

describe('the form of any step of any measure', () => {
  let office: TestOffice;
  beforeEach(() => {
    office = testOffice();
  });
  afterEach(() => office.store.close());

  for (const action of ['measure.step', 'measure.stepForm'])
    it(`gives a sound card in both languages, whatever is typed and out of whatever order (${action})`, async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...planNames),
          fc.subarray(['delivered', 'copied', 'filed', 'claimed', 'ended'] as const, { maxLength: 1 }),
          fc.constantFrom(...stepNames),
          fc.constantFrom('nl', 'en'),
          typed,
          async (plan, done, pick, language, more) => {
            const id = await incidentWith(
              office,
              plans[plan],
              done.map(step => eachStep[step]),
            );
            const input = { ...more, action, case: id, measure, pick, form: randomUUID() };
            assert.deepEqual(lint(cardIn(await press(office, people.mark, input, language))), []);
          },
        ),
        { numRuns: 150 },
      );
    });

  it('asks about copies of everybody again when all have one, and about every location when those of a ban are gone', async () => {
    const all = { ...eachStep.copied, holders: ['clientFile', 'security', 'police'] } as const;
    const id = await incidentWith(office, plans.ban, [eachStep.delivered, all]);
    const gone = await incidentWith(office, { ...plans.ban, locations: ['afgebroken'] }, [
      eachStep.delivered,
    ]);
    for (const [of, pick] of [
      [id, 'copied'],
      [gone, 'banBreached'],
    ] as const) {
      const input = { action: 'measure.step', case: of, measure, pick, form: randomUUID() };
      assert.deepEqual(lint(cardIn(await press(office, people.mark, input))), []);
    }
  });
});
