import assert from 'node:assert/strict';
import { receive } from '../../../dialogs/receive.ts';
import { lint } from '../../cards/lint.ts';
import { cardIn, press, textIn } from '../incident/pressing.ts';
import { people, type TestOffice, testOffice, town, visitOf } from '../office.ts';

describe('who is called', () => {
  let office: TestOffice;
  beforeEach(() => {
    office = testOffice();
  });
  afterEach(() => office.store.close());

  const say = (text: string, channel?: string) => {
    const { turn } = visitOf(office, people.lies, channel === undefined ? {} : { channel });
    return receive(office, { ...turn, happening: { what: 'said', text } });
  };

  it('can be read by everybody, in chat and in a channel: who, after how long, and when', async () => {
    for (const answer of [await say('wie wordt gebeld'), await say('Who is called?', '19:kanaal')]) {
      assert.deepEqual(lint(cardIn(answer)), []);
      assert.match(
        textIn(answer),
        /niemand oppakt[\s\S]*Na 30 minuten: de bedrijfsopvangers, dag en nacht[\s\S]*30 minuten later: de leidinggevende/,
      );
      assert.match(
        textIn(answer),
        /Na 2 uur: wie de melding afhandelt[\s\S]*1 uur later: het afdelingshoofd/,
      );
      assert.match(textIn(answer), /in kantooruren, 5 keer, om de 8 uur/);
      assert.match(textIn(answer), /op werkdagen van 09:00 tot 17:00 uur/);
    }
  });

  it('is what holds in this municipality, and names no people', async () => {
    await office.store.close();
    office = testOffice({
      ...town,
      escalation: { firstCare: [{ to: 'head', after: 45, hours: 'working', times: 1, every: 45 }] },
      officeHours: { from: '08:00', until: '16:30' },
    });
    const answer = await press(office, people.olga, { action: 'escalation.show' });
    assert.match(textIn(answer), /Na 45 minuten: het afdelingshoofd, in kantooruren/);
    assert.match(textIn(answer), /van 08:00 tot 16:30 uur/);
    for (const { name } of town.people) assert.ok(!textIn(answer).includes(name), name);
  });

  it('is one tap away for an administrator', async () => {
    const answer = await press(office, people.sanne, { action: 'admin.show' });
    assert.match(JSON.stringify(cardIn(answer)), /escalation\.show/);
  });
});
