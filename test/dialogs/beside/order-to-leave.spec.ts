import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { sheetKnown } from '../../../dialogs/letters/known/police.ts';
import { ordersOf } from '../../../protocol/order-to-leave/give-order.ts';
import { StoreUnavailable } from '../../../storage/store-error.ts';
import { around } from '../../storage/around.ts';
import { factsOf, press, registered, sent, stored, textIn } from '../incident/pressing.ts';
import { people, type TestOffice, testOffice, town } from '../office.ts';

describe('the orders to leave, tap by tap', () => {
  let office: TestOffice;
  beforeEach(() => {
    office = testOffice();
  });
  afterEach(() => office.store.close());

  const given = async (id: string) => ordersOf((await stored(office, id)).body.state)?.given ?? [];
  const give = (id: string, pick: string, person: string = people.emma) =>
    press(office, person, { action: 'order.give', case: id, pick });

  it('[SK-2c] [C-6] make one report and one order, however often the first tap arrives', async () => {
    const form = randomUUID();
    const begin = () => press(office, people.emma, { action: 'order.begin', form, pick: '1.me' });
    for (const answer of await Promise.all([begin(), begin(), begin()]))
      assert.match(textIn(answer), /1e keer gezegd om 11:00/);
    await begin();
    assert.equal((await given(form)).length, 1);
    assert.deepEqual(await factsOf(office, form), ['draftStarted', 'orderGiven']);
    const { items } = await office.store.casesOf('incident', town.tenant, people.emma, { limit: 5 });
    assert.equal(items.length, 1);
  });

  it('[SK-2c] are one order when two people tap at once, with one line in the journal', async () => {
    const id = await sent(office);
    await Promise.all([give(id, '1.me'), give(id, '1.colleague', people.mark), give(id, '1.me')]);
    assert.equal((await given(id)).length, 1);
    assert.deepEqual(await factsOf(office, id), ['incidentRegistered', 'orderGiven']);
  });

  it('[SK-2c] are not shown as given when they could not be written', async () => {
    const id = await sent(office);
    const broken: TestOffice = {
      ...office,
      store: around(office.store, async () => {
        throw new StoreUnavailable('full', 'the disk is full');
      }),
    };
    await assert.rejects(press(broken, people.emma, { action: 'order.give', case: id, pick: '1.me' }));
    assert.deepEqual(await given(id), []);
  });

  it('go on in the report that is being written now, and not in one of yesterday', async () => {
    const form = randomUUID();
    await press(office, people.emma, { action: 'report.safe', form });
    const again = await press(office, people.emma, { action: 'order.start' });
    assert.match(JSON.stringify(again), new RegExp(`"action":"order.give","case":"${form}"`));
    office.setNow(new Date('2026-11-24T10:00:00Z'));
    const fresh = await press(office, people.emma, { action: 'order.start' });
    assert.match(JSON.stringify(fresh), /"action":"order.begin"/);
  });

  it('say where it stands instead of skipping one, or giving one after the client left', async () => {
    const id = await sent(office);
    assert.match(textIn(await give(id, '3.me')), /Dit kan nu niet[\s\S]*Zeg nu \(1e keer\)/);
    await give(id, '1.me');
    await press(office, people.mark, { action: 'order.left', case: id, pick: 'byItself' });
    assert.match(textIn(await give(id, '2.me')), /Dit kan nu niet[\s\S]*De klant ging zelf weg, 11:00/);
  });

  it('[SK-2b] leave to the manager that the police are not needed, and to nobody that they were called', async () => {
    const id = await sent(office);
    for (const nth of [1, 2, 3]) await give(id, `${nth}.me`);
    const refusal = await press(office, people.emma, { action: 'order.policeNotNeeded', case: id });
    assert.match(textIn(refusal), /Dit beslist Mark Jansen of Farid Amrani/);
    await press(office, people.emma, { action: 'order.policeCalled', case: id });
    assert.equal((await registered(office, id)).orders?.police?.called, true);
  });

  it('[SK-2b] name security of the building where it happened, and not of the others', async () => {
    const id = await sent(office);
    for (const nth of [1, 2]) await give(id, `${nth}.me`);
    assert.match(textIn(await give(id, '3.security')), /Beveiliging, Stadskantoor: 06-1234 5690/);
    const elsewhere = await sent(office, { report: { location: 'wijkpost' } });
    for (const nth of [1, 2]) await give(elsewhere, `${nth}.me`);
    const board = textIn(await give(elsewhere, '3.me'));
    assert.doesNotMatch(board, /Beveiliging, Stadskantoor/);
    assert.match(board, /Achterwacht: 06-1234 5699/);
  });

  it('[D-4] stand in the sheet for the police, each with its moment', async () => {
    const id = await sent(office);
    for (const nth of [1, 2, 3]) {
      office.setNow(new Date(`2026-11-23T10:0${nth}:00Z`));
      await give(id, `${nth}.me`);
    }
    const incident = await registered(office, id);
    const plan = {
      kind: 'police',
      which: 'report',
      filedBy: 'employee',
      grounds: 'Lokaalvredebreuk',
      due: '2026-11-25T16:00:00.000Z',
    } as const;
    const { behaviour } = sheetKnown({
      organisation: town,
      incident,
      measure: { id: randomUUID(), decidedAt: incident.registeredAt, decidedBy: people.mark, plan },
      reporter: 'Emma de Vries',
      writer: { name: 'Mark Jansen' },
      today: '2026-11-23',
    });
    assert.match(
      behaviour ?? '',
      /Verhaal over wat er gebeurde\nNamens de gemeente is de klant gesommeerd te vertrekken: \(1\) ma 23 november 2026, 11:01; \(2\) .*11:02; \(3\) .*11:03\./,
    );
  });

  it('are shown to who reads the report, with their times', async () => {
    const id = await sent(office);
    await give(id, '1.colleague');
    const details = await press(office, people.mark, { action: 'incident.details', case: id });
    assert.match(textIn(details), /Gezegd dat de klant weg moet\n1e keer gezegd om 11:00, door een collega/);
  });
});
