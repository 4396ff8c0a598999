import assert from 'node:assert/strict';
import { cardIn, textIn, valuesIn } from '../incident/pressing.ts';
import { people, type TestOffice, testOffice } from '../office.ts';
import {
  ban,
  go,
  grounds,
  incidentWith,
  makeFile,
  mayMake,
  measure,
  measureId,
  meet,
  open,
  read,
} from './writing.ts';

describe('reading a letter before it is made', () => {
  let office: TestOffice;
  beforeEach(async () => {
    office = testOffice();
    await meet(office, people.mark);
  });
  afterEach(() => office.store.close());

  it('[L-5] makes no file of a ban that the linter refuses, and says what, why and what to do', async () => {
    const id = await incidentWith(office, [measure(ban)]);
    const form = await open(office, id, 'accessBan', measureId);
    const fine = await go(office, form, read, { behaviour: grounds });
    assert.ok(mayMake(cardIn(fine)));
    const all = await go(office, fine, 'Wijzigen');
    const values = Object.entries(valuesIn(cardIn(all))).map(([name, value]) => [name, String(value ?? '')]);
    const refused = await go(office, all, read, { ...Object.fromEntries(values), copies: 'security' });
    assert.match(
      textIn(refused),
      /Zo kan deze brief niet de deur uit[\s\S]*afschrift naar het klantdossier en de politie[\s\S]*Waarom[\s\S]*Wat te doen/,
    );
    assert.ok(!mayMake(cardIn(refused)));
    // Nor by the button of the card before.
    const late = await go(office, fine, makeFile);
    assert.match(textIn(late), /De brief is intussen veranderd[\s\S]*Zo kan deze brief niet/);
  });

  it('[L-5] warns of a colleague’s name and goes on when the manager wants to', async () => {
    const id = await incidentWith(office, [measure(ban)]);
    const form = await open(office, id, 'accessBan', measureId);
    const warned = await go(office, form, read, { behaviour: 'U schold Slachtoffernaam uit aan de balie.' });
    assert.match(textIn(warned), /Kijk hier eerst naar[\s\S]*naam van een medewerker[\s\S]*Slachtoffernaam/);
    assert.ok(mayMake(cardIn(warned)));
  });

  it('makes only the letter that was looked at', async () => {
    const id = await incidentWith(office, [measure(ban)]);
    const form = await open(office, id, 'accessBan', measureId);
    const first = await go(office, form, read, { behaviour: grounds });
    await go(office, form, read, { behaviour: 'U sloeg met uw vuist op de balie.' });
    const answer = await go(office, first, makeFile);
    assert.match(textIn(answer), /De brief is intussen veranderd\. Kijk nog een keer/);
    assert.match(textIn(answer), /vuist op de balie/);
  });
});
