import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Store } from '../../../storage/store.ts';
import { absent } from '../../../storage/store.ts';
import { StoreUnavailable } from '../../../storage/store-error.ts';
import { lint } from '../../cards/lint.ts';
import { people, type TestOffice, testOffice } from '../office.ts';
import { behind, cardIn, factsOf, press, sent, stored, textIn } from './pressing.ts';

const aggressor = {
  name: 'J. Veroorzaker',
  birthDate: '1980-02-01',
  address: 'Dorpsstraat 1',
  description: 'Lang',
};

describe('the details of a report', () => {
  let office: TestOffice;
  let id: string;

  beforeEach(async () => {
    office = testOffice();
    id = await sent(office);
    const key = { tenant: office.organisation.tenant, kind: 'aggressor', id } as const;
    await office.store.put(key, { incident: id, at: office.now().toISOString(), ...aggressor }, absent);
  });
  afterEach(() => office.store.close());

  const details = (person: string, more: object = {}) =>
    press(office, person, { action: 'incident.details', case: id, ...more });
  const everything =
    /Emma de Vries, toezichthouder, 06-1234 5601[\s\S]*Een collega, Slachtoffernaam[\s\S]*J\. Veroorzaker[\s\S]*01-02-1980[\s\S]*Dorpsstraat 1[\s\S]*Lang[\s\S]*Verhaal over wat er gebeurde[\s\S]*Letterlijke woorden[\s\S]*Getuigenaam/;

  for (const name of ['mark', 'farid', 'petra', 'sanne', 'emma'] as const)
    it(`open in full for ${name}, and the looking is on record`, async () => {
      const answer = await details(people[name]);
      assert.match(textIn(answer), everything);
      assert.deepEqual(lint(cardIn(answer)), []);
      const entry = (await stored(office, id)).body.journal.at(-1);
      assert.deepEqual([entry?.fact.fact, entry?.by], ['detailsViewed', people[name]]);
    });

  for (const name of ['fatima', 'rosa', 'inge', 'tom'] as const)
    it(`stay closed for ${name} [PM-1]`, async () => {
      const answer = await details(people[name]);
      assert.doesNotMatch(
        JSON.stringify(answer),
        /Slachtoffernaam|Veroorzaker|Verhaal|Getuigenaam|Dorpsstraat/,
      );
      assert.equal((await factsOf(office, id)).includes('detailsViewed'), false);
    });

  it('are not shown when the looking cannot be written down', async () => {
    const { store } = office;
    const full: Store = {
      ...boundTo(store),
      put: () => Promise.reject(new StoreUnavailable('full', 'make room')),
    };
    await assert.rejects(
      press({ ...office, store: full }, people.mark, { action: 'incident.details', case: id }),
      /make room/,
    );
  });

  it('tell decisions with their grounds to who decides, and without them to the reporter', async () => {
    const grounds = 'Hij gooide met een stoel.';
    const deviation = 'Een gesprek is hier te licht.';
    const decide = { action: 'measure.decide', case: id, form: randomUUID(), grounds, deviation };
    await press(office, people.mark, {
      ...decide,
      pick: 'accessBan',
      locations: 'stadskantoor,wijkpost',
      from: '2026-11-23',
      until: '2027-05-23',
      delivery: 'inPerson',
    });
    const course = behind(cardIn(await details(people.mark)), 'Besluiten en verloop');
    const own = textIn(await press(office, people.mark, course));
    assert.match(own, /Ontzegging toegang: door Mark Jansen/);
    assert.match(own, /Locaties: Stadskantoor, Wijkpost Noord/);
    assert.match(own, /Hij gooide met een stoel\./);
    assert.match(own, /Geldt tot en met zondag 23 mei 2027/);
    const reporters = textIn(await press(office, people.emma, course));
    assert.match(reporters, /Ontzegging toegang: door Mark Jansen/);
    assert.doesNotMatch(reporters, /stoel/);
  });

  it('tell the course, one line for who looked several times', async () => {
    await details(people.mark);
    await details(people.mark, { pick: 'course' });
    await press(office, people.tom, { action: 'incident.takeUp', case: id });
    const course = textIn(await details(people.sanne, { pick: 'course' }));
    assert.equal(course.match(/Mark Jansen heeft de details bekeken\./g)?.length, 1);
    assert.match(course, /Tom Willems heeft iets geprobeerd wat een ander moet doen\./);
  });

  it('say nothing about aftercare unless it was asked for openly', async () => {
    assert.doesNotMatch(textIn(await details(people.mark)), /nazorg/i);
    id = await sent(office, { report: { aftercare: 'wanted' } });
    assert.match(textIn(await details(people.mark)), /Nazorg, volgens de melder: gewenst/);
  });

  it('are gone with a withdrawn report', async () => {
    await press(office, people.emma, { action: 'report.withdrawSure', case: id });
    assert.match(textIn(await details(people.mark)), /ingetrokken/);
    assert.doesNotMatch(JSON.stringify(await details(people.sanne)), /Verhaal|Veroorzaker/);
  });

  it('fit on one card, however much was written in whatever script, and however often it was decided', async () => {
    const long = (length: number) => '漢'.repeat(length);
    id = await sent(office, {
      report: {
        description: long(3000),
        literalWords: long(1000),
        witnesses: long(500),
        injuryNote: long(300),
        damagePersonal: long(300),
        damageMunicipal: long(300),
        policeNote: long(300),
        furtherAction: long(500),
        victim: { kind: 'colleague', name: long(100) },
      },
      state: {
        measures: Array.from({ length: 40 }, () => ({
          id: randomUUID(),
          decidedAt: '2026-11-23T10:00:00.000Z',
          decidedBy: people.mark,
          plan: { kind: 'none', grounds: long(1500) },
        })),
      },
    });
    assert.deepEqual(lint(cardIn(await details(people.mark))), []);
    const course = await details(people.mark, { pick: 'course' });
    assert.deepEqual(lint(cardIn(course)), []);
    assert.match(textIn(course), /Niet alles past hier: \d+ oudere regels/);
  });
});

/** A store whose methods still know what they belong to when they are taken along one by one. */
const boundTo = (store: Store): Store => ({
  get: key => store.get(key),
  put: (key, body, expected) => store.put(key, body, expected),
  remove: (key, expected) => store.remove(key, expected),
  casesOf: (kind, tenant, person, page) => store.casesOf(kind, tenant, person, page),
  onDesk: (kind, tenant, desk, page) => store.onDesk(kind, tenant, desk, page),
  filedUnder: (kind, tenant, key, page) => store.filedUnder(kind, tenant, key, page),
  filedUnderAny: (kind, tenant, keys, newest) => store.filedUnderAny(kind, tenant, keys, newest),
  filedBefore: (tenant, edition, limit) => store.filedBefore(tenant, edition, limit),
  bans: (tenant, day, limit) => store.bans(tenant, day, limit),
  channels: tenant => store.channels(tenant),
  due: (now, limit) => store.due(now, limit),
  parked: (tenant, limit) => store.parked(tenant, limit),
  nextDue: () => store.nextDue(),
  close: () => store.close(),
});
