import assert from 'node:assert/strict';
import { caseKey } from '../../../protocol/look/look-keys.ts';
import { lint } from '../../cards/lint.ts';
import { behind, cardIn, press as pressIn, stored, textIn, titlesOf } from '../incident/pressing.ts';
import { people, type TestOffice, testOffice, town } from '../office.ts';
import { berg, besideEarlier, born } from './beside-earlier.ts';
import { reportAbout } from './several-reports.ts';

describe('comparing aggressors', () => {
  let office: TestOffice;
  let sure: string;
  let maybe: string;
  let own: string;

  beforeEach(async () => {
    office = testOffice();
    ({ sure, maybe, own } = await besideEarlier(office));
  });
  afterEach(() => office.store.close());

  const press = (person: string, action: string, more: object = {}, language: 'nl' | 'en' = 'nl') =>
    pressIn(office, person, { action, case: own, ...more }, language);
  const card = async (of = own) => textIn(await press(people.mark, 'incident.card', { case: of }));
  const looks = async (incident: string) =>
    (await office.store.filedUnder('look', town.tenant, caseKey(incident), { limit: 10 })).items;

  it('says on everybody’s card how often, when last and what runs, and names nobody [INL-6] [C-23]', async () => {
    const answer = await press(people.tom, 'incident.card');
    const text = textIn(answer);
    assert.match(text, /Eerder: 1 keer zeker dezelfde persoon, 1 keer mogelijk dezelfde persoon/);
    assert.match(text, /– Laatste keer: maandag 12 oktober 2026 \(A-2026-00011\)/);
    assert.match(text, /Loopt nog: Ontzegging toegang, tot en met maandag 12 april 2027 \(A-2026-00011\)/);
    assert.match(text, /omdat er een ontzegging loopt tot en met maandag 12 april 2027 \(A-2026-00011\)/);
    assert.doesNotMatch(JSON.stringify(answer), /Berg|1980/);
    assert.match(
      textIn(await press(people.tom, 'incident.card', {}, 'en')),
      /Last time: Monday 12 October 2026[\s\S]*Still running: Access ban, up to and including Monday 12 April 2027/,
    );
  });

  it('shows who may be the same to who decides, with the reason in words, and only to him [INL-6]', async () => {
    const answer = await press(people.mark, 'kin.compare');
    const text = textIn(answer);
    assert.match(text, /Deze melding\nNaam: J\. van den Berg\nGeboortedatum: 01-02-1980/);
    assert.match(
      text,
      /A-2026-00012\nzondag 1 november 2026, Publiekszaken\nWat: Dreigen, Schelden\nNaam: Berg, J\.\nGeboortedatum: onbekend\nMogelijk dezelfde: dezelfde achternaam, de voorletters passen, een geboortedatum ontbreekt/,
    );
    assert.match(
      text,
      /Jan v\.d\. Berg\nGeboortedatum: 01-02-1980\nZeker dezelfde: .*dezelfde geboortedatum/,
    );
    assert.deepEqual(lint(cardIn(answer)), []);
    assert.match(
      textIn(await press(people.mark, 'kin.compare', {}, 'en')),
      /Possibly the same: the same surname, the initials fit/,
    );
  });

  it('is offered below Meer where the aggressor has a name, and refused to everybody who does not decide', async () => {
    assert.ok(titlesOf(cardIn(await press(people.mark, 'incident.card'))).includes('Zelfde persoon?'));
    for (const name of ['emma', 'inge', 'sanne', 'tom'] as const) {
      const answer = await press(people[name], 'kin.compare');
      assert.match(textIn(answer), /Dit beslist Mark Jansen/);
      assert.doesNotMatch(JSON.stringify(answer), /Berg/);
    }
  });

  it('is on record before it is shown: in the case, and as a look at each of the others [H1-4] [C-8]', async () => {
    await press(people.mark, 'kin.compare');
    await press(people.mark, 'kin.compare');
    const entries = (await stored(office, own)).body.journal.filter(
      ({ fact }) => fact.fact === 'candidatesViewed',
    );
    assert.equal(entries.length, 1);
    assert.deepEqual([entries[0]?.by, entries[0]?.times], [people.mark, 2]);
    for (const other of [sure, maybe]) {
      const [look, ...more] = await looks(other);
      assert.deepEqual(more, []);
      assert.ok(look?.body.state.phase === 'compared');
      assert.deepEqual([look.body.state.by, look.body.state.incident], [people.mark, own]);
      assert.doesNotMatch(JSON.stringify(look), /Berg|1980/);
    }
  });

  it('leaves out a report that was withdrawn, everywhere', async () => {
    const withdrawn = await reportAbout(office, { name: berg }, { state: { reporter: people.tom } });
    const later = await reportAbout(office, { name: berg, birthDate: born });
    assert.match(await card(later), /2 keer zeker dezelfde persoon, 2 keer mogelijk/);
    await pressIn(office, people.tom, { action: 'report.withdrawSure', case: withdrawn, form: withdrawn });
    assert.match(await card(later), /2 keer zeker dezelfde persoon, 1 keer mogelijk/);
  });

  it('says so where there is no name to compare, and where nobody is like him', async () => {
    const nameless = await reportAbout(
      office,
      { description: 'Lange man' },
      { report: { aggressorKnown: false } },
    );
    assert.ok(
      !titlesOf(cardIn(await press(people.mark, 'incident.card', { case: nameless }))).includes(
        'Zelfde persoon?',
      ),
    );
    assert.match(
      textIn(await press(people.mark, 'kin.compare', { case: nameless })),
      /een beschrijving telt niet/,
    );
    const alone = await reportAbout(office, { name: 'Wubbo van Starkenborgh' });
    const answer = await press(people.mark, 'kin.compare', { case: alone });
    assert.match(textIn(answer), /Er is geen andere melding die erbij kan horen/);
    assert.equal(behind(cardIn(answer), 'Terug').action, 'incident.card');
  });

  it('fits on a card however many there are: four undecided at once, and the rest after them', async () => {
    for (let n = 0; n < 9; n += 1) await reportAbout(office, { name: `${berg} ${'漢'.repeat(80)}` });
    const busy = await reportAbout(office, { name: berg });
    const answer = await press(people.mark, 'kin.compare', { case: busy });
    assert.match(textIn(answer), /Er zijn er nog \d+\. Beslis eerst over deze\./);
    assert.deepEqual(lint(cardIn(answer)), []);
  });
});
