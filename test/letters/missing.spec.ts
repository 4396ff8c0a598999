import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { protocolIds } from '../../docs/protocol-ids.ts';
import { letters } from '../../letters/kinds.ts';
import { type Draft, fieldWords, fill, LetterError, letterKinds, missingFor } from '../../letters/letter.ts';
import { builtIn, sample } from './reading.ts';
import { samples } from './samples.ts';

describe('What must still be asked before there can be a letter', () => {
  for (const kind of letterKinds) {
    it(`is nothing for a complete letter: ${kind}`, () =>
      assert.deepEqual(missingFor(kind, samples[kind]), []));

    it(`is everything that ${kind} cannot do without, when nothing is known`, () => {
      const missing = missingFor(kind, {});
      for (const field of letters[kind].always) assert.ok(missing.includes(field), field);
    });

    for (const field of letters[kind].always) {
      it(`is ${field}, when that alone is not known of ${kind}`, () => {
        const { [field]: _left, ...rest }: Draft = samples[kind];
        assert.ok(missingFor(kind, rest).includes(field));
      });
    }
  }

  it('is the address for what goes by post, and who hands it over for what does not', () => {
    const known = { ...samples.accessBan, recipientAddress: undefined, handedOverBy: undefined };
    assert.deepEqual(missingFor('accessBan', { ...known, delivery: 'registeredPost' }), ['recipientAddress']);
    assert.deepEqual(missingFor('accessBan', { ...known, delivery: 'inPerson' }), ['handedOverBy']);
  });

  it('is the date and the deeds of a police report, when there was one', () => {
    const known = { ...samples.accessBan, policeReportOn: undefined, reportedDeeds: undefined };
    assert.deepEqual(missingFor('accessBan', known), ['policeReportOn', 'reportedDeeds']);
    assert.deepEqual(missingFor('accessBan', { ...known, policeReport: 'none' }), []);
  });

  it('is where and until when to pay, once there is an amount', () =>
    assert.deepEqual(
      missingFor('damageClaim', { ...samples.damageClaim, payBefore: undefined, payTo: undefined }),
      ['payBefore', 'payTo'],
    ));

  it('is the reason of a refusal, and what is done of what was granted', () => {
    const known = { ...samples.requestDecision, grounds: undefined, execution: undefined };
    assert.deepEqual(missingFor('requestDecision', { ...known, outcome: 'granted' }), ['execution']);
    assert.deepEqual(missingFor('requestDecision', { ...known, outcome: 'partly' }), [
      'execution',
      'grounds',
    ]);
    assert.deepEqual(missingFor('requestDecision', { ...known, outcome: 'refused' }), ['grounds']);
  });

  it('is the new end of a ban that is extended, or the last day of one that ends', () => {
    const { newUntil: _until, endsOn: _ends, ...known }: Draft = samples.banChange;
    assert.deepEqual(missingFor('banChange', { ...known, change: 'extension' }), ['newUntil']);
    assert.deepEqual(missingFor('banChange', { ...known, change: 'end' }), ['endsOn']);
  });

  const unreadable: readonly (readonly [name: string, changes: Draft])[] = [
    ['behaviour', { behaviour: ' \n\t ' }],
    ['behaviour', { behaviour: '\u200e\u0007' }],
    ['incidentOn', { incidentOn: '2026-02-30' }],
    ['incidentOn', { incidentOn: '23-11-2026' }],
    ['banUntil', { banUntil: 'volgend jaar' }],
    ['copies', { copies: [] }],
    ['sender', { sender: { ...samples.accessBan.sender, postalAddress: '' } }],
    ['policeReportOn', { policeReportOn: 'gisteren' }],
  ];
  for (const [field, changes] of unreadable) {
    it(`is also ${field}, when what was filled in cannot stand on paper: ${JSON.stringify(changes[field as keyof Draft])}`, () =>
      assert.deepEqual(missingFor('accessBan', { ...samples.accessBan, ...changes }), [field]));
  }

  it('is nothing that may be left out and was left empty', () =>
    assert.deepEqual(
      missingFor('accessBan', { ...samples.accessBan, earlierMeasures: '  ', addressedAs: '' }),
      [],
    ));

  it('makes no letter, and says in both languages what to ask', () => {
    const incomplete = sample('accessBan', { behaviour: '', banUntil: undefined });
    assert.throws(
      () => fill('accessBan', incomplete, builtIn),
      (error: unknown) => {
        assert.ok(error instanceof LetterError);
        assert.equal(error.reason, 'missing');
        assert.equal(error.template, 'ontzegging-toegang.docx');
        assert.deepEqual(error.fields, ['behaviour', 'banUntil']);
        assert.match(
          error.remedy.nl,
          /Vul nog in: wat de klant deed, zonder namen; laatste dag van de ontzegging/,
        );
        assert.match(error.remedy.en, /what the client did/);
        return true;
      },
    );
  });

  it('belongs to a letter that the protocol knows by an id', () => {
    for (const kind of letterKinds) assert.ok(protocolIds.includes(letters[kind].id), kind);
  });

  it('has words in both languages for every field of every letter', () => {
    for (const kind of letterKinds)
      for (const field of [...letters[kind].always, ...letters[kind].optional]) {
        const { nl, en } = fieldWords(field);
        assert.ok(nl.length > 0 && en.length > 0, field);
      }
  });
});
