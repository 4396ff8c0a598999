import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { commandIn } from '../../../dialogs/commands.ts';
import { StoreUnavailable } from '../../../storage/store-error.ts';
import { lint } from '../../cards/lint.ts';
import { reportAbout } from '../aggressor/several-reports.ts';
import { behind, cardIn, textIn, valuesIn } from '../incident/pressing.ts';
import { people, type TestOffice, testOffice, visitOf } from '../office.ts';
import { looksBy, lookUp, pressInChat } from './looking.ts';
import { berg, bergOnFile } from './on-file.ts';

describe('looking somebody up', () => {
  let office: TestOffice;
  beforeEach(() => {
    office = testOffice();
  });
  afterEach(() => office.store.close());

  it('begins with a form that says what is recorded, by command and in both languages [H1-4]', async () => {
    const command = commandIn('Opzoeken')?.command;
    assert.equal(commandIn('look up')?.command, command);
    assert.equal(command?.where, 'chat');
    const answer = await command?.answer(visitOf(office, people.mark), '');
    assert.ok(answer);
    assert.match(
      textIn(answer),
      /Elke keer wordt vastgelegd: wie keek, wanneer, waarom, en bij welke meldingen/,
    );
    assert.equal(behind(cardIn(answer), 'Opzoeken').action, 'look.search');
    const english = await pressInChat(office, people.mark, { action: 'look.form' }, 'en');
    assert.match(textIn(english), /Every time is recorded/);
    for (const each of [answer, english]) assert.deepEqual(lint(cardIn(each)), []);
  });

  it('tells how many of which kind in which year, what runs and whom to call, and nothing else [H1-4]', async () => {
    await bergOnFile(office);
    const answer = await lookUp(office, people.mark, berg);
    const text = textIn(answer);
    assert.match(
      text,
      /Zeker dezelfde persoon\nWaarom: dezelfde achternaam, de voorletters passen, dezelfde geboortedatum\n2026: 1 melding \(schelden 1 keer, dreigen 1 keer\)\n2025: 1 melding \(gebruik geweld 1 keer\)\nLoopt nog: Ontzegging toegang, tot en met maandag 12 april 2027\nBel: /,
    );
    assert.match(text, /Bel: Mark Jansen \(Stadstoezicht\), 06-1234 5602/);
    assert.match(text, /Bel: Inge Hofman \(Publiekszaken\)/);
    assert.match(text, /Mogelijk dezelfde persoon\n[\s\S]*Ga er niet van uit: het kan iemand anders zijn/);
    assert.doesNotMatch(JSON.stringify(answer), /Berg|1980|Verhaal|Letterlijk|Emma|sloeg/);
    assert.deepEqual(lint(cardIn(answer)), []);
    const english = textIn(await lookUp(office, people.mark, berg, { language: 'en' }));
    assert.match(english, /Certainly the same person[\s\S]*2025: 1 report \(use of violence once\)/);
  });

  it('is never certain without a date of birth, whatever is on file [INL-6]', async () => {
    await bergOnFile(office);
    const text = textIn(await lookUp(office, people.mark, { name: berg.name }));
    assert.doesNotMatch(text, /Zeker dezelfde/);
    assert.match(text, /Mogelijk dezelfde persoon/);
  });

  it('asks for a date of birth when it may be too many people, and shows none of them', async () => {
    for (const [n, name] of ['A. Smit', 'B. Smit', 'C. Smit', 'D. Smit'].entries())
      await reportAbout(office, { name, birthDate: `198${n}-01-01` });
    const text = textIn(await lookUp(office, people.mark, { name: 'Smit' }));
    assert.match(text, /Er zijn nog 4 anderen die het kunnen zijn\. Zoek opnieuw met een geboortedatum\./);
    assert.doesNotMatch(text, /Bel:|2026:/);
  });

  it('says that nothing was found, and what that does not mean', async () => {
    assert.match(
      textIn(await lookUp(office, people.mark, berg)),
      /Niets gevonden[\s\S]*betekent niet dat er nooit iets was/,
    );
  });

  it('finds nobody by what he looked like', async () => {
    await reportAbout(
      office,
      { description: 'J. van den Berg, lange man' },
      { report: { aggressorKnown: false } },
    );
    assert.match(textIn(await lookUp(office, people.mark, berg)), /Niets gevonden/);
  });

  it('tells who prepares a talk no more than whether to talk it over first, and with whom [H1-4]', async () => {
    await bergOnFile(office);
    const certain = await lookUp(office, people.emma, berg);
    assert.match(
      textIn(certain),
      /Bespreek dit eerst met je leidinggevende[\s\S]*Ga niet alleen[\s\S]*Bel: Mark Jansen, 06-1234 5602/,
    );
    assert.doesNotMatch(textIn(certain), /2026|geweld|dreigen|Ontzegging|melding \(|Inge/);
    const nobody = await lookUp(office, people.emma, { ...berg, birthDate: '1999-01-01' });
    assert.match(textIn(nobody), /Vraag het je leidinggevende[\s\S]*Het is niet zeker/);
    const nothing = await lookUp(office, people.emma, { name: 'Q. Xanten', birthDate: '1999-01-01' });
    assert.match(textIn(nothing), /Niets gevonden/);
    for (const answer of [certain, nobody, nothing]) assert.deepEqual(lint(cardIn(answer)), []);
  });

  it('asks a colleague for the date of birth, and offers no reason that is not his', async () => {
    const form = cardIn(await pressInChat(office, people.emma, { action: 'look.form' }));
    assert.doesNotMatch(JSON.stringify(form), /newReport|"other"/);
    assert.match(
      textIn(await lookUp(office, people.emma, { name: berg.name })),
      /⚠ Vul de geboortedatum in\./,
    );
    assert.match(
      textIn(await lookUp(office, people.emma, { ...berg, reason: 'newReport' })),
      /⚠ Kies waarvoor/,
    );
    assert.deepEqual(await looksBy(office, people.emma), []);
  });

  it('comes back with what was typed, and what is wrong beside the field', async () => {
    const typed = { name: 'J.', birthDate: '2031-01-01', reason: '', note: '' };
    const form = randomUUID();
    const answer = await lookUp(office, people.mark, typed, { form });
    assert.match(
      textIn(answer),
      /⚠ Vul een achternaam in[\s\S]*⚠ Vul een geboortedatum in die kan kloppen[\s\S]*⚠ Kies waarvoor/,
    );
    const values = valuesIn(cardIn(answer));
    assert.deepEqual([values.name, values.birthDate], ['J.', '2031-01-01']);
    assert.equal(behind(cardIn(answer), 'Opzoeken').form, form);
    assert.deepEqual(await looksBy(office, people.mark), []);
  });

  it('keeps another reason in words, and takes no name in it', async () => {
    const named = await lookUp(office, people.mark, {
      ...berg,
      reason: 'other',
      note: 'Belde over Berg vandaag',
    });
    assert.match(textIn(named), /⚠ Laat de naam hier weg/);
    assert.match(
      textIn(await lookUp(office, people.mark, { ...berg, reason: 'other', note: '' })),
      /⚠ Schrijf in een paar woorden/,
    );
    await lookUp(office, people.mark, { ...berg, reason: 'other', note: 'Vraag van de politie' });
    const [look, ...more] = await looksBy(office, people.mark);
    assert.deepEqual(more, []);
    assert.ok(look?.phase === 'lookedUp');
    assert.deepEqual([look.reason, look.note], ['other', 'Vraag van de politie']);
  });

  it('is written down before it is shown, with what was found and never who was looked up [H1-4] [C-8]', async () => {
    const possible = await bergOnFile(office);
    await lookUp(office, people.mark, berg);
    const [look] = await looksBy(office, people.mark);
    assert.ok(look?.phase === 'lookedUp');
    assert.deepEqual(
      [look.by, look.at, look.as, look.reason],
      [people.mark, office.now().toISOString(), 'responsible', 'talk'],
    );
    assert.equal(look.found.filter(({ same }) => same === 'certain').length, 2);
    assert.deepEqual(
      look.found.filter(({ same }) => same === 'possible'),
      [{ incident: possible, same: 'possible' }],
    );
    assert.doesNotMatch(JSON.stringify(look), /berg|1980/i);
  });

  it('is written down also where nothing was found', async () => {
    await lookUp(office, people.mark, berg);
    const [look] = await looksBy(office, people.mark);
    assert.ok(look?.phase === 'lookedUp');
    assert.deepEqual(look.found, []);
    assert.equal(look.prints.length, 2);
  });

  it('shows nothing when it cannot be written down', async () => {
    await bergOnFile(office);
    const store = new Proxy(office.store, {
      get: (target, name) => {
        if (name === 'put')
          return () => Promise.reject(new StoreUnavailable('full', 'The disk is full. Make room.'));
        const member: unknown = Reflect.get(target, name);
        return typeof member === 'function' ? member.bind(target) : member;
      },
    });
    await assert.rejects(lookUp({ ...office, store }, people.mark, berg), StoreUnavailable);
  });

  it('is one look for a form that is sent twice, and another one when the same form asks about somebody else', async () => {
    await bergOnFile(office);
    const form = randomUUID();
    const [first, second] = await Promise.all([
      lookUp(office, people.mark, berg, { form }),
      lookUp(office, people.mark, berg, { form }),
    ]);
    assert.deepEqual(cardIn(first), cardIn(second));
    await lookUp(office, people.mark, berg, { form });
    assert.equal((await looksBy(office, people.mark)).length, 1);
    await lookUp(office, people.mark, { name: 'K. Smit' }, { form });
    await lookUp(office, people.mark, { ...berg, birthDate: '1981-02-01' }, { form });
    assert.equal((await looksBy(office, people.mark)).length, 3);
  });

  it('happens in one’s own chat and never in a channel', async () => {
    await bergOnFile(office);
    const { pressAnswer } = await import('../../../dialogs/press.ts');
    for (const action of ['look.form', 'look.search']) {
      const visit = visitOf(office, people.mark, { channel: '19:stadstoezicht@thread.tacv2' });
      const answer = await pressAnswer(visit, { action, form: randomUUID(), reason: 'talk', ...berg });
      assert.match(textIn(answer), /Zelf melden doe je in de chat met mij/);
    }
    assert.deepEqual(await looksBy(office, people.mark), []);
  });

  it('is told kindly to whoever may not', async () => {
    const answer = await commandIn('opzoeken')?.command.answer(visitOf(office, people.rosa), '');
    assert.ok(answer);
    assert.match(textIn(answer), /Dit kun jij niet doen[\s\S]*Vraag het je leidinggevende/);
    assert.match(textIn(await lookUp(office, people.rosa, berg)), /Dit kun jij niet doen/);
  });

  it('stands in the help of who may, and of nobody else', async () => {
    const helpOf = async (person: string) =>
      textIn(await pressInChat(office, person, { action: 'help.show' }));
    for (const person of [people.mark, people.emma, people.sanne])
      assert.match(await helpOf(person), /“opzoeken”/);
    assert.doesNotMatch(await helpOf(people.rosa), /opzoeken/);
  });

  it('survives whatever is typed', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    const typed = fc.record({
      name: text,
      birthDate: text,
      reason: fc.constantFrom('talk', 'other', ''),
      note: text,
    });
    await fc.assert(
      fc.asyncProperty(typed, fc.constantFrom('mark', 'emma'), async (fields, name) => {
        assert.deepEqual(lint(cardIn(await lookUp(office, people[name], fields))), []);
      }),
      { numRuns: 60 },
    );
  });
});
