import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { ActionName } from '../../cards/action-names.ts';
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
import { expectedReturn } from './rights-cases.ts';
import { cast, merenveld, type Role, roles } from './rights-cast.ts';
import { trackBrings } from './rights-track.ts';

/** What each button brings along beside its case, so that whoever may is really served. */
export const brings: Readonly<Partial<Record<ActionName, Readonly<Record<string, string>>>>> = {
  'language.choose': { pick: 'nl' },
  'instruction.types': { pick: 'office' },
  'report.next': { pick: '1' },
  'report.back': { pick: '2' },
  'report.step': { pick: '1' },
  'report.quick': { pick: '1' },
  'report.cancel': { pick: 'keep' },
  'incident.handOver': { to: cast.headElsewhere },
  'measure.form': { pick: 'warning' },
  'kin.judge': { with: '00000000-0000-4000-8000-0000000000e2', pick: 'same' },
  'look.search': { name: 'J. Bakker', birthDate: '1980-02-01', reason: 'talk' },
  'measure.decide': { pick: 'none', grounds: 'Er is genoeg gezegd.' },
  'measure.stepForm': { measure: '00000000-0000-4000-8000-0000000000e1', pick: 'ended' },
  'measure.step': { measure: '00000000-0000-4000-8000-0000000000e1', pick: 'ended' },
  'ban.insideForm': { measure: '00000000-0000-4000-8000-0000000000e1' },
  'ban.inside': { measure: '00000000-0000-4000-8000-0000000000e1' },
  'ban.letEnd': { measure: '00000000-0000-4000-8000-0000000000e1' },
  'ban.visitForm': { measure: '00000000-0000-4000-8000-0000000000e1' },
  'ban.visit': { measure: '00000000-0000-4000-8000-0000000000e1' },
  'ban.visitCancel': { measure: '00000000-0000-4000-8000-0000000000e1' },
  'care.reopen': { pick: '2026-11-23T10:00:00.000Z' },
  'order.begin': { pick: '1.me' },
  'order.give': { pick: '1.me' },
  'order.takeBack': { pick: '1' },
  'order.left': { pick: 'byItself' },
  'return.expect': { how: 'comes', location: 'stadskantoor' },
  'return.extendForm': { expected: expectedReturn },
  'return.extend': { expected: expectedReturn, untilTime: '17:00' },
  'return.card': { expected: expectedReturn },
  'return.here': { expected: expectedReturn },
  'return.end': { expected: expectedReturn },
  'accident.settle': { as: 'notRequired', because: 'Alleen poliklinisch behandeld.' },
  'accident.worse': { ground: 'hospital' },
  'writings.contact': { on: '2026-11-23', by: 'M. Jansen', grounds: 'Berichten met scheldwoorden.' },
  'letter.form': { pick: 'registrationNotice' },
  'letter.change': { pick: 'registrationNotice' },
  'letter.write': { pick: 'registrationNotice:recipientName', recipientName: 'K. van der Test' },
  'letter.discard': { pick: 'registrationNotice' },
  'letter.make': { pick: 'registrationNotice:0' },
  'talk.calendar': { measure: '00000000-0000-4000-8000-0000000000e1' },
  'aftercare.ask': { department: 'stadstoezicht', manager: 'no' },
  'aftercare.close': { referral: 'none' },
  ...trackBrings,
  'admin.retry': { pick: 'incident:2.0:1795420800000' },
  'admin.drop': { pick: 'incident:2.0:1795420800000' },
};

/** What nobody may read in a refusal: of the people, and of what happened. */
const secrets = ['Slachtoffernaam', 'Getuigenaam', 'Verhaal', 'Letterlijke', 'Collega', 'zessen'];
const channel = '19:stadstoezicht@thread.tacv2';
const ownChat =
  /^(report|order\.(start|begin)|menu|help|language|admin|ban\.(list|inside)|look|aftercare\.(ask|form))/;

/** Everything that the card says. */
export const says = (answer: Answer): string => {
  assert.ok('card' in answer, 'a person is waiting for a card');
  return linesOf(answer.card).join('\n');
};

/** Is this the kind card that says no? */
export const isRefusal = (answer: Answer): boolean =>
  ['Dit kun jij niet doen', 'Dat lukte niet'].includes(says(answer).split('\n')[0] ?? '');

export type RightsOffice = Awaited<ReturnType<typeof openRightsOffice>>;

/**
 * An office on a real store that everybody in the cast has met, so that from here on nothing is written but what a
 * button asks for; `writes` holds that, since the last press.
 */
export const openRightsOffice = async () => {
  const writes: Write[] = [];
  const store = around(openSqliteStore(':memory:'), async (what, write) => {
    const written = await write();
    writes.push(what);
    return written;
  });
  const office: Office = { ...testOffice(merenveld), store, numbers: openNumberDesk(store) };

  const press = (
    person: string,
    input: { readonly action: ActionName; readonly [field: string]: unknown },
    tenant = merenveld.tenant,
  ): Promise<Answer> => {
    const inChat = ownChat.test(input.action);
    const address = { serviceUrl: 'http://127.0.0.1:9/', conversation: inChat ? `a:${person}` : channel };
    const turn: Turn = {
      id: randomUUID(),
      now: office.now(),
      actor: { id: person, tenant, name: 'Iemand', teamsId: `29:${person}`, locale: 'nl-NL' },
      place: inChat ? { kind: 'chat', address } : { kind: 'channel', address, team: 'team' },
      happening: { what: 'pressed', input },
    };
    writes.length = 0;
    return receive(office, turn);
  };

  const pressOn = (action: ActionName, person: string, id: string, tenant?: string): Promise<Answer> =>
    press(person, { action, case: id, revision: 1, form: randomUUID(), ...brings[action] }, tenant);

  const stored = async <K extends CaseKind>(key: Key<K>): Promise<Stored<K>> => {
    const found = await office.store.get(key);
    assert.ok(found);
    return found;
  };

  for (const role of roles) await press(cast[role], { action: 'menu.show' });
  return {
    store,
    writes,
    press,
    pressOn,
    stored,
    /** Refused: a kind card that says who may, and in the store the line that says so and nothing else. */
    assertRefused: async <K extends CaseKind>(
      action: ActionName,
      role: Role,
      key: Key<K>,
      who: string,
    ): Promise<void> => {
      const before = (await stored(key)).body;
      const answer = await pressOn(action, cast[role], key.id);
      assert.ok(isRefusal(answer) && says(answer).includes(who), `${role}: ${says(answer)}`);
      const told = secrets.filter(secret => JSON.stringify(answer).includes(secret));
      assert.deepEqual(told, [], role);
      const fact = { fact: 'actionRefused', action };
      const line = { at: office.now().toISOString(), by: cast[role], fact };
      const journal = [...before.journal, line];
      const after = (await stored(key)).body;
      assert.deepEqual(after, { ...before, revision: before.revision + 1, journal }, role);
      const written = writes.map(write => write.key);
      assert.deepEqual(written, [key], role);
    },
    assertServed: async <K extends CaseKind>(action: ActionName, role: Role, key: Key<K>): Promise<void> => {
      const answer = await pressOn(action, cast[role], key.id);
      assert.ok(!isRefusal(answer), `${role}: ${says(answer)}`);
      const { journal } = (await stored(key)).body;
      const refused = journal.filter(({ fact }) => fact.fact === 'actionRefused');
      assert.deepEqual(refused, [], role);
    },
  };
};
