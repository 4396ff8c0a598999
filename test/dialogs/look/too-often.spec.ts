import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { lint } from '../../cards/lint.ts';
import { reportAbout } from '../aggressor/several-reports.ts';
import { cardIn, textIn } from '../incident/pressing.ts';
import { people, type TestOffice, testOffice, town } from '../office.ts';
import { looksBy, lookUp, pressInChat } from './looking.ts';
import { berg, bergOnFile } from './on-file.ts';

describe('looking people up too often', () => {
  const settings = { lookUpsPerDay: 3, lookUpsPerDayByColleagues: 2 };
  let office: TestOffice;
  beforeEach(() => {
    office = testOffice({ ...town, settings: { ...town.settings, ...settings } });
  });
  afterEach(() => office.store.close());

  const fish = async (times: number) => {
    for (let n = 0; n < times; n += 1)
      await lookUp(office, people.mark, { name: `K. Visser${'abcdefgh'[n]}` });
  };

  it('is refused kindly, and told to the safety officer once [H1-4] [AC-5]', async () => {
    await bergOnFile(office);
    await fish(3);
    const answer = await lookUp(office, people.mark, berg);
    assert.match(
      textIn(answer),
      /Vandaag kan het niet meer[\s\S]*3 keer iemand opgezocht[\s\S]*Bel: Sanne Smit/,
    );
    assert.deepEqual(lint(cardIn(answer)), []);
    await lookUp(office, people.mark, berg);
    const { items } = await office.store.casesOf('look', office.organisation.tenant, people.mark, {
      limit: 10,
    });
    const refused = items.filter(({ body }) => body.state.phase === 'refused');
    assert.equal(refused.length, 2);
    const told = refused.flatMap(({ body }) => body.effects.map(({ deed }) => deed));
    assert.deepEqual(told, [{ do: 'tell', person: people.sanne, notice: 'tooManyLooks', entry: 0 }]);
    assert.deepEqual(
      office.woken.map(({ kind }) => kind),
      ['look'],
    );
  });

  it('is counted for each by himself and over a day, and is over the next one', async () => {
    await fish(3);
    assert.match(textIn(await lookUp(office, people.farid, berg)), /Niets gevonden/);
    office.setNow(new Date('2026-11-24T10:00:00.000Z'));
    assert.match(textIn(await lookUp(office, people.mark, berg)), /Niets gevonden/);
  });

  it('is sooner for who only prepares a talk', async () => {
    await lookUp(office, people.emma, berg);
    await lookUp(office, people.emma, { ...berg, name: 'K. Smit' });
    assert.match(
      textIn(await lookUp(office, people.emma, { ...berg, name: 'P. Mulder' })),
      /2 keer iemand opgezocht/,
    );
  });

  it('is not the same form again, nor comparing the reports of one’s own cases', async () => {
    const form = randomUUID();
    for (let n = 0; n < 6; n += 1) await lookUp(office, people.mark, berg, { form });
    assert.equal((await looksBy(office, people.mark)).length, 1);
    await bergOnFile(office);
    const own = await reportAbout(office, berg);
    for (let n = 0; n < 4; n += 1) {
      office.setNow(new Date(office.now().getTime() + 3_600_000));
      await pressInChat(office, people.mark, { action: 'kin.compare', case: own });
    }
    await lookUp(office, people.mark, { name: 'K. Smit' });
    assert.match(textIn(await lookUp(office, people.mark, { name: 'P. Mulder' })), /Niets gevonden/);
  });
});
