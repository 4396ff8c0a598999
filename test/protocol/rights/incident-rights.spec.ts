import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { IncidentState } from '../../../protocol/incident/incident-case.ts';
import type { Organisation } from '../../../protocol/organisation/organisation.ts';
import {
  mayDecide,
  maySee,
  reporterOf,
  responsibleDepartment,
} from '../../../protocol/rights/incident-rights.ts';
import { people, town } from '../../town.ts';
import { cancelled, draft, registered, withdrawn } from '../incident/cases.ts';

const everybody = fc.constantFrom(...Object.values(people));
const sent = registered();
const states: readonly IncidentState[] = [draft, cancelled, sent, withdrawn];
const named = (allowed: (person: string) => boolean) =>
  Object.entries(people).flatMap(([name, id]) => (allowed(id) ? [name] : []));

describe('Who may decide about a report', () => {
  it('[LG-4] is the manager in his own right', () => {
    assert.deepEqual(mayDecide(town, sent, people.mark), {});
  });

  it('[SK-1e] is a deputy or the department head, on the manager’s behalf', () => {
    assert.deepEqual(mayDecide(town, sent, people.farid), { onBehalfOf: people.mark });
    assert.deepEqual(mayDecide(town, sent, people.petra), { onBehalfOf: people.mark });
  });

  it('is nobody else: not the reporter, not another manager, not the safety officer, not HR', () => {
    assert.deepEqual(
      named(person => mayDecide(town, sent, person) !== undefined),
      ['mark', 'farid', 'petra'],
    );
  });

  it('[C-21] is whom it was handed to, as long as it is with him', () => {
    assert.deepEqual(mayDecide(town, registered({ handedTo: people.inge }), people.inge), {
      onBehalfOf: people.mark,
    });
  });

  it('is the safety officer as well where the department has no channel', () => {
    const routed = registered({ routed: 'safetyOfficer' });
    assert.deepEqual(mayDecide(town, routed, people.sanne), { onBehalfOf: people.mark });
  });

  it('is the safety officer where the department is gone from the organisation', () => {
    const later: Organisation = { ...town, departments: [] };
    assert.deepEqual(
      named(person => mayDecide(later, sent, person) !== undefined),
      ['sanne'],
    );
  });

  it('is nobody while the report was not sent', () => {
    fc.assert(
      fc.property(everybody, fc.constantFrom(draft, cancelled), (person, state) => {
        assert.equal(mayDecide(town, state, person), undefined);
      }),
    );
  });
});

describe('Who may read a report', () => {
  it('[AC-1] is who decides, the reporter and the safety officer, and nobody else', () => {
    assert.deepEqual(
      named(person => maySee(town, sent, person)),
      ['emma', 'mark', 'farid', 'petra', 'sanne'],
    );
  });

  it('[PM-1] is never the HR manager', () => {
    for (const state of states) assert.equal(maySee(town, state, people.fatima), false);
  });

  it('is the reporter alone while it was not sent', () => {
    for (const state of [draft, cancelled])
      assert.deepEqual(
        named(person => maySee(town, state, person)),
        ['emma'],
      );
  });

  it('is everybody who may decide', () => {
    fc.assert(
      fc.property(everybody, fc.constantFrom(...states), (person, state) => {
        if (mayDecide(town, state, person)) assert.equal(maySee(town, state, person), true);
      }),
    );
  });

  it('is never a stranger', () => {
    for (const state of states) assert.equal(maySee(town, state, 'somebody else'), false);
  });
});

describe('A report', () => {
  it('is its reporter’s in every phase', () => {
    for (const state of states) assert.equal(reporterOf(state), people.emma);
  });

  it('is no department’s before it is sent, and stays the department’s when it is taken back', () => {
    assert.deepEqual(states.map(responsibleDepartment), [
      undefined,
      undefined,
      'stadstoezicht',
      'stadstoezicht',
    ]);
  });
});
