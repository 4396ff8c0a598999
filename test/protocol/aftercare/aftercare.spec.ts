import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  askAftercare,
  cancel,
  claim,
  giveBack,
  stillUnclaimed,
} from '../../../protocol/aftercare/aftercare.ts';
import type { AftercareState, Open } from '../../../protocol/aftercare/aftercare-case.ts';
import { usualOfficeHours } from '../../../protocol/calendar/working-hours.ts';
import type { By } from '../../../protocol/journal.ts';
import { people } from '../../town.ts';
import { chain, commands, happen, requestOf, type Step } from './commands.ts';

const always = (holds: (steps: readonly Step[]) => void) =>
  fc.assert(
    fc.property(commands, tried => holds(happen(tried))),
    { numRuns: 500 },
  );

describe('A request for aftercare, whatever is tried with it', () => {
  it('[NZ-2] is never in two hands: it is claimed only while nobody has it, and left only by who has it', () => {
    always(steps => {
      let holder: By | undefined;
      for (const { command, facts, after } of steps) {
        for (const { fact } of facts) {
          if (fact === 'aftercareClaimed') {
            assert.equal(holder, undefined);
            holder = command.by;
          }
          if (fact === 'contactMade' || fact === 'aftercareReturned' || fact === 'aftercareClosed')
            assert.equal(command.by, holder);
          if (fact === 'talkHeld' || fact === 'pointedTo') assert.equal(command.by, holder);
          // The victim may take it out of somebody's hands: for another responder, or for good.
          if (fact === 'otherResponderAsked') assert.equal(command.by, requestOf().victim);
          if (['aftercareReturned', 'aftercareCancelled', 'otherResponderAsked'].includes(fact))
            holder = undefined;
        }
        assert.equal(
          after.phase === 'claimed' || after.phase === 'closed' ? after.claimedBy : undefined,
          holder,
        );
      }
    });
  });

  it('[BO-3] stays closed once it is closed, and called off once it is called off', () => {
    always(steps => {
      for (const { before, after, facts } of steps)
        if (before.phase === 'closed' || before.phase === 'cancelled') {
          assert.equal(after, before);
          assert.deepEqual(facts, []);
        }
    });
  });

  it('changes nothing without saying so in the journal, and says nothing that did not change it', () => {
    always(steps => {
      for (const { before, after, facts } of steps) assert.equal(after !== before, facts.length > 0);
    });
  });

  it('takes the same press a second time for the same press', () => {
    always(steps => {
      for (const { command, after, facts } of steps) {
        if (facts.length === 0 || command.name === 'stillUnclaimed') continue;
        const again = command.decide(after);
        assert.ok(again.ok, command.name);
        assert.equal(again.state, after);
        assert.deepEqual(again.facts, []);
      }
    });
  });

  it('[BO-2] holds nothing beside who, when and where to: no words of the talk can be in it', () => {
    const known =
      /^(phase|request|since|asked|returnedBy|claimedBy|claimedAt|escalated|called|contactAt|closedAt|referral|cancelledAt|track)$/;
    always(steps => {
      for (const { after } of steps) {
        assert.deepEqual(after.request, requestOf());
        for (const key of Object.keys(after)) assert.match(key, known);
      }
    });
  });

  it('can be stopped by the victim for as long as it runs', () => {
    always(steps => {
      for (const { after } of steps) {
        const runs = after.phase === 'open' || after.phase === 'claimed';
        const decision = cancel(after, new Date());
        assert.equal(decision.ok, runs || after.phase === 'cancelled');
        if (runs) assert.ok(decision.ok && decision.state.phase === 'cancelled');
      }
    });
  });

  it('remembers who gave it back', () => {
    always(steps => {
      for (const { command, after, facts } of steps)
        if (facts.some(({ fact }) => fact === 'aftercareReturned'))
          assert.deepEqual(after.phase === 'open' && after.returnedBy, [command.by]);
    });
  });

  const minutes = (count: number): Date => new Date(new Date(requestOf().askedAt).getTime() + count * 60_000);
  const ring = (state: AftercareState, at: Date) => stillUnclaimed(state, at, chain, usualOfficeHours);

  it('is asked again first, then somebody responsible is told, then who watches, and then it is for people', () => {
    const first = ring(askAftercare(requestOf()), minutes(30));
    assert.deepEqual(first.facts, [{ fact: 'askedAgain' }]);
    const second = ring(first.state, minutes(60));
    assert.deepEqual(second.facts, [{ fact: 'escalated', to: ['manager'] }]);
    const third = ring(second.state, minutes(180));
    assert.deepEqual(third.facts, [{ fact: 'escalated', to: ['safetyOfficers'] }]);
    assert.deepEqual(ring(third.state, minutes(60_000)).facts, []);
  });

  it('calls everybody who was missed once, after the bot was away', () => {
    const { facts } = ring(askAftercare(requestOf()), minutes(600));
    assert.deepEqual(facts, [{ fact: 'escalated', to: ['responders', 'manager', 'safetyOfficers'] }]);
  });

  it('goes on where a request stood that was stored before there were chains', () => {
    const old = { ...askAftercare(requestOf()), phase: 'open', asked: 2 } as Open;
    assert.deepEqual(ring(old, minutes(100)).facts, []);
    assert.deepEqual(ring(old, minutes(180)).facts, [{ fact: 'escalated', to: ['safetyOfficers'] }]);
    const claimed = claim(old, people.rosa, minutes(70));
    assert.ok(claimed.ok && claimed.state.phase === 'claimed');
    assert.deepEqual([claimed.state.escalated, claimed.state.called], [true, ['manager']]);
  });

  it('is not hurried by a timer from before it was given back', () => {
    const claimed = claim(askAftercare(requestOf()), people.rosa, minutes(10));
    assert.ok(claimed.ok);
    const returned = giveBack(claimed.state, people.rosa, minutes(25));
    assert.ok(returned.ok);
    assert.deepEqual(ring(returned.state, minutes(30)).facts, []);
    assert.deepEqual(ring(returned.state, minutes(55)).facts, [{ fact: 'askedAgain' }]);
  });

  it('is left alone by the clock once somebody has it', () => {
    const claimed = claim(askAftercare(requestOf()), people.rosa, new Date());
    assert.ok(claimed.ok);
    assert.deepEqual(ring(claimed.state, minutes(90)).facts, []);
  });
});
