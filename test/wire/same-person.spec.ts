import assert from 'node:assert/strict';
import { finding } from './finding.ts';
import { openTownHall, report, type TownHall } from './town-hall.ts';
import { type Hits, linesIn, updatesIn } from './weather.ts';

describe('the same person in two reports', () => {
  let hall: TownHall;
  const { pressOn, saying, count } = finding(() => hall);
  const channel = () => hall.channel('stadstoezicht');
  const first = /A-\d{4}-00001[\s\S]*Urgentie/;
  const second = /A-\d{4}-00002[\s\S]*Urgentie/;
  const seenBy = (as: string, card: RegExp) => saying(as, card, channel());

  beforeEach(async () => {
    hall = await openTownHall();
    await report(hall);
    // The same surname, and no date of birth: possible, and no more than that.
    await report(
      hall,
      'rosa',
      { description: 'Hij belde.' },
      { aggressorName: 'Test, Karel v.d.', aggressorBirthDate: '' },
    );
  });
  afterEach(() => hall.close());

  it('stands on everybody’s card, and who it may be is shown to who decides alone [INL-6] [C-23]', async () => {
    for (const who of ['mark', 'farid'])
      assert.match(seenBy(who, second), /Eerder:\s+1 keer mogelijk dezelfde persoon/);
    await pressOn('mark', second, 'Zelfde persoon?', {}, channel());
    assert.match(
      saying('mark', /Is dit dezelfde persoon\?/, channel()),
      /Test, Karel v\.d\.[\s\S]*K\. van der Test/,
    );
    const { messages } = hall.teams;
    for (const who of ['farid', 'emma'])
      assert.doesNotMatch(JSON.stringify(messages(who, channel())), /der Test|v\.d\./, who);
  });

  it('is known to both reports once somebody decides, each told exactly once, on a day of double clicks', async () => {
    await pressOn('mark', second, 'Zelfde persoon?', {}, channel());
    hall.teams.conditions.setBadDay({ clickTwice: true, clickAgain: true });
    const before = hall.teams.requests.length;
    await pressOn('mark', /Is dit dezelfde persoon\?/, 'Is dezelfde', {}, channel());
    hall.teams.conditions.setBadDay({ clickTwice: false, clickAgain: false });
    await hall.settled();
    assert.match(seenBy('farid', second), /Eerder:\s+1 keer zeker dezelfde persoon[\s\S]*Laatste keer/);
    assert.match(seenBy('farid', first), /Daarna opnieuw:\s+1 melding, laatst op .*\(A-\d{4}-00002\)/);
    const done = (hits: Hits) =>
      hall.teams.requests
        .slice(before)
        .filter(request => hits({ ...request, body: undefined }) && (request.status ?? 500) < 300).length;
    assert.equal(done(updatesIn(channel())), 2, 'both cards');
    assert.equal(done(linesIn(channel())), 2, 'and a line below each');
    const lines = hall.teams
      .messages('farid', channel())
      .flatMap(({ thread, text }) => (thread && text ? [text] : []));
    assert.deepEqual(
      lines.filter(line => /dezelfde persoon is als bij A-\d{4}-0000[12]/.test(line)).length,
      2,
    );
    assert.doesNotMatch(lines.join(), /Test/);
  });

  it('can be taken back, and neither report remembers it on its card', async () => {
    // The card that stands for everybody comes back after each decision.
    const decides = async (choice: string) => {
      await pressOn('mark', second, 'Zelfde persoon?', {}, channel());
      await pressOn('mark', /Is dit dezelfde persoon\?/, choice, {}, channel());
    };
    await decides('Is dezelfde');
    await decides('Toch niet zeker');
    assert.match(seenBy('farid', second), /1 keer mogelijk dezelfde persoon/);
    assert.doesNotMatch(seenBy('farid', first), /Daarna opnieuw/);
    await decides('Is iemand anders');
    assert.doesNotMatch(seenBy('farid', second), /mogelijk|zeker dezelfde/);
  });

  it('tells the reporters nothing of each other’s reports', async () => {
    await pressOn('mark', second, 'Zelfde persoon?', {}, channel());
    await pressOn('mark', /Is dit dezelfde persoon\?/, 'Is dezelfde', {}, channel());
    for (const who of ['emma', 'rosa']) assert.equal(count(who, /dezelfde persoon/), 0);
  });
});
