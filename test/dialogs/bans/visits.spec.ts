import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { visitFields } from '../../../cards/ban-visit-form.ts';
import { openSqliteStore } from '../../../storage/sqlite/sqlite-store.ts';
import { lint } from '../../cards/lint.ts';
import { registered, textIn, titlesOf, valuesIn } from '../incident/pressing.ts';
import { openTownHall, people, type TownHall } from './town-hall.ts';

const plan = {
  date: '2026-11-25',
  from: '14:00',
  until: '14:45',
  location: 'stadskantoor',
  present: 'Mark Jansen en Inge Hofman',
  police: 'yes',
};

describe('A banned client who is invited', () => {
  let hall: TownHall;
  let id: string;
  let measure: string;
  beforeEach(async () => {
    hall = await openTownHall(openSqliteStore(':memory:'));
    id = await hall.incident();
    measure = await hall.decide(id);
    await hall.deliver(id, measure);
  });
  afterEach(() => hall.close());

  const announce = async (change: object = {}, form: string = randomUUID()) => {
    const answer = await hall.press('mark', {
      action: 'ban.visit',
      case: id,
      measure,
      form,
      ...plan,
      ...change,
    });
    await hall.settle();
    return { answer, form };
  };
  const visits = async () => (await registered(hall.office, id)).measures[0]?.ban?.visits ?? [];
  const visitCards = (name: 'lies' | 'olga') => hall.door(name).filter(text => /^(Bezoek|Visit)/.test(text));
  const list = async () => textIn(await hall.say('lies', 'toegangsverboden'));

  it('[M4-10] is announced by who decides: the door hears when, where, to whom, and whether the police are there', async () => {
    const list = hall.card(await hall.say('mark', 'toegangsverboden'));
    const form = hall.card(await hall.pressOn('mark', list, 'Bezoek op uitnodiging'));
    assert.deepEqual(valuesIn(form), {
      date: undefined,
      from: undefined,
      until: undefined,
      location: 'stadskantoor',
      present: undefined,
      police: undefined,
    });
    const done = await hall.pressOn('mark', form, 'Aankondigen', plan);
    await hall.settle();
    assert.match(textIn(done), /Aangekondigd\. Receptie en beveiliging hebben bericht\./);
    const [card, ...others] = visitCards('lies');
    assert.deepEqual(others, []);
    assert.match(card ?? '', /alleen binnen deze tijd naar binnen/);
    assert.match(card ?? '', /Wanneer: woensdag 25 november 2026, 14:00 – 14:45/);
    assert.match(card ?? '', /Wie vangt op: Mark Jansen en Inge Hofman[\s\S]*Politie: Aanwezig of stand-by/);
    assert.match(card ?? '', /Jan van den Berg/);
    assert.match(visitCards('olga')[0] ?? '', /Wednesday 25 November 2026, 14:00 – 14:45/);
  });

  it('[M4-10] [C-22] is told to the reporter, who would else meet the client unprepared', async () => {
    await announce();
    assert.match(
      hall.texts('emma').at(-1) ?? '',
      /De klant komt één keer op uitnodiging: woensdag 25 november 2026, 14:00 – 14:45, Stadskantoor/,
    );
    assert.doesNotMatch(hall.texts('emma').at(-1) ?? '', /Berg/);
  });

  it('[M4-10] is on the list that day, is said again that morning, and is gone when it is over', async () => {
    await announce();
    assert.doesNotMatch(await list(), /Vandaag op uitnodiging/);
    await hall.goTo('2026-11-25', '07:00');
    assert.equal(visitCards('lies').length, 1, 'the message before it names nobody any more');
    assert.match(await list(), /Vandaag op uitnodiging[\s\S]*14:00 – 14:45/);
    await hall.goTo('2026-11-25', '14:44');
    assert.match(await list(), /Vandaag op uitnodiging/);
    await hall.goTo('2026-11-25', '14:45');
    assert.doesNotMatch(await list(), /Vandaag op uitnodiging/);
    assert.match(visitCards('lies')[0] ?? '', /De naam staat hier niet meer/);
    assert.doesNotMatch(visitCards('lies')[0] ?? '', /Berg/);
  });

  it('[M4-10] is moved: the door gets the new time, and on the old day nothing is said', async () => {
    await announce();
    const announced = hall.card(await hall.press('mark', { action: 'ban.visitForm', case: id, measure }));
    assert.deepEqual(titlesOf(announced).slice(0, 3), ['Wijzigen', 'Afzeggen', 'Nog een bezoek']);
    const form = hall.card(await hall.pressOn('mark', announced, 'Wijzigen'));
    assert.deepEqual(valuesIn(form), plan);
    const done = await hall.pressOn('mark', form, 'Wijzigen', { ...plan, date: '2026-11-27', from: '13:00' });
    await hall.settle();
    assert.match(textIn(done), /Gewijzigd\./);
    assert.equal((await visits()).length, 1);
    assert.match(visitCards('lies').at(-1) ?? '', /vrijdag 27 november 2026, 13:00 – 14:45/);
    const before = hall.door('lies').length;
    await hall.goTo('2026-11-25', '15:00');
    assert.equal(hall.door('lies').length, before);
    assert.match(visitCards('lies').at(-1) ?? '', /27 november/);
    await hall.goTo('2026-11-27', '07:00');
    assert.equal(hall.door('lies').length, before + 1);
  });

  it('[M4-10] moves to another door: the first one forgets it', async () => {
    const everywhere = await hall.decide(await hall.incident(), { locations: 'all' });
    const other = (await hall.filed(everywhere))?.incident ?? '';
    const input = { action: 'ban.visit', case: other, measure: everywhere, form: randomUUID(), ...plan };
    await hall.press('mark', input);
    await hall.settle();
    await hall.press('mark', { ...input, location: 'wijkpost' });
    await hall.settle();
    assert.match(visitCards('lies').at(-1) ?? '', /voorbij of verplaatst/);
    assert.match(hall.door('tom').at(-1) ?? '', /Waar: Wijkpost Noord/);
  });

  it('[M4-10] is called off: the door hears that the ban still holds', async () => {
    const { form } = await announce();
    const input = { action: 'ban.visitCancel', case: id, measure, form };
    const answer = await hall.press('mark', input);
    await hall.press('mark', input);
    await hall.settle();
    assert.match(textIn(answer), /Afgezegd\./);
    assert.match(visitCards('lies').at(-1) ?? '', /gaat niet door[\s\S]*blijft gelden: niet naar binnen/);
    assert.match(hall.texts('emma').at(-1) ?? '', /De klant komt nu niet/);
    const before = hall.door('lies').length;
    await hall.goTo('2026-11-25', '07:00');
    assert.equal(hall.door('lies').length, before);
    assert.doesNotMatch(await list(), /Vandaag op uitnodiging/);
  });

  it('is one visit, however often the same form is sent', async () => {
    const form = randomUUID();
    await Promise.all([1, 2, 3].map(() => announce({}, form)));
    await announce({}, form);
    assert.equal((await visits()).length, 1);
    assert.equal(visitCards('lies').length, 1);
  });

  it('comes back filled in when something happened meanwhile, and is announced by pressing again', async () => {
    await hall.press('farid', { action: 'incident.takeUp', case: id });
    const { answer } = await announce({ revision: 1 });
    assert.match(textIn(answer), /intussen iets veranderd/);
    assert.equal(valuesIn(hall.card(answer)).present, plan.present);
    assert.deepEqual(await visits(), []);
    await hall.pressOn('mark', hall.card(answer), 'Aankondigen', plan);
    assert.equal((await visits()).length, 1);
  });

  it('says where nobody can be told', async () => {
    const all = await hall.decide(await hall.incident(), { locations: 'all' });
    const incident = (await hall.filed(all))?.incident ?? '';
    const input = { action: 'ban.visit', case: incident, measure: all, form: randomUUID(), ...plan };
    assert.match(textIn(await hall.press('mark', { ...input, location: 'werf' })), /niemand aan de deur/);
  });

  it('comes back with everything that was typed, and what is wrong beside the field', async () => {
    const typed = {
      date: '2027-06-01',
      from: '15:00',
      until: '14:00',
      location: 'wijkpost',
      present: '',
      police: '',
    };
    const { answer } = await announce(typed);
    const text = textIn(answer);
    for (const problem of [
      /geldt het toegangsverbod niet/,
      /na het begin/,
      /Kies waar/,
      /wie de klant opvangt/,
      /politie erbij is/,
    ])
      assert.match(text, problem);
    assert.equal(valuesIn(hall.card(answer)).date, '2027-06-01');
    assert.match(textIn((await announce({ date: '2026-11-22' })).answer), /⚠ Dit moment is al geweest/);
    assert.match(
      textIn((await announce({ date: '2026-11-23', from: '08:00', until: '09:00' })).answer),
      /⚠ Dit moment is al geweest/,
    );
    assert.deepEqual(await visits(), []);
  });

  it('is for who decides alone', async () => {
    for (const name of ['lies', 'inge', 'sanne', 'emma'] as const) {
      const input = { action: 'ban.visit', case: id, measure, form: randomUUID(), ...plan };
      assert.match(textIn(await hall.press(name, input)), /Dit beslist Mark Jansen of Farid Amrani/);
    }
    const { answer } = await announce({ measure: randomUUID() });
    assert.match(textIn(answer), /staat niet bij deze melding/);
    assert.deepEqual(await visits(), []);
    await hall.press('farid', { action: 'ban.visit', case: id, measure, form: randomUUID(), ...plan });
    assert.equal((await visits())[0]?.announcedBy, people.farid);
  });

  it('gives a sound card in both languages for anything that is typed', async () => {
    const typed = fc.dictionary(
      fc.constantFrom(...visitFields),
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.constantFrom('yes', '2026-11-25', '14:00:00', 'stadskantoor', '漢'.repeat(19_000)),
        fc.anything(),
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('nl', 'en'), typed, async (language, more) => {
        const input = { ...more, action: 'ban.visit', case: id, measure, form: randomUUID() };
        assert.deepEqual(lint(hall.card(await hall.press('mark', input, language))), []);
      }),
      { numRuns: 40 },
    );
  });
});
