import assert from 'node:assert/strict';
import type { IncidentFact, IncidentState } from '../../../protocol/incident/incident-case.ts';
import { incidentDeeds } from '../../../protocol/incident/incident-deeds.ts';
import { people, town } from '../../town.ts';
import { cancelled, draft, now, withdrawn } from '../incident/cases.ts';

const deedsAfter = (state: IncidentState, fact: IncidentFact) =>
  incidentDeeds(town, state, { at: now.toISOString(), by: people.emma, fact }, 0);

describe('What comes to nothing is forgotten', () => {
  it('[C-9] a form that is never sent, after as many days as the municipality keeps it', () => {
    const [forget, ...others] = deedsAfter(draft, { fact: 'draftStarted' });
    assert.deepEqual(forget?.deed, { do: 'timer', timer: 'forgetDraft' });
    assert.equal(forget?.due.toISOString(), '2026-12-23T10:00:00.000Z');
    assert.deepEqual(others, []);
  });

  it('[C-9] who was said to be the aggressor, as soon as a form is thrown away or a report taken back', () => {
    for (const [state, fact] of [
      [cancelled, { fact: 'draftCancelled' }],
      [withdrawn, { fact: 'reportWithdrawn' }],
    ] as const)
      assert.ok(
        deedsAfter(state, fact).some(({ deed }) => deed.do === 'forgetAggressor'),
        fact.fact,
      );
  });
});
