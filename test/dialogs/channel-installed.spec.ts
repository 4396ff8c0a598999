import assert from 'node:assert/strict';
import { receive } from '../../dialogs/receive.ts';
import { textIn } from './incident/pressing.ts';
import { people, type TestOffice, testOffice, visitOf } from './office.ts';

const channel = '19:meldingen@thread.tacv2';

describe('the bot comes into a channel', () => {
  let office: TestOffice;
  beforeEach(() => {
    office = testOffice();
  });
  afterEach(() => office.store.close());

  const happens = async (person: string, happening: Parameters<typeof receive>[1]['happening']) => {
    const answer = await receive(office, { ...visitOf(office, person, { channel }).turn, happening });
    return 'nothing' in answer ? '' : textIn(answer);
  };

  it('asks a manager what the channel is for, and asks him once', async () => {
    assert.match(await happens(people.mark, { what: 'installed' }), /Waar is dit kanaal voor/);
    assert.equal(await happens(people.mark, { what: 'installed' }), '');
  });

  it('does not ask again where the channel is tied, but says what arrives there', async () => {
    await happens(people.mark, { what: 'said', text: 'koppel stadstoezicht' });
    const said = await happens(people.petra, { what: 'installed' });
    assert.match(said, /Meldingen van Stadstoezicht komen vanaf nu in dit kanaal/);
    assert.doesNotMatch(said, /Waar is dit kanaal voor/);
  });

  it('tells somebody who may not tie a channel who may, and blames nobody', async () => {
    const said = await happens(people.emma, { what: 'installed' });
    assert.match(said, /Kanaal koppelen[\s\S]*kan alleen/);
    assert.doesNotMatch(said, /Dit kun jij niet doen/);
  });
});
