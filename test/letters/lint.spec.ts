import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type Draft, type LetterKind, letterKinds } from '../../letters/letter.ts';
import { lint } from '../../letters/lint.ts';
import { presentDay } from '../../protocol/organisation/letter-settings.ts';
import { type LetterRule, letterRules, letterRuleWords } from '../../texts/letters-lint.ts';
import { findings, letter, onRecord, sample } from './reading.ts';

/** The rules that a letter breaks, when its text was changed after it was filled in: a template of one's own. */
const brokenBy = (
  kind: LetterKind,
  change: (text: string) => string,
  changes: Draft = {},
): readonly LetterRule[] =>
  lint({ kind, data: sample(kind, changes), text: change(letter(kind, changes)) }, onRecord).map(
    ({ rule }) => rule,
  );

const rulesOf = (...args: Parameters<typeof findings>): readonly LetterRule[] =>
  findings(...args).map(({ rule }) => rule);

const without =
  (...sentences: readonly (string | RegExp)[]) =>
  (text: string) =>
    sentences.reduce<string>((rest, sentence) => rest.replaceAll(sentence, ''), text);

const plus = (sentence: string) => (text: string) => `${text}\n${sentence}\n`;

describe('The linter', () => {
  for (const kind of letterKinds) {
    it(`finds nothing in a letter that is in order: ${kind}`, () =>
      assert.deepEqual(findings(kind, { addressedAs: undefined }), []));
  }

  describe('refuses a ban', () => {
    const missing: readonly (readonly [LetterRule, string, (text: string) => string])[] = [
      ['behaviour', 'without the behaviour', without(/U schreeuwde.*kwam\./g, /U bent op 8.*geduwd\./g)],
      ['duration', 'without its end', without('24 mei 2027', '24 november 2027')],
      ['locations', 'without its locations', without('Stadskantoor')],
      ['locations', 'for all locations where one was decided', plus('Dit geldt voor alle gebouwen.')],
      ['article', 'without the article', without('artikel 139')],
      [
        'delivery',
        'without how it is delivered',
        without('Persoonlijk overhandigd', 'Aangetekend verzonden'),
      ],
      ['copies', 'without who gets a copy', without(/Een afschrift.*\./g)],
    ];
    for (const [rule, what, change] of missing) {
      for (const kind of ['accessBan', 'banChange'] as const)
        it(`${what}: ${kind}`, () => assert.deepEqual(brokenBy(kind, change), [rule]));
    }

    it('of which nothing is known yet, for each of these reasons', () => {
      const found = lint({ kind: 'accessBan', data: {}, text: '' }, onRecord).filter(
        ({ severity }) => severity === 'refuse',
      );
      assert.deepEqual(
        found.map(({ rule }) => rule),
        ['behaviour', 'duration', 'locations', 'article', 'delivery', 'copies'],
      );
    });

    it('that goes to nobody at the police', () =>
      assert.deepEqual(rulesOf('accessBan', { copies: ['clientFile'] }), ['copies']));

    it('that says all locations by a setting, where one was decided', () =>
      assert.deepEqual(rulesOf('accessBan', {}, {}, { banLocations: 'all' }), ['locations']));

    it('but asks none of this of the letter that ends one', () => {
      const data = sample('banChange', { change: 'end', endsOn: '2027-02-28' });
      assert.deepEqual(lint({ kind: 'banChange', data, text: 'U bent weer welkom.' }, onRecord), []);
    });
  });

  it('refuses a decision on a request that does not say how to object', () =>
    assert.deepEqual(brokenBy('requestDecision', without(/bezwaar\w*/gi)), ['objectionClause']));

  it('refuses the private address of an employee, however it is written', () => {
    for (const behaviour of ['U stond aan de lindelaan 5.', 'Lindelaan  5, 1234XY'])
      assert.deepEqual(rulesOf('accessBan', { behaviour }), ['privateAddress']);
    assert.deepEqual(rulesOf('policeSheet', { declarant: 'Daan Visser, Lindelaan 5' }), ['privateAddress']);
  });

  it('does not take the client’s own address for it', () =>
    assert.deepEqual(rulesOf('accessBan', { recipientAddress: 'Lindelaan 5\n1234 XY Merenveld' }), []));

  it('[M3-15] refuses a sheet for the police without the municipality’s address', () =>
    assert.deepEqual(rulesOf('policeSheet', { domicileAddress: 'Elders 9' }), ['domicileOnSheet']));

  describe('warns', () => {
    it('of a police report that is not on record', () => {
      const [found] = findings('accessBan', {}, { policeReport: 'none' });
      assert.equal(found?.severity, 'warn');
      assert.equal(found?.rule, 'policeClaim');
      assert.match(found?.about ?? '', /^Van de bedreigingen .* aangifte gedaan bij de politie\.$/);
      assert.deepEqual(rulesOf('banBreach', {}, { policeReport: 'notification' }), ['policeClaim']);
      assert.deepEqual(rulesOf('accessBan', {}, { policeReport: 'report' }), []);
    });

    it('of a police report that the setting presumes', () => {
      const none = { policeReport: 'none', policeReportOn: undefined, reportedDeeds: undefined } as const;
      assert.deepEqual(rulesOf('accessBan', none, { policeReport: 'none' }, { policeSentence: 'presumed' }), [
        'policeClaim',
      ]);
      assert.deepEqual(rulesOf('accessBan', none, { policeReport: 'none' }), []);
    });

    it('of a notification that is not on record, and not of one that is', () => {
      assert.deepEqual(rulesOf('warning', {}, { policeReport: 'none' }), ['policeClaim']);
      assert.deepEqual(rulesOf('warning', {}, { policeReport: 'notification' }), []);
    });

    it('of a decision in what is only an announcement', () => {
      const [found] = findings('banAnnouncement', {}, {}, { announcement: 'decided' });
      assert.equal(found?.rule, 'decidedInAnnouncement');
      assert.match(found?.about ?? '', /moeten besluiten/);
    });

    const crossed: readonly (readonly [LetterKind, Draft])[] = [
      ['accessBan', { banFrom: '2027-05-25' }],
      ['banChange', { newUntil: '2027-05-24' }],
      ['banChange', { change: 'end', endsOn: '2027-05-25' }],
    ];
    for (const [kind, changes] of crossed)
      it(`of an end before the beginning: ${kind} ${JSON.stringify(changes)}`, () =>
        assert.deepEqual(rulesOf(kind, changes), ['endBeforeStart']));

    it('does not take a ban of one day for that', () =>
      assert.deepEqual(rulesOf('accessBan', { banFrom: '2027-05-24' }), []));

    for (const behaviour of [
      'U schold Daan Visser uit.',
      'U schold DAAN VISSER uit.',
      'U zei: “Visser, ik krijg je.”',
    ]) {
      it(`of an employee’s name: ${behaviour}`, () => {
        const [found, ...others] = findings('accessBan', { behaviour });
        assert.deepEqual([found?.rule, found?.about, others], ['employeeNamed', 'Daan Visser', []]);
      });
    }

    it('of no name where it is somebody else’s, who may be named', () => {
      assert.deepEqual(rulesOf('accessBan', {}, { employees: ['Inge Hofman', 'Jan de Boer'] }), []);
      assert.deepEqual(rulesOf('accessBan', { behaviour: 'U riep de visserij erbij.' }), []);
    });

    it('of the address for the police in a letter to the client', () => {
      const [found] = findings('accessBan', {
        behaviour: 'De medewerker heeft als verblijfplaats Raadhuisplein 1, 1234 AB Merenveld.',
      });
      assert.equal(found?.rule, 'domicileInLetter');
    });

    it('of the address of another municipality, copied with the protocol', () =>
      assert.deepEqual(rulesOf('warning', { behaviour: 'U kwam naar Wolvenhoek 1.' }), ['domicileInLetter']));

    it('[L-3] of an announcement of what was decided already', () => {
      const data = sample('banAnnouncement');
      const written = { kind: 'banAnnouncement', data, text: letter('banAnnouncement') } as const;
      assert.deepEqual(lint(written, onRecord), []);
      const [found] = lint(written, { ...onRecord, banDecided: true });
      assert.deepEqual([found?.rule, found?.severity], ['announcedAfterDecision', 'warn']);
    });

    it('of an objection clause in a ban, unless the municipality has chosen one', () => {
      assert.deepEqual(brokenBy('accessBan', plus('U kunt bezwaar maken bij het college.')), [
        'objectionInBan',
      ]);
      assert.deepEqual(rulesOf('accessBan', {}, {}, { banRemedy: 'objection' }), []);
    });

    it('of a ban that does not mention the house rules', () =>
      assert.deepEqual(brokenBy('accessBan', without(/Onze huisregels.*\./g)), ['houseRules']));
  });

  it('says of every rule what is wrong, why it matters and what to do, in both languages', () => {
    for (const rule of letterRules)
      for (const words of Object.values(letterRuleWords[rule]))
        assert.ok(words.nl.endsWith('.') && words.en.endsWith('.') && words.nl !== words.en, rule);
  });

  it('has a rule behind every word of it', () => {
    const seen = new Set<LetterRule>();
    const see = (rules: readonly LetterRule[]) => {
      for (const rule of rules) seen.add(rule);
    };
    const record = { ...onRecord, policeReport: 'none', domicileAddress: 'Elders 9' } as const;
    const text = (words: string) =>
      `${words} Daan Visser woont Lindelaan 5 en heeft Elders 9 als verblijfplaats.`;
    const of = (kind: LetterKind, data: Draft, words: string) =>
      lint({ kind, data, text: text(words) }, record, presentDay).map(({ rule }) => rule);
    see(
      of(
        'accessBan',
        { banFrom: '2027-01-02', banUntil: '2027-01-01' },
        'Wij deden aangifte. U kunt bezwaar maken.',
      ),
    );
    see(of('banAnnouncement', {}, 'Wij hebben dit besloten.'));
    const decided = { ...record, banDecided: true };
    see(lint({ kind: 'banAnnouncement', data: {}, text: '' }, decided).map(({ rule }) => rule));
    see(of('requestDecision', {}, ''));
    see(lint({ kind: 'policeSheet', data: {}, text: '' }, record).map(({ rule }) => rule));
    assert.deepEqual([...seen].sort(), [...letterRules].sort());
  });
});
