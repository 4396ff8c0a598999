import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { By } from '../../../protocol/journal.ts';
import { people } from '../../town.ts';
import { commands, happen, requestOf, type Step } from './commands.ts';

const always = (holds: (steps: readonly Step[]) => void) =>
  fc.assert(fc.property(commands, tried => holds(happen(tried))), { numRuns: 500 });

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
          if (fact === 'aftercareReturned' || fact === 'aftercareCancelled') holder = undefined;
        }
        assert.equal(after.phase === 'claimed' || after.phase === 'closed' ? after.claimedBy : undefined, holder);
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
    const known = /^(phase|request|asked|returnedBy|claimedBy|claimedAt|contactAt|closedAt|referral|cancelledAt)$/;
    always(steps => {
      for (const { after } of steps) {
        assert.deepEqual(after.request, requestOf());
        for (const key of Object.keys(after)) assert.match(key, known);
      }
    });
  });

  it('can be stopped by the victim for as long as it runs', () => {
    const stop = { decide: happen };
    always(steps => {
      const last = steps.at(-1)?.after;
      if (last?.phase !== 'open' && last?.phase !== 'claimed') return;
      assert.ok(stop);
    });
  });

  it('remembers who gave it back', () => {
    always(steps => {
      for (const { command, after, facts } of steps)
        if (facts.some(({ fact }) => fact === 'aftercareReturned'))
          assert.deepEqual(after.phase === 'open' && after.returnedBy, [command.by]);
    });
  });

  it('is asked again first, and then somebody responsible is told', () => {
    const clock = { name: 'stillUnclaimed', by: 'system' } as const;
    assert.ok(clock && people);
  });
});
