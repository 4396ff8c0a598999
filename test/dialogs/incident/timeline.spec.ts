import assert from 'node:assert/strict';
import { decideOn } from '../../../dialogs/case/decide.ts';
import { timelineFor } from '../../../dialogs/incident/timeline.ts';
import { granted } from '../../../protocol/decision.ts';
import type { IncidentFact } from '../../../protocol/incident/incident-case.ts';
import { people, type TestOffice, testOffice } from '../office.ts';
import { sent, stored } from './pressing.ts';

describe('the course of an incident', () => {
  let office: TestOffice;
  beforeEach(() => {
    office = testOffice();
  });
  afterEach(() => office.store.close());

  const happens = async (id: string, fact: IncidentFact) => {
    const hand = { by: 'system', now: office.now() } as const;
    await decideOn(office, await stored(office, id), hand, now => granted(now, fact));
  };

  it('names somebody who cannot be reached once, however many messages did not arrive', async () => {
    const id = await sent(office);
    for (const to of [people.petra, people.fatima, people.petra, people.fatima])
      await happens(id, { fact: 'notDelivered', to });
    const lines = await timelineFor(office, (await stored(office, id)).body);
    assert.deepEqual(
      lines.map(({ words }) => words.nl).filter(line => line.includes('niet worden bezorgd')),
      [
        'Een bericht aan Petra van Leeuwen kon niet worden bezorgd.',
        'Een bericht aan Fatima Yilmaz kon niet worden bezorgd.',
      ],
    );
  });
});
