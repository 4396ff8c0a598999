import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SinonFakeTimers, useFakeTimers } from 'sinon';
import { finding } from './finding.ts';
import { openTownHall, report, type TownHall } from './town-hall.ts';

describe('a client who will not leave', () => {
  let hall: TownHall;
  let date: SinonFakeTimers;
  const { count, pressOn, saying } = finding(() => hall);
  const channel = () => hall.channel('stadstoezicht');

  beforeEach(async () => {
    date = useFakeTimers({ now: new Date('2026-11-23T09:00:00Z'), toFake: ['Date'] });
    hall = await openTownHall();
  });
  afterEach(async () => {
    await hall.close();
    date.restore();
  });

  const sayIt = (label = 'Ik heb het gezegd') => hall.press('emma', label);
  const thrice = async () => {
    await hall.press('emma', 'Iemand wil niet weggaan');
    await sayIt();
    await hall.later(2);
    await sayIt('Collega zei het');
    await hall.later(3);
    await sayIt('Beveiliging zei het');
  };

  it('[SK-2c] [D-4] is told so three times from the menu, with the sentence to say and the danger line first', async () => {
    await hall.say('emma', 'menu');
    await hall.press('emma', 'Iemand wil niet weggaan');
    assert.match(hall.says('emma'), /^In gevaar\? Stop\. Druk op de alarmknop of bel 112\./);
    assert.match(hall.says('emma'), /Namens de gemeente vraag ik u om nu weg te gaan/);
    await sayIt();
    assert.match(hall.says('emma'), /1e keer gezegd om 10:00[\s\S]*Ik zeg het voor de tweede keer/);
    await hall.later(2);
    await sayIt('Collega zei het');
    await hall.later(3);
    await sayIt('Beveiliging zei het');
    const board = hall.says('emma');
    for (const part of [
      /1e keer gezegd om 10:00/,
      /2e keer gezegd om 10:02, door een collega/,
      /3e en laatste keer gezegd om 10:05, door de beveiliging/,
      /Blijft de klant\? Bel/,
      /06-1234 5620/,
      /0900-8844/,
      /Leidinggevende Mark Jansen/,
    ])
      assert.match(board, part);
  });

  it('[SK-2c] goes on in the same draft after a restart, and from a typed word', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'order-to-leave-'));
    const file = join(folder, 'store.db');
    await hall.close();
    hall = await openTownHall({ file });
    await hall.say('emma', 'sommatie');
    await sayIt();
    await hall.close();
    hall = await openTownHall({ file });
    await hall.say('emma', 'sommatie');
    assert.match(hall.says('emma'), /1e keer gezegd om 10:00[\s\S]*Zeg nu \(2e keer\)/);
    await sayIt();
    await hall.press('emma', 'Verder met melden');
    assert.match(JSON.stringify(hall.card('emma').card), /"value":"refusesToLeave"/);
    const drafts = await hall.store.casesOf(
      'incident',
      hall.organisation.tenant,
      hall.cast.plan.people.find(({ key }) => key === 'emma')?.aadObjectId ?? '',
      { limit: 5 },
    );
    assert.equal(drafts.items.length, 1);
    await rm(folder, { recursive: true });
  });

  it('[SK-2b] [SK-2d] asks the manager about the police as soon as the report is sent, and keeps what came of it', async () => {
    await hall.say('emma', 'menu');
    await thrice();
    await hall.press('emma', 'Melding nu versturen');
    assert.match(saying('emma', /Je melding is verstuurd/), /A-2026-00001/);
    assert.match(hall.says('mark', channel()), /Gezegd dat de klant weg moet: 3 van 3, laatst om 10:05/);
    for (const who of ['mark', 'farid']) assert.equal(count(who, /Beslis: komt de politie\?/), 1, who);
    await pressOn('mark', /Beslis: komt de politie\?/, 'Politie is gebeld');
    assert.match(hall.says('mark', channel()), /De politie is gebeld, 10:05/);
    assert.match(saying('emma', /De politie is gebeld/), /Blijf op afstand/);
    await hall.later(8);
    await hall.press('mark', 'Weg met politie');
    assert.match(hall.says('farid', channel()), /De politie haalde de klant weg, 10:13/);
    assert.equal(count('emma', /De politie haalde de klant weg\./), 1);
  });

  it('[SK-2b] asks the manager while it happens, where the report was sent before the third order', async () => {
    await report(hall, 'emma', {});
    await pressOn('emma', /Je melding is verstuurd/, 'Mijn meldingen');
    await hall.press('emma', 'Bekijken');
    await hall.press('emma', 'Andere stappen');
    await hall.press('emma', 'Zeggen dat de klant weg moet');
    for (const label of ['Ik heb het gezegd', 'Ik heb het gezegd', 'Ik heb het gezegd'])
      await pressOn('emma', /De klant moet weg/, label);
    assert.equal(count('mark', /Beslis: komt de politie\?/), 1);
    await pressOn('mark', /Beslis: komt de politie\?/, 'Politie nu niet nodig');
    assert.equal(count('emma', /besloten dat de politie nu niet nodig is/), 1);
    assert.match(hall.says('mark', channel()), /de politie is nu niet nodig/);
  });

  it('[SK-2c] takes back what was tapped by mistake, so that the police read what is true', async () => {
    await hall.say('emma', 'menu');
    await thrice();
    await hall.press('emma', 'Laatste keer was een vergissing');
    assert.doesNotMatch(hall.says('emma'), /3e en laatste keer gezegd/);
    assert.match(hall.says('emma'), /Zeg nu \(3e en laatste keer\)/);
  });

  it('[SK-2c] is told so from the instruction for it', async () => {
    await hall.say('emma', 'instructie');
    await hall.press('emma', 'In het Stadskantoor');
    await hall.press('emma', 'Hinderlijk gedrag, schelden of ernstige bedreiging');
    await hall.press('emma', 'Iemand wil niet weggaan');
    assert.match(hall.says('emma'), /Zeg nu \(1e keer\)/);
  });

  it('[SK-2c] shows an English employee what to say in Dutch, and what it means', async () => {
    await hall.say('emma', 'english');
    await hall.say('emma', 'order to leave');
    assert.match(hall.says('emma'), /Namens de gemeente vraag ik u[\s\S]*On behalf of the municipality/);
  });
});
