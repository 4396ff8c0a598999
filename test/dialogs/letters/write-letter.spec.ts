import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lettersOf, type MeasureLetter } from '../../../protocol/measures/steps/letter.ts';
import { lint } from '../../cards/lint.ts';
import { cardIn, factsOf, stored, textIn, titlesOf, valuesIn } from '../incident/pressing.ts';
import { people, type TestOffice, testOffice } from '../office.ts';
import {
  ban,
  client,
  go,
  grounds,
  incidentWith,
  mayMake,
  measure,
  measureId,
  meet,
  open,
  press,
  read,
  talk,
} from './writing.ts';

const talkFields = { behaviour: grounds, talkPlace: 'Stadskantoor, kamer 7', reportTo: 'reception' };
const when = { talkAt: '2026-11-27', talkAtTime: '10:30' };

describe('writing a letter in chat', () => {
  let office: TestOffice;
  beforeEach(async () => {
    office = testOffice();
    await meet(office, people.mark);
  });
  afterEach(() => office.store.close());

  const draftsOf = async (id: string) =>
    (await office.store.get({ tenant: office.organisation.tenant, kind: 'letterDrafts', id }))?.body.drafts ??
    [];

  it('[L-2] asks what the case does not know, and nothing that it does', async () => {
    const id = await incidentWith(office, [measure(talk)]);
    const form = await open(office, id, 'talkInvitation', measureId);
    assert.deepEqual(valuesIn(cardIn(form)), {
      behaviour: grounds,
      talkAt: undefined,
      talkAtTime: undefined,
      talkPlace: undefined,
      reportTo: undefined,
    });
    assert.match(textIn(form), /De klant leest dit\. Schrijf feitelijk, met “u”, en noem geen collega’s/);
    const letter = await go(office, form, read, { ...talkFields, ...when });
    for (const part of [
      /K\. van der Test\nVissersdijk 12\n1234 CD Merenveld/,
      /op 23 november 2026 problemen zijn geweest/,
      /vrijdag 27 november 2026/,
      /10\.30 uur/,
      /Stadskantoor, kamer 7/,
      /Mark Jansen/,
    ])
      assert.match(textIn(letter), part);
    assert.ok(mayMake(cardIn(letter)));
  });

  it('[L-2] asks nothing about an appointment that is on record, and goes straight to the letter the second time', async () => {
    const invited = { step: 'invited', date: '2026-11-27', time: '10:30', place: 'Kamer 7' } as const;
    const id = await incidentWith(office, [measure(talk, invited)]);
    const form = await open(office, id, 'talkInvitation', measureId);
    assert.deepEqual(Object.keys(valuesIn(cardIn(form))), ['behaviour', 'reportTo']);
    await go(office, form, read, { behaviour: grounds, reportTo: 'desk' });
    const again = await open(office, id, 'talkInvitation', measureId);
    assert.match(textIn(again), /Zo staat het in de brief[\s\S]*de balie van de afdeling/);
  });

  it('says what is wrong beside the field, and keeps everything that was typed', async () => {
    const id = await incidentWith(office, [measure(talk)]);
    const form = await open(office, id, 'talkInvitation', measureId);
    const typed = { ...talkFields, talkPlace: '', talkAt: '2026-02-31', talkAtTime: '10:30' };
    const again = await go(office, form, read, typed);
    assert.match(textIn(again), /⚠ Vul een datum en een tijd in die bestaan/);
    assert.match(textIn(again), /⚠ Vul dit in\. Een brief met een gat gaat de deur niet uit/);
    const values = valuesIn(cardIn(again));
    assert.deepEqual(
      [values.talkAt, values.talkAtTime, values.reportTo],
      ['2026-02-31', '10:30', 'reception'],
    );
    const long = await go(office, again, read, { ...typed, ...when, talkPlace: 'x'.repeat(250) });
    assert.match(textIn(long), /⚠ Dit is te lang: 250 tekens, er passen er 200/);
  });

  it('takes an answer away that was there, and puts it back when everything is cleared', async () => {
    const id = await incidentWith(office, [measure(talk)]);
    const form = await open(office, id, 'talkInvitation', measureId);
    const letter = await go(office, form, read, { ...talkFields, ...when });
    assert.match(textIn(letter), /Mark Jansen/);
    const all = await go(office, letter, 'Wijzigen');
    const values = Object.entries(valuesIn(cardIn(all))).map(([name, value]) => [name, String(value ?? '')]);
    const changed = await go(office, all, read, {
      ...Object.fromEntries(values),
      signatoryName: '',
      addressedAs: 'heer Van der Test',
      signatoryRole: 'teammanager',
    });
    assert.doesNotMatch(textIn(changed), /Mark Jansen/);
    assert.match(textIn(changed), /Geachte heer Van der Test,/);
    const cleared = await go(office, await go(office, changed, 'Wijzigen'), 'Alles wissen');
    assert.equal(valuesIn(cardIn(cleared)).talkPlace, undefined);
    assert.deepEqual(await draftsOf(id), []);
  });

  it('keeps only what differs from what the case knows, apart from the case', async () => {
    const id = await incidentWith(office, [measure(talk)]);
    const form = await open(office, id, 'talkInvitation', measureId);
    await go(office, form, read, { ...talkFields, ...when });
    assert.deepEqual(
      (await draftsOf(id)).map(({ letter, typed }) => [letter, typed]),
      [
        [
          'talkInvitation',
          {
            talkAt: '2026-11-27',
            talkAtTime: '10:30',
            talkPlace: 'Stadskantoor, kamer 7',
            reportTo: 'reception',
          },
        ],
      ],
    );
    assert.doesNotMatch(JSON.stringify((await stored(office, id)).body), /kamer 7/);
    assert.deepEqual((await factsOf(office, id)).slice(1), ['detailsViewed', 'letterBegun']);
  });

  it('asks once who the client is, for all letters of the case', async () => {
    const id = await incidentWith(office, [measure(ban)], {});
    const form = await open(office, id, 'accessBan', measureId);
    assert.deepEqual(Object.keys(valuesIn(cardIn(form))), ['recipientName', 'behaviour', 'recipientAddress']);
    await go(office, form, read, {
      recipientName: client.name,
      recipientAddress: client.address,
      behaviour: grounds,
    });
    const other = await open(office, id, 'registrationNotice');
    assert.deepEqual(Object.keys(valuesIn(cardIn(other))), ['keptFor']);
  });

  it('offers a letter only while there is reason for it', async () => {
    const id = await incidentWith(office, [measure(ban)]);
    for (const letter of ['banBreach', 'banChange', 'refusalReport', 'talkInvitation'])
      assert.match(
        textIn(await open(office, id, letter, measureId)),
        /Deze brief hoort niet \(meer\) bij deze maatregel/,
      );
    assert.match(textIn(await open(office, id, 'accessBan')), /hoort niet/);
    const choice = cardIn(await press(office, { action: 'letter.choose', case: id }));
    assert.deepEqual(titlesOf(choice), [
      'Ontzegging van de toegang',
      'Aanzegging van een mogelijke ontzegging',
      'Bericht van registratie',
      'Terug',
    ]);
  });

  it('shows nothing of it to who may not decide', async () => {
    const id = await incidentWith(office, [measure(ban)]);
    for (const person of [people.emma, people.rosa, people.olga, people.lies]) {
      const input = { action: 'letter.form', case: id, pick: 'accessBan', measure: measureId };
      const answer = textIn(await press(office, input, { person }));
      assert.match(answer, /Dit beslist Mark Jansen of Farid Amrani/);
      assert.doesNotMatch(answer, /Test|Vissersdijk/);
    }
  });

  it('puts on record that somebody looked, before anything of the client is shown', async () => {
    const id = await incidentWith(office, [measure(ban)]);
    await open(office, id, 'accessBan', measureId);
    assert.equal((await factsOf(office, id)).at(-1), 'detailsViewed');
  });

  it('gives a sound card in both languages, for every letter, whatever was typed', async () => {
    const all = [...new Set(Object.values(lettersOf).flat())];
    const plans = [ban, talk] as const;
    const anything = fc.dictionary(
      fc.constantFrom(
        'behaviour',
        'recipientName',
        'banUntil',
        'talkAt',
        'copies',
        'banLocations',
        'agreements',
        'literalWords',
        'amount',
      ),
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.constantFrom('2026-11-23', 'all', 'yes', '漢'.repeat(19_000)),
        fc.anything(),
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<MeasureLetter>(...all),
        fc.constantFrom(...plans),
        fc.constantFrom('nl', 'en'),
        anything,
        async (letter, plan, language, typed) => {
          const id = await incidentWith(office, [measure(plan)]);
          const pick = `${letter}:${Object.keys(typed).join(',')}`;
          const about = { case: id, ...(letter === 'registrationNotice' ? {} : { measure: measureId }) };
          for (const input of [
            { ...typed, action: 'letter.write', ...about, pick },
            { action: 'letter.change', ...about, pick: letter },
            { action: 'letter.choose', case: id },
          ])
            assert.deepEqual(lint(cardIn(await press(office, input, { language }))), []);
        },
      ),
      { numRuns: 40 },
    );
  });
});
