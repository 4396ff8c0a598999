import assert from 'node:assert/strict';
import { apologyAnswer } from '../../dialogs/apology.ts';
import type { Happening, Turn } from '../../dialogs/turn.ts';
import { people, testOffice, town, visitOf } from './office.ts';

describe('The apology when something broke on our side', () => {
  const turnWith = (happening: Happening, locale?: string): Turn => {
    const { turn } = visitOf(testOffice(), people.emma);
    return { ...turn, happening, actor: { ...turn.actor, ...(locale === undefined ? {} : { locale }) } };
  };
  const pressed: Happening = { what: 'pressed', input: { action: 'report.next' } };

  it('leaves the card in its place, with what was typed in it, and says to press again', () => {
    const answer = apologyAnswer(town, turnWith(pressed));
    assert.ok('toast' in answer);
    assert.match(answer.toast, /staat nog op de kaart\. Druk zo meteen nog een keer/);
  });

  it('says what to do when it is urgent, in the language of the client', () => {
    const answer = apologyAnswer(town, turnWith(pressed, 'en-GB'));
    assert.ok('toast' in answer);
    assert.match(answer.toast, /urgent\? Call your manager/);
  });

  it('is a card where a message was typed', () => {
    const answer = apologyAnswer(town, turnWith({ what: 'said', text: 'melden' }));
    assert.ok('card' in answer);
    assert.match(JSON.stringify(answer.card), /Er ging iets mis bij ons/);
  });

  it('says nothing to a Teams that refreshes cards or reports an installation by itself', () => {
    assert.deepEqual(apologyAnswer(town, turnWith({ ...pressed, automatic: true })), { nothing: true });
    assert.deepEqual(apologyAnswer(town, turnWith({ what: 'installed' })), { nothing: true });
  });

  it('is there for a press of which nothing could be read', () => {
    assert.ok('toast' in apologyAnswer(town, undefined));
  });
});
