import assert from 'node:assert/strict';
import { slowDownAnswer } from '../../dialogs/slow-down-answer.ts';
import type { Happening } from '../../dialogs/turn.ts';
import { absent } from '../../storage/store.ts';
import { people, testOffice, visitOf } from './office.ts';

const office = testOffice();
const turnOf = (happening: Happening) => ({ ...visitOf(office, people.emma).turn, happening });

describe('somebody who goes too fast', () => {
  it('keeps the form that was being filled in: a button is answered with a line under it', async () => {
    const answer = await slowDownAnswer(office, turnOf({ what: 'pressed', input: {} }));
    assert.ok('toast' in answer);
    assert.match(answer.toast, /^Even rustig aan\. .*Wacht een minuut/);
  });

  it('reads in the chat what was not done, what is safe, and what to do when it is urgent', async () => {
    const answer = await slowDownAnswer(office, turnOf({ what: 'said', text: 'hoi' }));
    assert.ok('card' in answer);
    assert.equal(answer.summary, 'Even rustig aan');
    assert.match(JSON.stringify(answer.card), /niet heb verwerkt.*is er nog.*Bel je leidinggevende/);
  });

  it('is spoken to in the language that he chose', async () => {
    const { tenant } = office.organisation;
    const emma = { id: people.emma, name: 'Emma', teamsId: '29:emma', language: 'en' } as const;
    await office.store.put({ tenant, kind: 'person', id: people.emma }, emma, absent);
    const answer = await slowDownAnswer(office, turnOf({ what: 'pressed', input: {} }));
    assert.ok('toast' in answer);
    assert.match(answer.toast, /^One moment, please\. /);
  });
});
