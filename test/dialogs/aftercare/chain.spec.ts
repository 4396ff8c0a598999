import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { openWorker } from '../../../bot/delivery/worker.ts';
import { openAftercareCase } from '../../../dialogs/aftercare/open.ts';
import { doing } from '../../../dialogs/deeds/doing.ts';
import type { AftercareRequest } from '../../../protocol/aftercare/aftercare-case.ts';
import type { Organisation } from '../../../protocol/organisation/organisation.ts';
import { openSqliteStore } from '../../../storage/sqlite/sqlite-store.ts';
import { absent } from '../../../storage/store.ts';
import { linesOf } from '../../cards/reading.ts';
import { channels, openTownHall, type TownHall, twoDoors } from '../bans/town-hall.ts';
import { behind } from '../incident/pressing.ts';
import { people } from '../office.ts';

/** Emma asks, at the moment where the clock stands; the responders have their channel. */
const ask = async (hall: TownHall, parts: Partial<AftercareRequest> = {}) => {
  const { office } = hall;
  const stored = await openAftercareCase(
    office,
    {
      victim: people.emma,
      askedBy: 'victim',
      hidden: false,
      department: 'stadstoezicht',
      group: 'bog',
      askedAt: office.now().toISOString(),
      ...parts,
    },
    randomUUID(),
  );
  await hall.settle();
  return stored.key.id;
};

const open = async (organisation: Organisation = twoDoors): Promise<TownHall> => {
  const hall = await openTownHall(openSqliteStore(':memory:'), organisation);
  const { tenant } = organisation;
  const address = { serviceUrl: 'https://teams.example', conversation: channels.group };
  const of = { kind: 'group', key: 'bog' } as const;
  const at = hall.office.now().toISOString();
  const binding = { of, address, language: 'nl', boundBy: people.sanne, at } as const;
  await hall.office.store.put({ tenant, kind: 'channel', id: 'group:bog' }, binding, absent);
  return hall;
};

const cardOf = (hall: TownHall) => {
  const card = hall.chat('group')[0]?.card;
  assert.ok(card, 'the request stands in the channel');
  return card;
};

/** How often the group was asked again, and who was told that somebody waits. */
const asked = (hall: TownHall) => {
  const told = (name: keyof typeof people) =>
    hall.texts(name).filter(text => /nog niemand|niemand.*opgepakt|wacht/i.test(text)).length;
  const again = hall.chat('group').filter(({ text }) => /Wie kan er nu tijd voor maken/.test(text ?? ''));
  return [again.length, told('mark'), told('sanne')];
};

describe('a request for aftercare that nobody takes up', () => {
  let hall: TownHall;
  afterEach(() => hall.close());

  it('[NZ-2] is asked of the group again, then of the manager, then of the safety officer, each at its time', async () => {
    hall = await open();
    await ask(hall);
    const at = async (time: string) => {
      await hall.goTo('2026-11-23', time);
      return asked(hall);
    };
    assert.deepEqual(await at('11:29'), [0, 0, 0]);
    assert.deepEqual(await at('11:30'), [1, 0, 0]);
    assert.deepEqual(await at('11:59'), [1, 0, 0]);
    assert.deepEqual(await at('12:00'), [1, 1, 0]);
    assert.deepEqual(await at('13:59'), [1, 1, 0]);
    assert.deepEqual(await at('14:00'), [1, 1, 1]);
    assert.match(linesOf(cardOf(hall)).join('\n'), /Iedereen is gevraagd en nog niemand heeft het opgepakt/);
    assert.deepEqual(await at('23:59'), [1, 1, 1], 'and then it is for people');
  });

  it('[NZ-2] is asked of nobody any more once somebody has it, and those who were told hear who', async () => {
    hall = await open();
    await ask(hall);
    await hall.goTo('2026-11-23', '12:00');
    await hall.press('rosa', behind(cardOf(hall), 'Ik pak dit op'));
    await hall.settle();
    assert.match(hall.texts('mark').at(-1) ?? '', /Rosa Bakker/);
    const before = asked(hall);
    await hall.goTo('2026-11-25', '12:00');
    assert.deepEqual(asked(hall), before);
    assert.doesNotMatch(linesOf(cardOf(hall)).join('\n'), /Iedereen is gevraagd/);
  });

  it('[C-14] never reaches the manager where it is hidden from him, wherever the chain points', async () => {
    const rung = { hours: 'always', times: 1, every: 10 } as const;
    hall = await open({
      ...twoDoors,
      escalation: {
        aftercareUnclaimed: [
          { to: 'manager', after: 10, ...rung },
          { to: 'deputies', after: 10, ...rung },
          { to: 'head', after: 10, ...rung },
        ],
      },
    });
    await ask(hall, { hidden: true });
    await hall.goTo('2026-11-23', '18:00');
    for (const name of ['mark', 'farid', 'petra'] as const) assert.deepEqual(hall.texts(name), []);
    assert.notEqual(hall.texts('sanne').length, 0);
  });

  it('waits for office hours where its rung says so, over a weekend in which the clock changes', async () => {
    hall = await open();
    await hall.goTo('2027-03-26', '16:30');
    await ask(hall);
    await hall.goTo('2027-03-26', '17:29');
    assert.deepEqual(asked(hall), [1, 0, 0]);
    await hall.goTo('2027-03-26', '17:30');
    assert.deepEqual(asked(hall), [1, 1, 0]);
    // Easter Monday is 29 March, and in the night before summer time begins.
    await hall.goTo('2027-03-30', '10:59');
    assert.deepEqual(asked(hall), [1, 1, 0]);
    await hall.goTo('2027-03-30', '11:00');
    assert.deepEqual(asked(hall), [1, 1, 1]);
  });

  it('is asked once by two instances that look at the same moment', async () => {
    hall = await open();
    await ask(hall);
    const { office, post } = hall;
    const second = openWorker({
      store: office.store,
      doing: doing({ ...office, post }),
      log: office.log,
      now: () => office.now(),
      owner: randomUUID(),
      chance: () => 0,
    });
    second.start();
    await Promise.all([hall.goTo('2026-11-23', '12:00'), second.catchUp()]);
    await Promise.all([hall.settle(), second.catchUp()]);
    await second.stop();
    assert.deepEqual(asked(hall), [1, 1, 0]);
  });
});
