import fc from 'fast-check';
import {
  askAftercare,
  cancel,
  claim,
  close,
  contactMade,
  giveBack,
  stillUnclaimed,
} from '../../../protocol/aftercare/aftercare.ts';
import {
  type AftercareFact,
  type AftercareRequest,
  type AftercareState,
  referrals,
} from '../../../protocol/aftercare/aftercare-case.ts';
import { pointTo } from '../../../protocol/aftercare/other-help.ts';
import { askOtherResponder, pause, resume } from '../../../protocol/aftercare/own-say.ts';
import { remindOfTalk } from '../../../protocol/aftercare/remind-talk.ts';
import { proposeTalk, talkHeld, talkNotWanted } from '../../../protocol/aftercare/talks.ts';
import { usualOfficeHours } from '../../../protocol/calendar/working-hours.ts';
import { chainOf } from '../../../protocol/escalation/chain-of.ts';
import type { By } from '../../../protocol/journal.ts';
import { people, town } from '../../town.ts';

/** Something that somebody tries with a request. */
export interface Command {
  readonly name: string;
  readonly by: By;
  readonly decide: (
    state: AftercareState,
  ) =>
    | { readonly ok: true; readonly state: AftercareState; readonly facts: readonly AftercareFact[] }
    | { readonly ok: false; readonly reason: string };
}

const now = new Date('2026-11-23T10:00:00Z');
/** After every call of the chain. */
const later = new Date('2026-11-30T10:00:00Z');
export const chain = chainOf(town, 'aftercareUnclaimed');

const byResponder = fc.constantFrom(people.rosa, people.tom, people.lies).chain(by =>
  fc.oneof(
    fc.constant<Command>({ name: 'claim', by, decide: state => claim(state, by, now) }),
    fc.constant<Command>({ name: 'contactMade', by, decide: state => contactMade(state, by, now) }),
    fc.constant<Command>({ name: 'giveBack', by, decide: state => giveBack(state, by, now) }),
    fc
      .constantFrom(...referrals)
      .map((referral): Command => ({ name: 'close', by, decide: state => close(state, by, referral, now) })),
  ),
);

/** What belongs to the talks: proposed by either, held, not wanted, paused, another responder, and the clock. */
const ofTalks = fc.constantFrom<Command>(
  ...[people.rosa, people.tom, people.emma].flatMap((by): readonly Command[] => [
    {
      name: 'proposeTalk',
      by,
      decide: state => proposeTalk(state, by, 'first', { at: later.toISOString(), way: 'phone' }, now),
    },
    { name: 'talkHeld', by, decide: state => talkHeld(state, by, 'first', now) },
    { name: 'talkNotWanted', by, decide: state => talkNotWanted(state, by, 'first', now) },
    { name: 'pointTo', by, decide: state => pointTo(state, by, 'trauma') },
  ]),
  { name: 'pause', by: people.emma, decide: state => pause(state, '2026-12-24', now) },
  { name: 'resume', by: people.emma, decide: state => resume(state, now) },
  { name: 'otherResponder', by: people.emma, decide: state => askOtherResponder(state, now) },
  { name: 'remindOfTalk', by: 'system', decide: state => remindOfTalk(state, town, later) },
);

/** Everything that can be tried, by three responders who get in each other's way, the victim, and the clock. */
export const commands = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: byResponder },
    { weight: 4, arbitrary: ofTalks },
    {
      weight: 1,
      arbitrary: fc.constant<Command>({
        name: 'cancel',
        by: people.emma,
        decide: state => cancel(state, now),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.constant<Command>({
        name: 'stillUnclaimed',
        by: 'system',
        decide: state => stillUnclaimed(state, later, chain, usualOfficeHours),
      }),
    },
  ),
  { maxLength: 40 },
);

/** A request of Emma's. */
export const requestOf = (parts: Partial<AftercareRequest> = {}): AftercareRequest => ({
  victim: people.emma,
  askedBy: 'victim',
  hidden: false,
  department: 'stadstoezicht',
  group: 'bog',
  askedAt: now.toISOString(),
  ...parts,
});

/** One command with what was before it and what came of it. */
export interface Step {
  readonly command: Command;
  readonly before: AftercareState;
  readonly after: AftercareState;
  readonly facts: readonly AftercareFact[];
}

/** Lets the commands happen one after the other on a new request. */
export const happen = (tried: readonly Command[], request = requestOf()): readonly Step[] => {
  let state = askAftercare(request);
  return tried.map(command => {
    const before = state;
    const decision = command.decide(before);
    if (decision.ok) state = decision.state;
    return { command, before, after: state, facts: decision.ok ? decision.facts : [] };
  });
};
