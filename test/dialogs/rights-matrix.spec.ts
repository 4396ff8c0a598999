import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { type ActionName, actionNames } from '../../cards/action-names.ts';
import { actions } from '../../dialogs/actions.ts';
import type { Answer } from '../../dialogs/answer.ts';
import { openNumberDesk } from '../../dialogs/incident/number-desk.ts';
import type { Office } from '../../dialogs/office.ts';
import { receive } from '../../dialogs/receive.ts';
import type { Turn } from '../../dialogs/turn.ts';
import type { CaseKind } from '../../storage/documents.ts';
import { openSqliteStore } from '../../storage/sqlite/sqlite-store.ts';
import type { Key, Stored } from '../../storage/store.ts';
import { linesOf } from '../cards/reading.ts';
import { around, type Write } from '../storage/around.ts';
import { testOffice } from './office.ts';
import { anAftercareRequest, anIncident } from './rights-cases.ts';
import { cast, merenveld, type Role, roles } from './rights-cast.ts';
import {
  aftercareRights,
  aftercareStates,
  decisions,
  generalRights,
  incidentRights,
  incidentStates,
  ties,
  whoMay,
} from './rights-table.ts';

/** What each button brings along beside its case, so that whoever may is really served. */
const brings: Readonly<Partial<Record<ActionName, Readonly<Record<string, string>>>>> = {
  'language.choose': { pick: 'nl' },
  'instruction.types': { pick: 'office' },
  'report.next': { pick: '1' },
  'report.back': { pick: '2' },
  'report.step': { pick: '1' },
  'report.quick': { pick: '1' },
  'report.cancel': { pick: 'keep' },
  'incident.handOver': { to: cast.headElsewhere },
  'measure.form': { pick: 'warning' },
  'measure.decide': { pick: 'none', grounds: 'Er is genoeg gezegd.' },
  'aftercare.ask': { department: 'stadstoezicht', manager: 'no' },
  'aftercare.close': { referral: 'none' },
};

/** What nobody may read in a refusal: of the people, and of what happened. */
const secrets = ['Slachtoffernaam', 'Getuigenaam', 'Verhaal', 'Letterlijke', 'Collega', 'zessen'];
const elsewhere = '00000000-0000-4000-8000-0000000000bb';
const channel = '19:stadstoezicht@thread.tacv2';

const refusals = ['Dit kun jij niet doen', 'Dat lukte niet'];
const says = (answer: Answer): string => {
  assert.ok('card' in answer, 'a person is waiting for a card');
  return linesOf(answer.card).join('\n');
};
const isRefusal = (answer: Answer): boolean =>
  'card' in answer && refusals.includes(linesOf(answer.card)[0] ?? '');

describe('the rights of every button', () => {
  let office: Office;
  let writes: Write[] = [];

  const press = (
    person: string,
    input: Readonly<Record<string, unknown>>,
    tenant = merenveld.tenant,
  ): Promise<Answer> => {
    const inChat = /^(report|menu|help|language|aftercare\.(ask|form))/.test(String(input.action));
    const address = { serviceUrl: 'http://127.0.0.1:9/', conversation: inChat ? `a:${person}` : channel };
    const turn: Turn = {
      id: randomUUID(),
      now: office.now(),
      actor: { id: person, tenant, name: 'Iemand', teamsId: `29:${person}`, locale: 'nl-NL' },
      place: inChat ? { kind: 'chat', address } : { kind: 'channel', address, team: 'team' },
      happening: { what: 'pressed', input },
    };
    return receive(office, turn);
  };

  beforeEach(async () => {
    const store = around(openSqliteStore(':memory:'), (what, write) => {
      writes.push(what);
      return write();
    });
    office = { ...testOffice(merenveld), store, numbers: openNumberDesk(store) };
    // Everybody has met the bot, so that from here on nothing is written but what a button asks for.
    for (const role of roles) await press(cast[role], { action: 'menu.show' });
    writes = [];
  });
  afterEach(() => office.store.close());

  const pressOn = async (name: ActionName, person: string, id: string, tenant?: string): Promise<Answer> => {
    writes = [];
    const input = { action: name, case: id, revision: 1, form: randomUUID(), ...brings[name] };
    return press(person, input, tenant);
  };

  const stored = async <K extends CaseKind>(key: Key<K>): Promise<Stored<K>> => {
    const found = await office.store.get(key);
    assert.ok(found);
    return found;
  };

  /** Refused: a kind card that says who may, and in the store the line that says so and nothing else. */
  const assertRefused = async <K extends CaseKind>(
    name: ActionName,
    role: Role,
    key: Key<K>,
    who: string,
  ): Promise<void> => {
    const before = (await stored(key)).body;
    const answer = await pressOn(name, cast[role], key.id);
    const text = says(answer);
    assert.ok(isRefusal(answer) && text.includes(who), `${role}: ${text}`);
    assert.deepEqual(
      secrets.filter(secret => JSON.stringify(answer).includes(secret)),
      [],
      role,
    );
    const after = (await stored(key)).body;
    const line = {
      at: office.now().toISOString(),
      by: cast[role],
      fact: { fact: 'actionRefused', action: name },
    };
    assert.deepEqual(
      after,
      { ...before, revision: before.revision + 1, journal: [...before.journal, line] },
      role,
    );
    assert.deepEqual(
      writes.map(write => write.key),
      [key],
      role,
    );
  };

  const assertServed = async <K extends CaseKind>(name: ActionName, role: Role, key: Key<K>): Promise<void> => {
    const answer = await pressOn(name, cast[role], key.id);
    assert.ok(!isRefusal(answer), `${role}: ${says(answer)}`);
    const { journal } = (await stored(key)).body;
    const refused = journal.filter(({ fact }) => fact.fact === 'actionRefused');
    assert.deepEqual(refused, [], role);
  };

  /** Whoever may here, may not from another tenant: there, this is nobody's. */
  const assertClosedToOtherTenants = async <K extends CaseKind>(
    name: ActionName,
    allowed: readonly Role[],
    key: Key<K>,
  ): Promise<void> => {
    const answer = await pressOn(name, cast[allowed[0] ?? 'manager'], key.id, elsewhere);
    assert.ok(says(answer).includes(whoMay.unknownToYou));
    assert.deepEqual(writes, []);
  };

  const assertAll = async <K extends CaseKind>(
    name: ActionName,
    allowed: readonly Role[],
    make: () => Promise<Key<K>>,
    who: string,
  ): Promise<void> => {
    for (const role of roles) {
      const key = await make();
      if (allowed.includes(role)) await assertServed(name, role, key);
      else await assertRefused(name, role, key, who);
    }
    await assertClosedToOtherTenants(name, allowed, await make());
  };

  it('are written down for every action, and asked for by it', () => {
    const asked = Object.fromEntries(
      actionNames.map(name => [name, { [actions[name].on]: actions[name].may }]),
    );
    assert.deepEqual(asked, decisions);
  });

  for (const name of actionNames) {
    const decision = decisions[name];
    if ('incident' in decision) {
      const right = decision.incident;
      for (const state of incidentStates) {
        const allowed = incidentRights[right][state];
        const sent = state !== 'draft' && state !== 'cancelled';
        it(`let ${name} of a ${state} incident be pressed by ${allowed.length} of ${roles.length}`, () =>
          assertAll(
            name,
            allowed,
            () => anIncident(office.store, state),
            sent ? whoMay.incident[right] : whoMay.unknownToYou,
          ));
      }
    } else if ('aftercare' in decision) {
      const right = decision.aftercare;
      for (const state of aftercareStates) {
        const allowed = aftercareRights[right][state];
        it(`let ${name} of a ${state} aftercare request be pressed by ${allowed.length} of ${roles.length}`, async () => {
          const make = () => anAftercareRequest(office.store, state);
          for (const role of roles) {
            const key = await make();
            const kept = state === 'hidden' && !aftercareRights.anyone.hidden.includes(role);
            if (allowed.includes(role)) await assertServed(name, role, key);
            else
              await assertRefused(name, role, key, kept ? whoMay.unknownToYou : whoMay.aftercare[right]);
          }
          await assertClosedToOtherTenants(name, allowed, await make());
        });
      }
    } else {
      const right = decision.nothing;
      const allowed: readonly Role[] = generalRights[right];
      it(`let ${name} be pressed by ${allowed.length} of ${roles.length}`, async () => {
        for (const role of roles) {
          const answer = await pressOn(name, cast[role], randomUUID());
          assert.equal(isRefusal(answer), !allowed.includes(role), `${role}: ${says(answer)}`);
          if (allowed.includes(role)) continue;
          assert.ok(says(answer).includes(whoMay.general[right]), role);
          assert.deepEqual(writes, [], role);
        }
        const answer = await pressOn(name, cast[allowed[0] ?? 'administrator'], randomUUID(), elsewhere);
        assert.ok(says(answer).includes(whoMay.unknownToYou));
        assert.deepEqual(writes, []);
      });
    }
  }

  describe('are not given by an id that somebody got hold of', () => {
    it('opens no draft of another one with the id of its form', async () => {
      for (const role of roles.filter(each => each !== 'reporter')) {
        const { id } = await anIncident(office.store, 'draft');
        writes = [];
        const answer = await press(cast[role], { action: 'report.safe', form: id });
        assert.ok(says(answer).includes(whoMay.unknownToYou), role);
        assert.deepEqual(writes, [], role);
      }
    });

    it('shows no aftercare request of another one with the id of its form', async () => {
      for (const role of roles.filter(each => each !== 'victim')) {
        const { id } = await anAftercareRequest(office.store, 'open');
        const before = await stored({ tenant: merenveld.tenant, kind: 'aftercare', id });
        const answer = await press(cast[role], {
          action: 'aftercare.ask',
          form: id,
          ...brings['aftercare.ask'],
        });
        assert.ok(says(answer).includes(whoMay.unknownToYou), role);
        assert.deepEqual(await stored(before.key), before, role);
      }
    });

    for (const [pick, allowed] of Object.entries(ties) as [keyof typeof ties, readonly Role[]][]) {
      it(`ties a channel to ${pick} for ${allowed.length} of ${roles.length}`, async () => {
        for (const role of roles) {
          writes = [];
          await press(cast[role], { action: 'channel.bind', pick });
          const tied = writes.map(({ key }) => `${key.kind} ${key.id}`);
          assert.deepEqual(tied, allowed.includes(role) ? [`channel ${pick}`] : [], role);
        }
      });
    }
  });
});
