import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hearVerdict, judge, viewCandidates } from '../../../protocol/aggressor/judge.ts';
import {
  type FoundKin,
  kinThatCounts,
  noKin,
  rejectedIn,
  verdicts,
} from '../../../protocol/aggressor/kin.ts';
import type { IncidentState, Registered } from '../../../protocol/incident/incident-case.ts';
import { people } from '../../town.ts';
import { later, must, mustRegistered, now, registered, withdrawn } from '../incident/cases.ts';

const possible: FoundKin = { incident: 'b', same: 'possible' };
const certain: FoundKin = { incident: 'c', same: 'certain' };
const found = [certain, possible];
const mark = { person: people.mark, now };

const known = (change: Partial<Registered> = {}): Registered =>
  registered({ kin: { ...noKin, found }, ...change });

const judged = (state: IncidentState, is: (typeof verdicts)[number], other = 'b', acting = mark) =>
  mustRegistered(judge(state, { own: 'a', other, number: 'A-2026-00012', is }, acting));

const counts = ({ kin = noKin }: Registered) => kinThatCounts(kin);

describe('Whether it is the same person', () => {
  it('[INL-6] is certain once somebody says so, and counts as that', () => {
    const { state, facts } = judged(known(), 'same');
    assert.deepEqual(counts(state), [{ incident: 'b', same: 'certain' }, certain]);
    assert.deepEqual(facts, [{ fact: 'aggressorJudged', with: 'b', number: 'A-2026-00012', is: 'same' }]);
  });

  it('[INL-6] is no longer asked about who was rejected, also when he is found again', () => {
    const { state } = judged(known(), 'other');
    assert.deepEqual(counts(state), [certain]);
    const again = mustRegistered(viewCandidates(state, found)).state;
    assert.deepEqual(counts(again), [certain]);
    assert.deepEqual(rejectedIn(again.kin ?? noKin), ['b']);
  });

  it('may be no in spite of the date of birth: twins share one', () => {
    assert.deepEqual(counts(judged(known(), 'other', 'c').state), [possible]);
  });

  it('can be taken back, and is then what was found', () => {
    const { state } = judged(judged(known(), 'same').state, 'open');
    assert.deepEqual(counts(state), found.toReversed());
    assert.deepEqual(rejectedIn(state.kin ?? noKin), []);
  });

  it('changes nothing when the same is said again', () => {
    const { state } = judged(known(), 'same');
    const again = must(judge(state, { own: 'a', other: 'b', is: 'same' }, { ...mark, now: later }));
    assert.deepEqual([again.facts, again.state], [[], state]);
    assert.deepEqual(must(judge(known(), { own: 'a', other: 'b', is: 'open' }, mark)).facts, []);
  });

  it('is not asked about an incident that was never beside this one', () => {
    const decision = judge(known(), { own: 'a', other: 'stranger', is: 'same' }, mark);
    assert.deepEqual(decision, { ok: false, reason: 'noSuchCandidate' });
  });

  it('is not asked any more about a report that was withdrawn', () => {
    assert.deepEqual(judge(withdrawn, { own: 'a', other: 'b', is: 'same' }, mark), {
      ok: false,
      reason: 'notOpen',
    });
    assert.deepEqual(viewCandidates(withdrawn, found), { ok: false, reason: 'notOpen' });
  });

  it('names who decided, for whom, when and in which incident', () => {
    const deputy = { person: people.farid, onBehalfOf: people.mark, now };
    const { state } = judged(known(), 'same', 'b', deputy);
    assert.deepEqual(state.kin?.verdicts, [
      {
        incident: 'b',
        is: 'same',
        by: people.farid,
        onBehalfOf: people.mark,
        at: now.toISOString(),
        decidedIn: 'a',
      },
    ]);
  });

  it('is known to the other incident too, which hears of it once', () => {
    const verdict = judged(known(), 'same').state.kin?.verdicts[0];
    assert.ok(verdict);
    const first = mustRegistered(hearVerdict(registered(), verdict, 'a', 'A-2026-00042'));
    assert.deepEqual(counts(first.state), [{ incident: 'a', same: 'certain' }]);
    assert.deepEqual(first.facts, [
      { fact: 'aggressorJudged', with: 'a', number: 'A-2026-00042', is: 'same', elsewhere: true },
    ]);
    assert.deepEqual(must(hearVerdict(first.state, verdict, 'a', 'A-2026-00042')).facts, []);
  });

  it('ends with the same answer in both incidents, whoever decides what in which of them, and however it crosses', () => {
    const decision = fc.record({
      inA: fc.boolean(),
      is: fc.constantFrom(...verdicts),
      minute: fc.nat({ max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(decision, { minLength: 1, maxLength: 6 }), fc.boolean(), (decisions, late) => {
        const sides: Record<'a' | 'b', IncidentState> = {
          a: registered({ kin: { ...noKin, found: [{ incident: 'b', same: 'possible' }] } }),
          b: registered({ kin: { ...noKin, found: [{ incident: 'a', same: 'possible' }] } }),
        };
        const verdictOf = (of: 'a' | 'b') =>
          sides[of].phase === 'registered' ? sides[of].kin?.verdicts[0] : undefined;
        const tell = (from: 'a' | 'b') => {
          const to = from === 'a' ? 'b' : 'a';
          const verdict = verdictOf(from);
          if (verdict) sides[to] = must(hearVerdict(sides[to], verdict, from, undefined)).state;
        };
        let clock = now.getTime();
        for (const { inA, is, minute } of decisions) {
          clock += minute * 60_000;
          const [own, other] = inA ? (['a', 'b'] as const) : (['b', 'a'] as const);
          sides[own] = must(
            judge(sides[own], { own, other, is }, { person: people.mark, now: new Date(clock) }),
          ).state;
          if (!late) tell(own);
        }
        tell('a');
        tell('b');
        tell('a');
        assert.equal(verdictOf('a')?.is, verdictOf('b')?.is);
      }),
    );
  });
});

describe('Looking who may be the same', () => {
  it('is written down with the incidents that were shown, and nothing else', () => {
    const { state, facts } = mustRegistered(viewCandidates(registered(), found));
    assert.deepEqual(state.kin, { found, verdicts: [] });
    assert.deepEqual(facts, [{ fact: 'candidatesViewed', cases: ['b', 'c'] }]);
  });

  it('is no look where there is nobody to show', () => {
    assert.deepEqual(must(viewCandidates(registered(), [])).facts, []);
  });
});
