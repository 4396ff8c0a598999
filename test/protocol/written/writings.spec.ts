import assert from 'node:assert/strict';
import { isFinished } from '../../../protocol/incident/finished.ts';
import type { IncidentState, Registered } from '../../../protocol/incident/incident-case.ts';
import { nextSteps } from '../../../protocol/measures/life.ts';
import { takeStep } from '../../../protocol/measures/take-step.ts';
import { contactWriter, otherWriter, writingsGoOn } from '../../../protocol/written/contact-writer.ts';
import {
  contactIn,
  contactWaits,
  pointsToDirectorsLetter,
  sameWriter,
  writingsMeasure,
} from '../../../protocol/written/writings.ts';
import { people } from '../../town.ts';
import {
  assertIdle,
  assertRefused,
  draft,
  later,
  must,
  mustRegistered,
  now,
  registered,
  reportOf,
} from '../incident/cases.ts';

const mark = { person: people.mark, now };
const contact = {
  on: '2026-11-23',
  by: 'M. Jansen, teammanager',
  grounds: 'Scheldmails over de parkeerboete.',
};
const writer = (): Registered => registered({}, reportOf({ place: 'written' }));
const told = (state: IncidentState = writer()): Registered =>
  mustRegistered(contactWriter(state, 'f1', contact, mark)).state;
const delivered = { step: 'delivered', on: '2026-11-24', how: 'post' } as const;
const filed = { step: 'copied', on: '2026-11-25', holders: ['clientFile'] } as const;

describe('Aggression in writing', () => {
  it('[H2-3a] waits for the manager to tell the client that such messages get no answer', () => {
    assert.equal(contactWaits(writer()), true);
    assert.equal(contactWaits(registered()), false);
    assert.equal(contactWaits(told()), false);
  });

  it('[H2-3a] keeps when the client was told and by whom, and the same form twice is once', () => {
    const { state, facts } = mustRegistered(contactWriter(writer(), 'f1', contact, mark));
    assert.deepEqual(facts, [{ fact: 'writerContacted', measure: 'f1' }]);
    assert.deepEqual([contactIn(state)?.on, contactIn(state)?.by], [contact.on, contact.by]);
    assert.equal(state.handler?.person, people.mark);
    assertIdle(contactWriter(state, 'f1', contact, mark), state);
    assertRefused(contactWriter(state, 'f2', contact, mark), 'outOfOrder');
  });

  it('[H2-3b] points to the letter of the director once the client goes on, and not before', () => {
    assertRefused(writingsGoOn(writer(), 'byHand', later), 'noContactYet');
    assert.equal(pointsToDirectorsLetter(told()), false);
    const { state, facts } = must(writingsGoOn(told(), 'byHand', later));
    assert.deepEqual(facts, [{ fact: 'writingsGoOn', how: 'byHand' }]);
    assert.equal(pointsToDirectorsLetter(state), true);
    assertIdle(writingsGoOn(state, 'byHand', later), state);
  });

  it('[H2-3b] [H2-3c] points to it until it went out, and then waits for the copy in the client file', () => {
    const goesOn = must(writingsGoOn(told(), 'byHand', later)).state;
    assert.equal(isFinished(goesOn), false);
    const sent = must(takeStep(goesOn, 'f1', 's1', delivered, mark)).state;
    assert.equal(pointsToDirectorsLetter(sent), false);
    const measure = sent.phase === 'registered' ? writingsMeasure(sent) : undefined;
    assert.ok(measure && nextSteps(measure).includes('copied'));
    const copied = mustRegistered(takeStep(sent, 'f1', 's2', filed, mark)).state;
    const last = writingsMeasure(copied)?.steps?.at(-1);
    assert.ok(last?.step === 'copied' && last.on === '2026-11-25');
  });

  it('[H2-3b] also points to it where the contact is in another case of the same writer', () => {
    const kin = { found: [{ incident: 'other', same: 'possible' }], verdicts: [] } as const;
    const { state } = mustRegistered(writingsGoOn({ ...writer(), kin }, 'byReport', later, 'other'));
    assert.equal(pointsToDirectorsLetter(state), true);
    assert.equal(sameWriter(state), 'possible');
    // Who may decide, says whether it is.
    const verdict = { incident: 'other', by: people.mark, at: later.toISOString(), decidedIn: 'this' };
    for (const [is, same, points] of [
      ['same', 'certain', true],
      ['other', 'other', false],
    ] as const) {
      const judged = { ...state, kin: { ...kin, verdicts: [{ ...verdict, is }] } };
      assert.equal(sameWriter(judged), same);
      assert.equal(pointsToDirectorsLetter(judged), points);
    }
  });

  it('lets somebody say that it is another writer, and is not asked again about that one', () => {
    const looked = must(writingsGoOn(writer(), 'byReport', later, 'other')).state;
    const other = must(otherWriter(looked));
    assert.deepEqual(other.facts, [{ fact: 'otherWriter' }]);
    assert.equal(pointsToDirectorsLetter(other.state), false);
    assertIdle(otherWriter(other.state), other.state);
    // What this client does later is another matter.
    const own = must(writingsGoOn(told(other.state), 'byHand', later)).state;
    assert.equal(pointsToDirectorsLetter(own), true);
  });

  it('is refused before a report was sent', () => {
    assertRefused(contactWriter(draft, 'f1', contact, mark), 'notOpen');
    assertRefused(writingsGoOn(draft, 'byHand', now), 'notOpen');
    assertRefused(otherWriter(draft), 'notOpen');
  });
});
