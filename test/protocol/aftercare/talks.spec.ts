// Longer than other files: all rules of one track, which lean on the same few moments.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { askAftercare, cancel, claim, close, giveBack } from '../../../protocol/aftercare/aftercare.ts';
import type { AftercareState, Claimed } from '../../../protocol/aftercare/aftercare-case.ts';
import { pointTo, wentAlong } from '../../../protocol/aftercare/other-help.ts';
import { askOtherResponder, comeBack, pause, resume } from '../../../protocol/aftercare/own-say.ts';
import { remindOfTalk } from '../../../protocol/aftercare/remind-talk.ts';
import { nextMoment, talkTerm } from '../../../protocol/aftercare/talk-terms.ts';
import {
  agreeToTalk,
  proposeTalk,
  talkHeld,
  talkNotWanted,
  trackOf,
} from '../../../protocol/aftercare/talks.ts';
import { nextTalk, talkNames } from '../../../protocol/aftercare/track.ts';
import { dayOf } from '../../../protocol/calendar/local-day.ts';
import { instantOf, localDate, localTime } from '../../../protocol/calendar/local-time.ts';
import { isWorkingDay } from '../../../protocol/calendar/working-days.ts';
import { people, town } from '../../town.ts';
import { requestOf } from './commands.ts';

const at = (date: string, time = '10:00'): Date => {
  const found = instantOf(date, time);
  assert.ok(found);
  return found;
};
const monday = at('2026-11-23', '11:00');

type Answer =
  | {
      readonly ok: true;
      readonly state: AftercareState;
      readonly facts: readonly { readonly fact: string }[];
    }
  | { readonly ok: false; readonly reason: string };

const yes = (answer: Answer): Claimed => {
  assert.ok(answer.ok && answer.state.phase === 'claimed', JSON.stringify(answer));
  return answer.state;
};
const reasonOf = (answer: Answer) => (answer.ok ? 'granted' : answer.reason);
const factsOf = (answer: Answer) => (answer.ok ? answer.facts.map(({ fact }) => fact) : answer.reason);

const begun = (asked = monday): Claimed =>
  yes(claim(askAftercare(requestOf({ askedAt: asked.toISOString() })), people.rosa, asked));
const call = (when: Date) => ({ at: when.toISOString(), way: 'phone' }) as const;
const days = (term: { from: Date; until: Date }) => [localDate(term.from), localDate(term.until)];

describe('The three talks of aftercare', () => {
  it('[E-21] are due within 72 hours, after two to three and after six to eight weeks, on working mornings', () => {
    const track = trackOf(begun());
    assert.deepEqual(days(talkTerm(track, 'first', town.settings)), ['2026-11-24', '2026-11-26']);
    assert.deepEqual(days(talkTerm(track, 'second', town.settings)), ['2026-12-07', '2026-12-14']);
    assert.deepEqual(days(talkTerm(track, 'third', town.settings)), ['2027-01-04', '2027-01-18']);
  });

  it('[E-21] have the terms that the municipality chose', () => {
    const own = { aftercareFirstTalkHours: 24, aftercareSecondTalkWeeks: 1, aftercareThirdTalkWeeks: 8 };
    const track = trackOf(begun());
    assert.deepEqual(days(talkTerm(track, 'first', own)), ['2026-11-24', '2026-11-24']);
    assert.deepEqual(days(talkTerm(track, 'second', own)), ['2026-11-30', '2026-12-07']);
    assert.deepEqual(days(talkTerm(track, 'third', own)), ['2027-01-18', '2027-02-01']);
  });

  it('are always due at nine on a working day, after the moment of asking, whenever that is', () => {
    fc.assert(
      fc.property(fc.date({ min: at('2026-01-01'), max: at('2028-12-31'), noInvalidDate: true }), asked => {
        const track = trackOf(begun(asked));
        for (const name of talkNames) {
          const { from, until } = talkTerm(track, name, town.settings);
          for (const moment of [from, until]) {
            assert.equal(localTime(moment), '09:00');
            assert.ok(isWorkingDay(dayOf(moment)));
            assert.ok(moment > asked);
          }
        }
      }),
    );
  });

  it('[E-21] are proposed by either and agreed to by the other, once', () => {
    const proposal = call(at('2026-11-25'));
    const proposed = proposeTalk(begun(), people.rosa, 'first', proposal, monday);
    assert.deepEqual(factsOf(proposed), ['talkProposed']);
    const state = yes(proposed);
    assert.deepEqual(
      factsOf(proposeTalk(state, people.rosa, 'first', proposal, monday)),
      [],
      'pressed twice',
    );
    assert.deepEqual(factsOf(agreeToTalk(state, people.rosa, 'first', 1)), [], 'not to his own');
    const agreed = agreeToTalk(state, people.emma, 'first', 1);
    assert.deepEqual(factsOf(agreed), ['talkAgreed']);
    assert.deepEqual(factsOf(agreeToTalk(yes(agreed), people.emma, 'first', 1)), []);
    const moved = proposeTalk(yes(agreed), people.emma, 'first', call(at('2026-11-26')), monday);
    assert.deepEqual(factsOf(moved), ['talkMoved']);
    assert.equal(yes(moved).track?.talks.first?.plan?.agreed, false);
    assert.equal(
      reasonOf(agreeToTalk(yes(moved), people.rosa, 'first', 1)),
      'moved',
      'a yes to what is gone',
    );
    assert.deepEqual(factsOf(agreeToTalk(yes(moved), people.rosa, 'first', 2)), ['talkAgreed']);
  });

  it('are between those two, one after the other, and never in the past', () => {
    const state = begun();
    const when = call(at('2026-11-25'));
    assert.equal(reasonOf(proposeTalk(state, people.tom, 'first', when, monday)), 'claimedByOther');
    assert.equal(reasonOf(proposeTalk(state, people.rosa, 'second', when, monday)), 'otherTalk');
    assert.equal(reasonOf(proposeTalk(state, people.rosa, 'first', call(monday), monday)), 'past');
    assert.equal(reasonOf(talkHeld(state, people.emma, 'first', monday)), 'claimedByOther');
    assert.equal(reasonOf(talkNotWanted(state, people.rosa, 'first', monday)), 'claimedByOther');
    const open = askAftercare(requestOf());
    assert.equal(reasonOf(proposeTalk(open, people.emma, 'first', when, monday)), 'notOpen');
  });

  it('[BO-2] leave of themselves only held, moved or not wanted, each once', () => {
    const held = talkHeld(begun(), people.rosa, 'first', monday);
    assert.deepEqual(factsOf(held), ['talkHeld']);
    assert.deepEqual(factsOf(talkHeld(yes(held), people.rosa, 'first', monday)), []);
    assert.equal(yes(held).contactAt, monday.toISOString(), 'a talk is contact too');
    const skipped = talkNotWanted(yes(held), people.emma, 'second', monday);
    assert.deepEqual(factsOf(skipped), ['talkNotWanted']);
    assert.deepEqual(factsOf(talkNotWanted(yes(skipped), people.emma, 'second', monday)), []);
    const { track } = yes(skipped);
    assert.deepEqual(track?.talks, {
      first: { proposals: 0, outcome: 'held' },
      second: { proposals: 0, outcome: 'notWanted' },
    });
    assert.equal(track && nextTalk(track), 'third');
  });

  it('go on in a request that was taken up before there were talks', () => {
    const { track: _, ...old } = begun();
    const proposed = proposeTalk(old, people.rosa, 'first', call(at('2026-11-25')), monday);
    assert.equal(yes(proposed).track?.since, monday.toISOString());
    assert.deepEqual(factsOf(talkHeld(old, people.rosa, 'first', monday)), ['talkHeld']);
  });
});

describe('The reminders of a talk', () => {
  const moments = (start: Claimed, until: Date): readonly string[] => {
    let state = start;
    const found: string[] = [];
    for (;;) {
      const moment = nextMoment(town, trackOf(state));
      if (!moment || moment.at > until) return found;
      found.push(`${localDate(moment.at)} ${localTime(moment.at)} ${moment.tell}`);
      state = yes(remindOfTalk(state, town, moment.at));
    }
  };

  it('[E-21] come on the working morning before and on the day, and ask the morning after whether it was held', () => {
    const state = yes(proposeTalk(begun(), people.rosa, 'first', call(at('2026-11-26', '14:00')), monday));
    assert.deepEqual(moments(state, at('2026-12-31')), [
      '2026-11-25 09:00 tomorrow',
      '2026-11-26 09:00 today',
      '2026-11-27 09:00 late',
      '2026-11-30 09:00 call',
      '2026-12-02 09:00 call',
    ]);
  });

  it('come on Friday for a Monday, and an hour ahead of an early talk, over a weekend in which the clock changes', () => {
    const friday = at('2027-03-19');
    const state = yes(
      proposeTalk(begun(friday), people.emma, 'first', call(at('2027-03-30', '08:30')), friday),
    );
    // Easter Monday is 29 March; summer time begins on the 28th.
    assert.deepEqual(moments(state, at('2027-03-31', '09:00')), [
      '2027-03-26 09:00 tomorrow',
      '2027-03-30 07:30 today',
      '2027-03-31 09:00 late',
    ]);
  });

  it('ask who looks after it to plan what is not planned, and go up when it stays so', () => {
    assert.deepEqual(moments(begun(), at('2026-12-31')), [
      '2026-11-24 09:00 plan',
      '2026-11-26 09:00 late',
      '2026-11-27 09:00 call',
      '2026-12-01 09:00 call',
    ]);
  });

  it('are given once, and after a silence only the last of what was missed', () => {
    const state = yes(proposeTalk(begun(), people.rosa, 'first', call(at('2026-11-26', '14:00')), monday));
    const told = remindOfTalk(state, town, at('2026-11-26', '12:00'));
    assert.ok(told.ok);
    assert.deepEqual(told.facts, [{ fact: 'talkReminded', talk: 'first', of: 'today' }]);
    assert.deepEqual(factsOf(remindOfTalk(told.state, town, at('2026-11-26', '12:00'))), []);
    assert.deepEqual(factsOf(remindOfTalk(state, town, monday)), [], 'too early');
  });

  it('end when the talk is behind them, and with the third for good', () => {
    let state = begun();
    for (const name of talkNames) state = yes(talkHeld(state, people.rosa, name, monday));
    assert.equal(nextMoment(town, trackOf(state)), undefined);
    assert.deepEqual(factsOf(remindOfTalk(state, town, at('2027-06-01'))), []);
  });
});

describe('What the victim decides about his aftercare', () => {
  it('is a pause until a day, in which nobody is reminded and the responder cannot plan', () => {
    const planned = yes(proposeTalk(begun(), people.rosa, 'first', call(at('2026-11-25')), monday));
    const paused = pause(planned, '2027-04-05', monday);
    assert.deepEqual(factsOf(paused), ['aftercarePaused']);
    const state = yes(paused);
    assert.deepEqual(factsOf(pause(state, '2027-04-05', monday)), []);
    assert.equal(state.track?.talks.first?.plan, undefined, 'what was agreed is off');
    const when = call(at('2027-04-20'));
    assert.equal(reasonOf(proposeTalk(state, people.rosa, 'first', when, monday)), 'paused');
    assert.deepEqual(factsOf(proposeTalk(state, people.emma, 'first', when, monday)), ['talkProposed']);
    // 5 April 2027 is a Monday, in summer time.
    const moment = nextMoment(town, trackOf(state));
    assert.deepEqual(moment, { at: at('2027-04-05', '09:00'), tell: 'pauseOver' });
    const over = remindOfTalk(state, town, at('2027-04-05', '09:00'));
    assert.deepEqual(factsOf(over), ['aftercareResumed']);
    assert.deepEqual(days(talkTerm(trackOf(yes(over)), 'first', town.settings)), [
      '2026-11-24',
      '2027-04-06',
    ]);
  });

  it('is a pause of a day to half a year, that ends when he says so', () => {
    for (const until of ['2026-11-23', '2026-11-01', '2027-05-23'])
      assert.equal(reasonOf(pause(begun(), until, monday)), 'noSuchPause', until);
    const state = yes(pause(begun(), '2027-05-22', monday));
    assert.deepEqual(factsOf(resume(state, monday)), ['aftercareResumed']);
    assert.deepEqual(factsOf(resume(begun(), monday)), []);
  });

  it('is another responder: back to the group, the former one not first, and what was held stays', () => {
    const held = yes(talkHeld(begun(), people.rosa, 'first', monday));
    const planned = yes(proposeTalk(held, people.rosa, 'second', call(at('2026-12-08')), monday));
    const open = askOtherResponder(planned, monday);
    assert.ok(open.ok && open.state.phase === 'open');
    assert.deepEqual(open.facts, [{ fact: 'otherResponderAsked', instead: people.rosa }]);
    assert.deepEqual(open.state.returnedBy, [people.rosa]);
    assert.deepEqual(factsOf(askOtherResponder(open.state, monday)), [], 'pressed twice');
    const later = at('2026-12-09');
    const { track } = yes(claim(open.state, people.tom, later));
    assert.deepEqual(track?.talks, { first: { proposals: 0, outcome: 'held' }, second: { proposals: 1 } });
    assert.ok(track && talkTerm(track, 'second', town.settings).until > later, 'nobody is late at once');
  });

  it('keeps the talks when the responder himself gives it back', () => {
    const held = yes(talkHeld(begun(), people.rosa, 'first', monday));
    const given = giveBack(held, people.rosa, monday);
    assert.ok(given.ok);
    assert.equal(given.state.track?.talks.first?.outcome, 'held');
  });

  it('is aftercare again, after it was rounded off or stopped, from the beginning', () => {
    const later = at('2027-03-01');
    for (const ended of [close(begun(), people.rosa, 'none', monday), cancel(begun(), monday)]) {
      assert.ok(ended.ok);
      const back = comeBack(ended.state, later);
      assert.deepEqual(factsOf(back), ['aftercareCameBack']);
      assert.ok(back.state.phase === 'open');
      assert.deepEqual(factsOf(comeBack(back.state, later)), []);
      const { track } = yes(claim(back.state, people.tom, later));
      assert.deepEqual([track?.since, track?.begun], [later.toISOString(), later.toISOString()]);
    }
  });
});

describe('Other help beside the talks', () => {
  it('[BO-3] [NZ-3] [NZ-4] is recorded by its kind, once, by who looks after it', () => {
    const pointed = pointTo(begun(), people.rosa, 'trauma');
    assert.ok(pointed.ok);
    assert.deepEqual(pointed.facts, [{ fact: 'pointedTo', help: 'trauma' }]);
    assert.deepEqual(factsOf(pointTo(pointed.state, people.rosa, 'trauma')), []);
    assert.equal(reasonOf(pointTo(begun(), people.tom, 'trauma')), 'claimedByOther');
  });

  it('[BO-4] [LG-2] is going along to the police, of which the day alone is kept', () => {
    const along = wentAlong(begun(), people.rosa, '2026-11-23', monday);
    assert.deepEqual(factsOf(along), ['wentAlong']);
    assert.equal(yes(along).track?.alongOn, '2026-11-23');
    assert.deepEqual(factsOf(wentAlong(yes(along), people.rosa, '2026-11-23', monday)), []);
    assert.equal(reasonOf(wentAlong(begun(), people.rosa, '2026-11-24', monday)), 'future');
  });
});
