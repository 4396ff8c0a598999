import assert from 'node:assert/strict';
import type { Fault } from '../../demo/teams/faults.ts';
import { lookedAfter, openTownHall, report, type TownHall } from './town-hall.ts';
import {
  answersTo,
  cardsIn,
  clear,
  factsIn,
  linesIn,
  newIn,
  noPace,
  overviewOf,
  reportOf,
  saying,
  strike,
  updatesIn,
  weatherPasses,
} from './weather.ts';

const outOfOrder: Fault = { status: 503, body: { error: { code: 'ServiceUnavailable', message: '' } } };
const tooLarge: Fault = { status: 413, body: { error: { code: 'MessageSizeTooBig', message: '' } } };

describe('a message that was given up', () => {
  let hall: TownHall;
  beforeEach(async () => {
    hall = await openTownHall({ pace: noPace });
  });
  afterEach(() => hall.close());

  const department = () => hall.channel('stadstoezicht');
  const overview = (as?: string) => overviewOf(hall, as);
  /** Long enough for the bot to lose its patience with everything that fails. */
  const patienceEnds = async (): Promise<void> => {
    for (let tries = 0; tries < 25; tries += 1) await hall.later(16);
  };

  it('is seen by the administrator, tried again, and delivered once', async () => {
    strike(hall, newIn(department()), outOfOrder);
    assert.match(await report(hall), /A-\d{4}-00001/);
    await hall.later(60);
    assert.match(await overview(), /1 bericht wacht op bezorging/);
    await patienceEnds();
    assert.equal(answersTo(hall, newIn(department())).length, 24);
    const text = await overview();
    assert.match(text, /1 bericht is opgegeven/);
    assert.match(text, /Kaart van melding A-\d{4}-00001/);
    assert.match(text, /Naar: het kanaal van Stadstoezicht/);
    assert.match(text, /Teams had een storing/);
    assert.doesNotMatch(text, /Emma|van der Test/);
    assert.deepEqual(cardsIn(hall, department()), []);

    await hall.press('sanne', 'Opnieuw proberen');
    assert.match(hall.says('sanne'), /We proberen het nu opnieuw/);
    assert.equal(answersTo(hall, newIn(department())).length, 25, 'at once');
    clear(hall);
    await weatherPasses(hall);
    assert.equal(cardsIn(hall, department()).length, 1);
    assert.match(await overview(), /Er wachten geen berichten|Alles is bezorgd/);
    const facts = factsIn(await reportOf(hall)).filter(fact => /[dD]eliver/.test(fact));
    assert.deepEqual(facts, ['notDelivered', 'deliveryRetried']);
    await hall.press('mark', 'Oppakken', {}, department());
    assert.match(hall.says('farid', department()), /Mark Jansen/);
  });

  it('is nobody else’s to see or to mend; who may is said', async () => {
    for (const who of ['mark', 'emma', 'olga']) assert.match(await overview(who), /beheerder.*Sanne Smit/);
    await hall.say('olga', 'menu');
    const data = { action: 'admin.retryAll' };
    await hall.teams.click('olga', hall.card('olga').id, { verb: 'admin.retryAll', title: 'x', data });
    assert.match(hall.says('olga'), /Sanne Smit/);
  });

  it('comes back to the administrator when it fails again', async () => {
    strike(hall, newIn(department()), outOfOrder);
    await report(hall);
    await patienceEnds();
    await overview();
    await hall.press('sanne', 'Opnieuw proberen');
    await patienceEnds();
    assert.match(await overview(), /1 bericht is opgegeven/);
    assert.equal(answersTo(hall, newIn(department())).length, 48);
  });

  it('of which Teams takes no more is given up at once, and its lane goes on', async () => {
    await report(hall);
    strike(hall, linesIn(department()), tooLarge, 1);
    await hall.press('mark', 'Oppakken', {}, department());
    const text = await overview();
    assert.match(text, /Regel onder de kaart van melding A-\d{4}-00001/);
    assert.match(text, /te groot voor Teams/);
    assert.match(text, /na 1 poging\./);
    await hall.press('mark', 'Waarschuwing', {}, department());
    const grounds = 'Schelden aan de balie, dat accepteren we niet.';
    const deviation = 'Hij bood zijn excuses aan.';
    await hall.press('mark', 'Vastleggen', { way: 'oral', grounds, deviation }, department());
    assert.match(hall.says('farid', department()), /Waarschuwing: /);
  });

  it('is let go after a second question, and never delivered', async () => {
    strike(hall, newIn('a:petra'), outOfOrder);
    await report(hall);
    await lookedAfter(hall);
    await patienceEnds();
    assert.match(await overview(), /Kopie van melding A-\d{4}-00001\nNaar: Petra van Leeuwen/);
    clear(hall);
    await hall.press('sanne', 'Laat vervallen');
    assert.match(hall.says('sanne'), /Laten vervallen\?/);
    await hall.press('sanne', 'Ja, laat vervallen');
    await hall.later(60);
    assert.deepEqual(saying(hall, 'petra', '-00001'), []);
    assert.ok(factsIn(await reportOf(hall)).includes('deliveryDropped'));
  });

  it('does not stand in the way of what is decided later: the next card brings everything', async () => {
    await report(hall);
    strike(hall, updatesIn(department()), outOfOrder);
    await hall.press('mark', 'Oppakken', {}, department());
    await patienceEnds();
    assert.match(await overview(), /opgegeven/);
    clear(hall);
    await hall.press('mark', 'Waarschuwing', {}, department());
    const grounds = 'Schelden aan de balie, dat accepteren we niet.';
    const deviation = 'Hij bood zijn excuses aan.';
    await hall.press('mark', 'Vastleggen', { way: 'oral', grounds, deviation }, department());
    await hall.settled();
    const card = hall.says('farid', department());
    assert.match(card, /Mark Jansen/);
    assert.match(card, /Waarschuwing/);
    assert.doesNotMatch(await overview(), /Kaart van melding/, 'it is there by now');
  });

  it('by the dozen, after a night without Teams, is delivered with one press', async () => {
    strike(hall, request => !newIn('a:emma')(request), outOfOrder);
    await report(hall);
    await patienceEnds();
    clear(hall);
    assert.match(await overview(), /\d+ berichten zijn opgegeven/);
    await hall.press('sanne', 'Alles opnieuw proberen');
    await weatherPasses(hall);
    assert.equal(cardsIn(hall, department()).length, 1);
    for (const who of ['petra', 'fatima']) assert.equal(saying(hall, who, 'Ter informatie').length, 1, who);
    assert.equal(saying(hall, 'petra', 'Is de eerste opvang al gedaan?').length, 1);
    assert.match(await overview(), /Alles is bezorgd|Er zijn geen berichten opgegeven/);
  });
});
