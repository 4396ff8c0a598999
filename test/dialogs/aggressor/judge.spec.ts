import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { shareVerdict } from '../../../dialogs/aggressor/share-verdict.ts';
import { factsOf, press as pressIn, registered, stored, textIn } from '../incident/pressing.ts';
import { people, type TestOffice, testOffice } from '../office.ts';
import { besideEarlier } from './beside-earlier.ts';

describe('deciding whether it is the same aggressor', () => {
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
  const judge = async (is: string, other: string, person: string = people.mark, case_ = own) =>
    press(person, 'kin.judge', {
      case: case_,
      with: other,
      pick: is,
      revision: (await stored(office, case_)).body.revision,
    });
  const card = async (of = own) => textIn(await press(people.mark, 'incident.card', { case: of }));

  it('counts who was confirmed as certain, and says who said so', async () => {
    const answer = await judge('same', maybe);
    assert.match(textIn(answer), /Dezelfde, volgens: Mark Jansen/);
    assert.match(
      await card(),
      /Eerder: 2 keer zeker dezelfde persoon\n– Laatste keer: zondag 1 november 2026 \(A-2026-00012\)/,
    );
    const fact = (await stored(office, own)).body.journal.findLast(
      each => each.fact.fact === 'aggressorJudged',
    )?.fact;
    assert.deepEqual(fact, { fact: 'aggressorJudged', with: maybe, number: 'A-2026-00012', is: 'same' });
  });

  it('never asks again about who was rejected, also when the report is supplemented, and forgets the name', async () => {
    const answer = await judge('other', maybe);
    assert.match(textIn(answer), /Iemand anders, volgens: Mark Jansen/);
    assert.doesNotMatch(textIn(answer), /Berg, J\./);
    assert.match(await card(), /Eerder: 1 keer zeker dezelfde persoon\n/);
    await press(people.mark, 'kin.compare');
    assert.doesNotMatch(textIn(await press(people.mark, 'kin.compare')), /Berg, J\./);
    assert.match(await card(), /Eerder: 1 keer zeker dezelfde persoon\n/);
  });

  it('can be taken back: the two are apart again', async () => {
    await judge('same', maybe);
    await judge('open', maybe);
    assert.match(await card(), /1 keer zeker dezelfde persoon, 1 keer mogelijk dezelfde persoon/);
    await judge('other', sure);
    assert.match(await card(), /Eerder: 1 keer mogelijk dezelfde persoon/);
    await judge('open', sure);
    assert.match(await card(), /1 keer zeker dezelfde persoon, 1 keer mogelijk dezelfde persoon/);
  });

  it('is one decision for a double click, and shows an outdated card what happened first', async () => {
    const { revision } = (await stored(office, own)).body;
    const same = { with: maybe, pick: 'same', revision };
    await Promise.all([press(people.mark, 'kin.judge', same), press(people.mark, 'kin.judge', same)]);
    const judged = (await factsOf(office, own)).filter(fact => fact === 'aggressorJudged');
    assert.equal(judged.length, 1);
    const late = await press(people.farid, 'kin.judge', { with: maybe, pick: 'other', revision });
    assert.match(
      textIn(late),
      /intussen iets veranderd[\s\S]*Mark Jansen heeft vastgesteld dat het dezelfde persoon is als bij A-2026-00012/,
    );
    assert.equal((await registered(office, own)).kin?.verdicts[0]?.is, 'same');
  });

  it('does not take an incident that was never beside this one', async () => {
    const answer = await judge('same', randomUUID());
    assert.match(textIn(answer), /staan niet meer naast elkaar/);
    assert.deepEqual((await registered(office, own)).kin?.verdicts, []);
  });

  it('tells the other report, exactly once, in the name of who decided: it knows of the later one', async () => {
    await judge('same', maybe, people.farid);
    const asked = (await stored(office, own)).body.effects.filter(({ deed }) => deed.do === 'shareVerdict');
    assert.deepEqual(
      asked.map(({ deed }) => deed),
      [{ do: 'shareVerdict', incident: maybe }],
    );
    await shareVerdict(office, await stored(office, own), maybe);
    await shareVerdict(office, await stored(office, own), maybe);
    const entries = (await stored(office, maybe)).body.journal.filter(
      ({ fact }) => fact.fact === 'aggressorJudged',
    );
    assert.deepEqual(
      entries.map(({ by, onBehalfOf, fact }) => ({ by, onBehalfOf, fact })),
      [
        {
          by: people.farid,
          onBehalfOf: people.mark,
          fact: { fact: 'aggressorJudged', with: own, number: 'A-2026-00013', is: 'same', elsewhere: true },
        },
      ],
    );
    const effects = (await stored(office, maybe)).body.effects.map(({ deed }) => deed.do);
    assert.ok(!effects.includes('shareVerdict'), 'and does not tell it back');
    assert.match(
      await card(maybe),
      /Daarna opnieuw: 1 melding, laatst op maandag 23 november 2026 \(A-2026-00013\)/,
    );
  });

  it('tells what now holds, when it was taken back before it could be told', async () => {
    await judge('same', maybe);
    const before = await stored(office, own);
    await judge('open', maybe);
    await shareVerdict(office, await stored(office, own), maybe);
    await shareVerdict(office, before, maybe);
    assert.equal((await registered(office, maybe)).kin?.verdicts[0]?.is, 'open');
    assert.match(await card(maybe), /Eerder: 1 keer mogelijk dezelfde persoon/);
  });

  it('is kept from the reporter, who has no business with other reports', async () => {
    await judge('same', maybe);
    const own_ = textIn(await pressIn(office, people.emma, { action: 'report.show', case: own, form: own }));
    const course = textIn(await press(people.emma, 'incident.details', { pick: 'course' }));
    for (const text of [own_, course]) assert.doesNotMatch(text, /dezelfde persoon|A-2026-00012/);
    assert.match(
      textIn(await press(people.mark, 'incident.details', { pick: 'course' })),
      /Mark Jansen heeft vastgesteld dat het dezelfde persoon is als bij A-2026-00012/,
    );
  });
});
