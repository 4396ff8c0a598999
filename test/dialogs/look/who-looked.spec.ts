import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { reportAbout } from '../aggressor/several-reports.ts';
import { behind, cardIn, textIn, titlesOf } from '../incident/pressing.ts';
import { people, type TestOffice, testOffice } from '../office.ts';
import { lookUp, pressInChat } from './looking.ts';
import { berg, bergOnFile } from './on-file.ts';

describe('who else looked [C-8]', () => {
  let office: TestOffice;
  beforeEach(() => {
    office = testOffice();
  });
  afterEach(() => office.store.close());

  const logOf = async (answer: Awaited<ReturnType<typeof lookUp>>) =>
    pressInChat(office, people.sanne, behind(cardIn(answer), 'Wie keek er nog meer?'));

  it('is shown to the safety officer alone: for the same name, and at the same reports', async () => {
    await bergOnFile(office);
    await lookUp(office, people.emma, { ...berg, name: 'van den Berg', reason: 'homeVisit' });
    office.setNow(new Date('2026-11-23T11:00:00.000Z'));
    const own = await reportAbout(office, berg);
    await pressInChat(office, people.mark, { action: 'kin.compare', case: own });
    await lookUp(office, people.farid, { name: 'K. Smit' });
    const answer = await lookUp(office, people.sanne, berg);
    const text = textIn(await logOf(answer));
    assert.match(
      text,
      /ma 23 november 2026, 12:00: Mark Jansen, om te vergelijken met een eigen melding\nma 23 november 2026, 11:00: Emma de Vries, om een huisbezoek voor te bereiden/,
    );
    assert.doesNotMatch(text, /Farid/);
    assert.ok(!titlesOf(cardIn(await lookUp(office, people.mark, berg))).includes('Wie keek er nog meer?'));
  });

  it('answers also where nothing was found, then or now', async () => {
    await lookUp(office, people.mark, { name: 'Emre YILMAZ', birthDate: '1995-10-10' });
    const answer = await lookUp(office, people.sanne, { name: 'E. Yılmaz', birthDate: '1995-10-10' });
    assert.match(textIn(await logOf(answer)), /Mark Jansen, om een gesprek voor te bereiden/);
  });

  it('is asked about a look of one’s own, and about no other one’s', async () => {
    const form = randomUUID();
    await lookUp(office, people.mark, berg, { form });
    const answer = await pressInChat(office, people.sanne, { action: 'look.log', form });
    assert.doesNotMatch(textIn(answer), /Wie keek/);
    const mine = await lookUp(office, people.mark, berg);
    const refused = await pressInChat(office, people.mark, { action: 'look.log', form });
    assert.match(textIn(refused), /ziet alleen de arboconsulent/);
    assert.ok(mine);
  });
});
