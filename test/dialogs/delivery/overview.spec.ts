import assert from 'node:assert/strict';
import { administerAnswer } from '../../../dialogs/delivery/actions.ts';
import type { Deed } from '../../../protocol/deed.ts';
import type { PersonRecord } from '../../../storage/documents.ts';
import { absent, type Key } from '../../../storage/store.ts';
import { lint } from '../../cards/lint.ts';
import { linesBetween } from '../../cards/reading.ts';
import { asked } from '../aftercare/pressing.ts';
import { cardIn, sent, textIn, titlesOf } from '../incident/pressing.ts';
import { people, type TestOffice, testOffice, town, visitOf } from '../office.ts';
import { admin, parked, press, putEffects, show } from './given-up.ts';

const incidentKey = (id: string): Key<'incident'> => ({ tenant: town.tenant, kind: 'incident', id });

const holders = [
  people.mark,
  people.inge,
  people.farid,
  people.petra,
  people.fatima,
  people.rosa,
  people.tom,
  people.lies,
];

describe('what an administrator sees of delivery', () => {
  let office: TestOffice;
  beforeEach(() => {
    office = testOffice();
  });
  afterEach(() => office.store.close());

  const meet = async (id: string, parts: Partial<PersonRecord> = {}): Promise<void> => {
    const chat = { serviceUrl: 'http://127.0.0.1:9/', conversation: `a:${id}` };
    const record = { id, name: 'Iemand', teamsId: `29:${id}`, chat, ...parts };
    await office.store.put({ tenant: town.tenant, kind: 'person', id }, record, absent);
  };
  const tie = (id: string, gone?: true) =>
    office.store.put(
      { tenant: town.tenant, kind: 'channel', id },
      {
        of: { kind: 'department', key: id },
        address: { serviceUrl: 'http://127.0.0.1:9/', conversation: `19:${id}` },
        language: 'nl',
        boundBy: admin,
        at: '2026-11-01T09:00:00.000Z',
        ...(gone ? { gone } : {}),
      },
      absent,
    );
  const given = async (...deeds: readonly Deed[]) => {
    const id = await sent(office);
    const effects = deeds.map((deed, index) => parked(`2.${index}`, deed));
    await putEffects(office, incidentKey(id), effects);
    return id;
  };

  it('is for administrators alone; the others hear who that is', async () => {
    for (const answer of [
      await show(office, people.mark),
      await press(office, { action: 'admin.retryAll' }, people.mark),
      await administerAnswer(visitOf(office, people.mark)),
    ])
      assert.match(textIn(answer), /Dit is voor de beheerder van Rugdekking: Sanne Smit\./);
    assert.match(textIn(await administerAnswer(visitOf(office, admin))), /^Bezorging/);
  });

  it('is that all is well, when all is well', async () => {
    for (const id of ['department:stadstoezicht', 'department:publiekszaken', 'group:bog']) await tie(id);
    for (const id of [...holders, admin]) await meet(id);
    const answer = await show(office);
    assert.match(textIn(answer), /Alles is bezorgd/);
    assert.match(textIn(answer), /Iedereen met een taak heeft de app/);
    assert.ok(!titlesOf(cardIn(answer)).includes('Alles opnieuw proberen'));
  });

  it('is what was given up: what it is, where it was to go, since when and why', async () => {
    await given({ do: 'showCard', at: 'channel' });
    const answer = await show(office);
    assert.deepEqual(lint(cardIn(answer)), []);
    const text = textIn(answer);
    assert.match(text, /1 bericht is opgegeven\./);
    assert.match(text, /Kaart van melding A-2026-00001\nNaar: het kanaal van Stadstoezicht\n/);
    assert.match(text, /Waarom niet: Teams gaf geen antwoord/);
    assert.match(text, /Opgegeven op 23 nov 10:50, na 24 pogingen\./);
    for (const title of ['Opnieuw proberen', 'Laat vervallen', 'Alles opnieuw proberen'])
      assert.ok(titlesOf(cardIn(answer)).includes(title), title);
  });

  it('names colleagues who were to be told, and the reporter only as the reporter', async () => {
    await given(
      { do: 'tell', person: people.petra, notice: 'incidentCopy', entry: 0 },
      { do: 'tell', person: people.emma, notice: 'reportProgress', entry: 0 },
      { do: 'line', at: { chatOf: people.mark }, entry: 0 },
    );
    const text = textIn(await show(office));
    assert.match(text, /Kopie van melding A-2026-00001\nNaar: Petra van Leeuwen/);
    assert.match(text, /Nieuws over melding A-2026-00001\nNaar: de melder/);
    assert.match(text, /Naar: Mark Jansen/);
  });

  it('is nothing of who was harmed, who did it, or what was written', async () => {
    await given(
      { do: 'showCard', at: 'channel' },
      { do: 'tell', person: people.emma, notice: 'reportProgress', entry: 0 },
    );
    const request = await asked(office, { reachMe: 'Bel na zessen', forOther: 'Slachtoffernaam' });
    await putEffects(office, request.key, [
      parked('1.0', { do: 'showCard', at: 'channel' }),
      parked('1.1', { do: 'tell', person: people.emma, notice: 'aftercareProgress', entry: 0 }),
    ]);
    const card = JSON.stringify(cardIn(await show(office)));
    for (const secret of [
      'Emma',
      'Slachtoffernaam',
      'Verhaal',
      'Letterlijke',
      'Getuigenaam',
      'zessen',
      people.emma,
    ])
      assert.ok(!card.includes(secret), secret);
  });

  it('is of aftercare only that there is a request [C-14]', async () => {
    const request = await asked(office, { hidden: true });
    await putEffects(office, request.key, [
      parked('1.0', { do: 'showCard', at: 'channel' }),
      parked('1.1', { do: 'tell', person: people.rosa, notice: 'aftercareContact', entry: 0 }),
      parked('1.2', { do: 'tell', person: people.emma, notice: 'aftercareProgress', entry: 0 }),
    ]);
    const text = textIn(await show(office));
    assert.match(text, /Kaart van een nazorgverzoek\nNaar: het kanaal van BOG\n/);
    assert.match(text, /Nazorgverzoek: gegevens voor wie het oppakte\nNaar: Rosa Bakker/);
    assert.match(text, /Nazorgverzoek: een bericht\nNaar: een collega/);
    assert.doesNotMatch(text, /verborgen|stilte|A-2026/);
  });

  it('is not even whose responders, for an administrator who answers for the department himself [C-14]', async () => {
    const own = testOffice({ ...town, administrators: [people.mark] });
    const request = await asked(own, { hidden: true });
    await putEffects(own, request.key, [
      parked('1.0', { do: 'showCard', at: 'channel' }),
      parked('1.1', { do: 'tell', person: people.rosa, notice: 'aftercareContact', entry: 0 }),
    ]);
    const lines = linesBetween(cardIn(await show(own, people.mark)), 'Bezorging', 'Kanalen').join('\n');
    assert.match(lines, /Naar: het kanaal van een opvanggroep/);
    assert.doesNotMatch(lines, /BOG|Rosa/);
    await own.store.close();
  });

  it('does not say after which incident aftercare was to be opened [C-14]', async () => {
    await given({ do: 'openAftercare', askedBy: 'victim', hidden: true, by: people.emma });
    const answer = await show(office);
    assert.match(textIn(answer), /Een nazorgverzoek openen\nNaar: niemand, dit doet de bot zelf/);
    assert.doesNotMatch(textIn(answer), /A-2026/);
    assert.ok(!titlesOf(cardIn(answer)).includes('Laat vervallen'), 'it must be done');
  });

  it('counts what the bot is still trying by itself, and leaves out reminders', async () => {
    const id = await sent(office);
    const due = (minutes: number) => new Date(office.now().getTime() + minutes * 60_000).toISOString();
    const waiting = parked('2.0', { do: 'showCard', at: 'channel' });
    const { parked: _, ...free } = waiting;
    await putEffects(office, incidentKey(id), [
      { ...free, due: due(4) },
      { ...free, id: '2.1', deed: { do: 'line', at: 'channel', entry: 0 }, due: due(0) },
      { ...free, id: '2.2', lane: 'timer', deed: { do: 'timer', timer: 'completeReport' }, due: due(20) },
    ]);
    assert.match(textIn(await show(office)), /2 berichten wachten op bezorging/);
  });

  it('is which channels work, which are gone, and who has none; what does not work comes first', async () => {
    await tie('department:stadstoezicht');
    await tie('group:bog', true);
    const lines = linesBetween(cardIn(await show(office)), 'Kanalen', 'Niet te bereiken');
    assert.deepEqual(lines.slice(1), [
      'BOG: weg: de bot kan er niet meer in',
      'Publiekszaken: geen kanaal',
      'Stadstoezicht: gekoppeld',
    ]);
  });

  it('is which colleagues with a part to play cannot be reached, each once', async () => {
    await meet(people.mark);
    await meet(people.rosa, { gone: true });
    await office.store.put(
      { tenant: town.tenant, kind: 'person', id: people.tom },
      { id: people.tom, name: 'Tom', teamsId: '29:tom' },
      absent,
    );
    const lines = linesBetween(cardIn(await show(office)), 'Niet te bereiken');
    assert.deepEqual(lines.slice(1), [
      'Inge Hofman: leidinggevende van Publiekszaken, heeft de app niet',
      'Farid Amrani: waarnemer bij Stadstoezicht, heeft de app niet',
      'Sanne Smit: arboconsulent, heeft de app niet',
      'Rosa Bakker: bedrijfsopvanger bij BOG, heeft de app verwijderd of geblokkeerd',
      'Tom Willems: bedrijfsopvanger bij BOG, heeft de app niet',
      'Petra van Leeuwen: afdelingshoofd van Stadstoezicht, heeft de app niet',
      'Fatima Yilmaz: personeelsmanager Ruimte, heeft de app niet',
      'Lies Vermeer: receptie van Stadskantoor, heeft de app niet',
    ]);
  });

  it('fits on a card, however much went wrong', async () => {
    for (let n = 0; n < 30; n += 1)
      await given(
        { do: 'showCard', at: 'channel' },
        { do: 'tell', person: people.petra, notice: 'measureCopy', entry: 0 },
      );
    const answer = await show(office);
    assert.deepEqual(lint(cardIn(answer)), []);
    assert.match(textIn(answer), /60 berichten zijn opgegeven/);
    const rows = titlesOf(cardIn(answer)).filter(title => title === 'Opnieuw proberen').length;
    assert.match(textIn(answer), new RegExp(`En nog ${60 - rows}\\.`));
  });
});
