import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { type ActionName, actionNames } from '../../cards/action-names.ts';
import { actions } from '../../dialogs/actions.ts';
import type { CaseKind } from '../../storage/documents.ts';
import type { Key } from '../../storage/store.ts';
import { anAftercareRequest, anIncident } from './rights-cases.ts';
import { cast, merenveld, type Role, roles } from './rights-cast.ts';
import { brings, isRefusal, openRightsOffice, type RightsOffice, says } from './rights-office.ts';
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

const elsewhere = '00000000-0000-4000-8000-0000000000bb';

/** Who may press a button on a case in some state, and what each of the others is told. */
interface Expected<K extends CaseKind> {
  readonly name: ActionName;
  readonly allowed: readonly Role[];
  readonly make: () => Promise<Key<K>>;
  readonly who: (role: Role) => string;
}

describe('the rights of every button', () => {
  let office: RightsOffice;
  beforeEach(async () => {
    office = await openRightsOffice();
  });
  afterEach(() => office.store.close());

  /** Whoever may here, may not from another tenant: there, this is nobody's. */
  const assertClosedToOtherTenants = async (name: ActionName, role: Role, id: string): Promise<void> => {
    const answer = await office.pressOn(name, cast[role], id, elsewhere);
    assert.ok(says(answer).includes(whoMay.unknownToYou), says(answer));
    assert.deepEqual(office.writes, []);
  };

  const assertAsExpected = async <K extends CaseKind>(expected: Expected<K>): Promise<void> => {
    const { name, allowed, make, who } = expected;
    for (const role of roles) {
      const key = await make();
      if (allowed.includes(role)) await office.assertServed(name, role, key);
      else await office.assertRefused(name, role, key, who(role));
    }
    await assertClosedToOtherTenants(name, allowed[0] ?? 'manager', (await make()).id);
  };

  it('are written down for every action, and are what the action asks for', () => {
    const asked = actionNames.map(name => [name, { [actions[name].on]: actions[name].may }]);
    assert.deepEqual(Object.fromEntries(asked), decisions);
  });

  for (const name of actionNames) {
    const decision = decisions[name];
    if ('incident' in decision) {
      for (const state of incidentStates) {
        const allowed: readonly Role[] = incidentRights[decision.incident][state];
        const sent = state !== 'draft' && state !== 'cancelled';
        const who = () => (sent ? whoMay.incident[decision.incident] : whoMay.unknownToYou);
        const make = () => anIncident(office.store, state);
        it(`open ${name} of an incident that is ${state} to ${allowed.length} of ${roles.length}`, () =>
          assertAsExpected({ name, allowed, make, who }));
      }
    } else if ('aftercare' in decision) {
      for (const state of aftercareStates) {
        const allowed: readonly Role[] = aftercareRights[decision.aftercare][state];
        const knowing: readonly Role[] = aftercareRights.anyone[state];
        const who = (role: Role) =>
          knowing.includes(role) ? whoMay.aftercare[decision.aftercare] : whoMay.unknownToYou;
        const make = () => anAftercareRequest(office.store, state);
        it(`open ${name} of an aftercare request that is ${state} to ${allowed.length} of ${roles.length}`, () =>
          assertAsExpected({ name, allowed, make, who }));
      }
    } else {
      const allowed: readonly Role[] = generalRights[decision.nothing];
      it(`open ${name} to ${allowed.length} of ${roles.length}`, async () => {
        for (const role of roles) {
          const answer = await office.pressOn(name, cast[role], randomUUID());
          assert.equal(isRefusal(answer), !allowed.includes(role), `${role}: ${says(answer)}`);
          if (allowed.includes(role)) continue;
          assert.ok(says(answer).includes(whoMay.general[decision.nothing]), role);
          assert.deepEqual(office.writes, [], role);
        }
        await assertClosedToOtherTenants(name, allowed[0] ?? 'administrator', randomUUID());
      });
    }
  }

  describe('are not given by an id that somebody got hold of', () => {
    it('opens no draft of another one with the id of its form', async () => {
      for (const role of roles.filter(each => each !== 'reporter')) {
        const { id } = await anIncident(office.store, 'draft');
        const answer = await office.press(cast[role], { action: 'report.safe', form: id });
        assert.ok(says(answer).includes(whoMay.unknownToYou), role);
        assert.deepEqual(office.writes, [], role);
      }
    });

    it('shows no aftercare request of another one with the id of its form', async () => {
      for (const role of roles.filter(each => each !== 'victim')) {
        const { id } = await anAftercareRequest(office.store, 'open');
        const before = await office.stored({ tenant: merenveld.tenant, kind: 'aftercare', id });
        const form = { action: 'aftercare.ask', form: id, ...brings['aftercare.ask'] } as const;
        const answer = await office.press(cast[role], form);
        assert.ok(says(answer).includes(whoMay.unknownToYou), role);
        assert.deepEqual(await office.stored(before.key), before, role);
      }
    });

    for (const [pick, allowed] of Object.entries<readonly Role[]>(ties)) {
      it(`ties a channel to ${pick} for ${allowed.length} of ${roles.length}`, async () => {
        for (const role of roles) {
          await office.press(cast[role], { action: 'channel.bind', pick });
          const tied = office.writes.map(({ key }) => `${key.kind} ${key.id}`);
          assert.deepEqual(tied, allowed.includes(role) ? [`channel ${pick}`] : [], role);
        }
      });
    }
  });
});
