import assert from 'node:assert/strict';
import type { IncidentFact, IncidentState } from '../../../protocol/incident/incident-case.ts';
import { incidentDeeds } from '../../../protocol/incident/incident-deeds.ts';
import { openSupplement, supplement } from '../../../protocol/incident/supplement.ts';
import type { Organisation } from '../../../protocol/organisation/organisation.ts';
import { people, town } from '../../town.ts';
import { must, mustRegistered, now, registered, reportOf } from '../incident/cases.ts';
import { decided } from './came-to.ts';
import { plans } from './each-step.ts';

const withFacilities: Organisation = { ...town, facilities: [people.olga] };

const toldIn = (state: IncidentState, fact: IncidentFact, organisation = withFacilities) =>
  incidentDeeds(organisation, state, { at: now.toISOString(), by: people.mark, fact }, 3).flatMap(
    ({ deed }) => (deed.do === 'tell' && deed.notice === 'damageReported' ? [deed.person] : []),
  );
const numbered = { fact: 'numberGiven', number: 'A-2026-00001' } as const;
const claimed = { fact: 'measureDecided', measure: 'measure', kind: 'damageClaim' } as const;

describe('Damage to what is the municipality’s', () => {
  it('[SK-2e] is told to facilities as soon as it is reported, and to the safety officer where there is none', () => {
    const whole = reportOf();
    const damaged = { ...whole, damageMunicipal: 'De balie is stuk.' };
    assert.deepEqual(toldIn(registered({}, damaged), numbered), [people.olga]);
    assert.deepEqual(toldIn(registered({}, damaged), numbered, town), [people.sanne]);
    const { damageMunicipal: _none, ...unharmed } = whole;
    assert.deepEqual(toldIn(registered({}, unharmed), numbered), []);
  });

  it('[SK-2e] is told once when the report is completed with it later', () => {
    const { damageMunicipal: _none, ...without } = reportOf();
    const open = must(openSupplement(registered({}, without), {}, now)).state;
    const damaged = { ...without, damageMunicipal: 'De balie is stuk.' };
    const first = mustRegistered(supplement(open, damaged, now));
    const [fact] = first.facts;
    assert.ok(fact);
    assert.deepEqual(toldIn(first.state, fact), [people.olga]);
    const again = mustRegistered(supplement(must(openSupplement(first.state, {}, now)).state, damaged, now));
    const [second] = again.facts;
    assert.ok(second);
    assert.deepEqual(toldIn(again.state, second), []);
  });

  it('[SK-2e] [M5-1] is told when it is claimed, and an employee’s own things are not their affair', () => {
    assert.deepEqual(toldIn(decided(plans.claim), claimed), [people.olga]);
    assert.deepEqual(toldIn(decided({ ...plans.claim, whose: 'both' }), claimed), [people.olga]);
    assert.deepEqual(toldIn(decided({ ...plans.claim, whose: 'employee' }), claimed), []);
    assert.deepEqual(toldIn(decided(plans.oral), { ...claimed, kind: 'warning' }), []);
  });
});
