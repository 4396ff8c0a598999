import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Editions, editions, kept, NewerEdition, unkept } from '../../storage/editions.ts';
import { aftercareFile, aftercareKey, incidentFile, incidentKey } from './samples.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** A program two editions further on: people got a nickname, and then it was called something else. */
const later: Editions = {
  ...editions,
  person: [
    old => (isRecord(old) ? { ...old, nickname: String(old.name).toLowerCase() } : old),
    old => {
      if (!isRecord(old)) return old;
      const { nickname, ...rest } = old;
      return { ...rest, calledAs: nickname };
    },
  ],
};

describe('A document of an earlier edition', () => {
  it('is read in today’s shape, through every upgrade in between', () => {
    const first = kept('person', { name: 'Emma' });
    assert.deepEqual(unkept('person', first, later), { name: 'Emma', calledAs: 'emma' });
  });

  it('of the edition before is upgraded once, and one of today not at all', () => {
    const middle: Editions = { ...editions, person: later.person.slice(0, 1) };
    const second = kept('person', { name: 'Emma', nickname: 'em' }, middle);
    assert.deepEqual(unkept('person', second, later), { name: 'Emma', calledAs: 'em' });
    const third = kept('person', { name: 'Emma', calledAs: 'em' }, later);
    assert.deepEqual(unkept('person', third, later), { name: 'Emma', calledAs: 'em' });
  });

  it('that is a case has all of its journal with it: the first ones were made before there were pages', () => {
    const { filed: _, ...old } = incidentFile(incidentKey('i-1'));
    const first = JSON.stringify({ edition: 1, document: old });
    assert.deepEqual(unkept('incident', first), incidentFile(incidentKey('i-1')));
    const { filed: __, ...request } = aftercareFile(aftercareKey('a-1'));
    const asked = JSON.stringify({ edition: 1, document: request });
    assert.deepEqual(unkept('aftercare', asked), aftercareFile(aftercareKey('a-1')));
  });

  it('is never one that a newer program wrote: that is refused, not cut down', () => {
    assert.throws(() => unkept('person', kept('person', { name: 'Emma' }, later)), NewerEdition);
  });

  it('comes back as it was kept, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        assert.deepEqual(unkept('incident', kept('incident', value)), JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('is not taken for one when it is something else', () => {
    for (const text of [
      '',
      'nonsense',
      'null',
      '{}',
      '{"edition":0,"document":{}}',
      '{"edition":"1","document":{}}',
      '[]',
    ])
      assert.throws(() => unkept('incident', text), SyntaxError, text);
  });
});
