import assert from 'node:assert/strict';
import { decideOn } from '../../../dialogs/case/decide.ts';
import { granted } from '../../../protocol/decision.ts';
import { amend } from '../../../storage/revise.ts';
import { onEveryStore } from '../../storage/on-every-store.ts';
import { factsOf, stored } from '../incident/pressing.ts';
import { openTownHall, people, type TownHall } from './town-hall.ts';

/** Nothing of this may reach a door: why, what happened, whose it was, where he lives. */
const secrets =
  /Verhaal|sloeg|Slachtoffernaam|Getuigenaam|Letterlijke|Geheimstraat|1970|Emma|A-2026|Dreigen|Threat/;

onEveryStore(({ open }) => {
  describe('What the door is told of an access ban', () => {
    let hall: TownHall;
    let id: string;
    beforeEach(async () => {
      hall = await openTownHall(await open());
      id = await hall.incident();
    });
    afterEach(() => hall.close());

    it('[M4-8] [C-7] who does not come in, where, until when and whom to call, and never why', async () => {
      const measure = await hall.decide(id);
      await hall.deliver(id, measure);
      const [card, ...others] = hall.door('lies');
      assert.deepEqual(others, []);
      assert.match(card ?? '', /Niet naar binnen\. Alleen op uitnodiging\./);
      assert.match(card ?? '', /Naam: Jan van den Berg/);
      assert.match(card ?? '', /Signalement: Grijze baard, groene jas/);
      assert.match(card ?? '', /Waar: Stadskantoor/);
      assert.match(card ?? '', /Tot en met: zondag 23 mei 2027/);
      assert.match(card ?? '', /Bellen: Beveiliging, 06-1234 5690/);
      assert.match(card ?? '', /Bellen: Mark Jansen, 06-1234 5602/);
      assert.doesNotMatch(JSON.stringify(hall.chat('lies')), secrets);
    });

    it('[M4-8] in the own language, with nothing about anybody on a locked screen', async () => {
      await hall.decide(id);
      const [card] = hall.door('olga');
      assert.match(card ?? '', /Not allowed in\. By invitation only\.[\s\S]*Jan van den Berg/);
      assert.doesNotMatch(JSON.stringify(hall.chat('olga')), secrets);
      assert.deepEqual(
        [...hall.chat('lies'), ...hall.chat('olga')].map(({ summary }) => summary),
        ['Bericht voor de deur', 'Message for the door'],
      );
    });

    it('[M4-8] only at the doors that it is about', async () => {
      await hall.decide(id, { locations: ['wijkpost'] });
      assert.deepEqual([hall.door('lies'), hall.door('olga')], [[], []]);
      assert.equal(hall.door('tom').length, 1);
      await hall.decide(await hall.incident(), { locations: 'all' });
      assert.deepEqual(
        (['lies', 'olga', 'tom'] as const).map(name => hall.door(name).length),
        [1, 1, 2],
      );
      assert.match(hall.door('lies')[0] ?? '', /Waar: Alle locaties van de gemeente/);
    });

    it('[M4-8] and where nobody watches the door, who decided hears that nobody knows', async () => {
      await hall.decide(id, { locations: 'all' });
      const told = hall.texts('mark').filter(text => text.includes('Vertel het zelf aan de deur'));
      assert.equal(told.length, 1);
      assert.match(told[0] ?? '', /Waar: Gemeentewerf/);
      assert.doesNotMatch(told[0] ?? '', /Jan van den Berg/);
    });

    it('[M4-3] that the client may not know yet, until the letter was delivered', async () => {
      const measure = await hall.decide(id);
      assert.match(hall.door('lies')[0] ?? '', /de brief is nog niet uitgereikt/);
      await hall.deliver(id, measure);
      assert.equal(hall.door('lies').length, 1, 'the same card, written over');
      assert.doesNotMatch(hall.door('lies')[0] ?? '', /nog niet uitgereikt/);
    });

    it('[M4-8] who got the name is on record, and what could not be delivered as well', async () => {
      hall.unreachable.add(`a:${people.olga}`);
      await hall.decide(id);
      const told = (await stored(hall.office, id)).body.journal.flatMap(({ fact, by }) =>
        fact.fact === 'doorTold' ? [[fact.to, by]] : [],
      );
      assert.deepEqual(told, [[people.lies, 'system']]);
      assert.ok((await factsOf(hall.office, id)).includes('notDelivered'));
    });

    it('[M4-8] on the morning on which it begins, and not before', async () => {
      await hall.decide(id, { from: '2026-12-01' });
      await hall.goTo('2026-11-30', '23:59');
      assert.deepEqual(hall.door('lies'), []);
      await hall.goTo('2026-12-01', '06:59');
      assert.deepEqual(hall.door('lies'), []);
      await hall.goTo('2026-12-01', '07:00');
      assert.equal(hall.door('lies').length, 1);
    });

    it('[M4-8] an extension, in a new message; the old one names nobody any more', async () => {
      const measure = await hall.decide(id);
      await hall.deliver(id, measure);
      await hall.step(id, measure, 'extended', { until: '2027-08-01', grounds: 'Hij blijft ons bedreigen.' });
      const [old, card, ...others] = hall.door('lies');
      assert.deepEqual(others, []);
      assert.match(old ?? '', /Hier is een nieuwer bericht over/);
      assert.doesNotMatch(old ?? '', /Berg|baard/);
      assert.match(card ?? '', /Dit toegangsverbod is verlengd\.[\s\S]*Tot en met: zondag 1 augustus 2027/);
      assert.match(card ?? '', /de brief is nog niet uitgereikt|Jan van den Berg/);
      assert.doesNotMatch(JSON.stringify(hall.chat('lies')), secrets);
    });

    it('[D-5] [M4-8] its end on the day after its last one, by itself and once; two weeks later no name is left', async () => {
      const measure = await hall.decide(id);
      await hall.deliver(id, measure);
      await hall.goTo('2027-05-23', '23:59');
      assert.equal(hall.door('lies').length, 1);
      await hall.goTo('2027-05-24', '07:00');
      const [, card, ...others] = hall.door('lies');
      assert.deepEqual(others, []);
      assert.match(card ?? '', /Deze persoon mag weer naar binnen\.[\s\S]*Jan van den Berg/);
      const facts = async () => (await factsOf(hall.office, id)).filter(fact => fact === 'banOver').length;
      assert.equal(await facts(), 1);
      const reporter = () => hall.texts('emma').filter(text => text.includes('mag weer naar binnen')).length;
      assert.equal(reporter(), 1);
      const line = hall.chat('channel').filter(({ text = '' }) => text.includes('is afgelopen')).length;
      assert.equal(line, 1);
      await hall.goTo('2027-06-06', '12:00');
      await hall.settle();
      assert.equal(await facts(), 1);
      assert.equal(reporter(), 1);
      assert.match(hall.door('lies').join('\n'), /Jan van den Berg/);
      await hall.goTo('2027-06-07', '07:00');
      assert.doesNotMatch(JSON.stringify(hall.chat('lies')), /Berg|baard/);
      assert.deepEqual(await hall.filed(measure), {
        incident: id,
        revision: (await hall.filed(measure))?.revision,
        status: 'over',
      });
    });

    it('an end that somebody decided on: on its day, and the reporter is not told twice', async () => {
      const measure = await hall.decide(id);
      await hall.deliver(id, measure);
      await hall.step(id, measure, 'banEnded', {
        on: '2026-11-23',
        why: 'notNeeded',
        grounds: 'Het is uitgepraat.',
      });
      assert.match(hall.door('lies').at(-1) ?? '', /mag weer naar binnen/);
      assert.equal((await factsOf(hall.office, id)).filter(fact => fact === 'banOver').length, 1);
      const told = hall.texts('emma').length;
      await hall.goTo('2027-05-25', '12:00');
      assert.equal(hall.texts('emma').length, told);
      assert.equal((await factsOf(hall.office, id)).filter(fact => fact === 'banOver').length, 1);
    });

    it('what was supplemented of the client: the card and the list follow', async () => {
      const { office } = hall;
      const unknown = await hall.incident({ name: '', description: '' });
      const measure = await hall.decide(unknown);
      assert.match(hall.door('lies')[0] ?? '', /Naam en signalement zijn niet bekend/);
      const key = { tenant: office.organisation.tenant, kind: 'aggressor', id: unknown } as const;
      await amend(office.store, key, said => ({ ...said, name: 'Piet de Boer' }));
      const hand = { by: people.emma, now: office.now() };
      await decideOn(office, await stored(office, unknown), hand, state =>
        granted(state, { fact: 'reportSupplemented', complete: true }),
      );
      await hall.settle();
      assert.equal(hall.door('lies').length, 1);
      assert.match(hall.door('lies')[0] ?? '', /Naam: Piet de Boer/);
      const filed = await hall.filed(measure);
      assert.equal(filed?.status === 'running' && filed.name, 'Piet de Boer');
    });
  });
});
