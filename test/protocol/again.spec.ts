import assert from 'node:assert/strict';
import { madeAgain } from '../../protocol/again.ts';
import type { IncidentFact } from '../../protocol/incident/incident-case.ts';
import type { Entry } from '../../protocol/journal.ts';
import { people } from '../town.ts';

const refused = { fact: 'actionRefused', action: 'incident.takeUp' } as const;
const minute = (minutes: number): string => new Date(Date.UTC(2026, 10, 23, 10, minutes)).toISOString();
const line = (minutes: number, fact: IncidentFact = refused, by = people.tom): Entry<IncidentFact> => ({
  at: minute(minutes),
  by,
  fact,
});

describe('what somebody does again', () => {
  it('makes the line of the first time longer, with how often and when for the last time', () => {
    const again = madeAgain([line(0)], line(7));
    assert.deepEqual(again, { place: 0, entry: { ...line(0), times: 2, until: minute(7) } });
    assert.deepEqual(madeAgain([again?.entry ?? line(0)], line(9))?.entry, {
      ...line(0),
      times: 3,
      until: minute(9),
    });
  });

  it('is a line of its own an hour after the first time, however short ago the last one was', () => {
    const first = { ...line(0), times: 40, until: minute(59) };
    assert.equal(madeAgain([first], line(59))?.entry.times, 41);
    assert.equal(madeAgain([first], line(60)), undefined);
  });

  it('is not what somebody else did, on behalf of somebody else, or with another button', () => {
    assert.equal(madeAgain([line(0, refused, people.rosa)], line(1)), undefined);
    assert.equal(madeAgain([{ ...line(0), onBehalfOf: people.mark }], line(1)), undefined);
    assert.equal(madeAgain([line(0, { ...refused, action: 'measure.form' })], line(1)), undefined);
  });

  it('is found between what others did meanwhile', () => {
    const recent = [line(0), line(1, { fact: 'takenUp' }, people.mark), line(2, refused, people.rosa)];
    assert.equal(madeAgain(recent, line(3))?.place, 0);
  });

  it('counts looking as well, and nothing that changes a case', () => {
    const looked: IncidentFact = { fact: 'detailsViewed' };
    assert.equal(madeAgain([line(0, looked)], line(1, looked))?.entry.times, 2);
    const decided: IncidentFact = { fact: 'handedOver', to: people.petra };
    assert.equal(madeAgain([line(0, decided)], line(1, decided)), undefined);
  });
});
