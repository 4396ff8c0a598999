import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { incidentCard } from '../../../cards/incident-card.ts';
import { incidentCardModel } from '../../../dialogs/incident/incident-view.ts';
import { incidentCopy, measureCopy, reportProgress } from '../../../dialogs/incident/notices.ts';
import { entryWords } from '../../../dialogs/incident/timeline.ts';
import type { Measure } from '../../../protocol/incident/measure.ts';
import {
  injuries,
  places,
  policeAnswers,
  type Report,
  sorts,
  victims,
} from '../../../protocol/incident/report.ts';
import { absent } from '../../../storage/store.ts';
import { sayIn } from '../../../texts/words.ts';
import { lint } from '../../cards/lint.ts';
import { people, type TestOffice, testOffice } from '../office.ts';
import { press, sent, stored } from './pressing.ts';

/** Every text that a person can write carries this, so that a leak of any of them is found. */
const mark = 'GEHEIM';
const secret = fc.string({ unit: 'grapheme', maxLength: 30 }).map(text => `${mark}${text}`);

const reports: fc.Arbitrary<Report> = fc.record(
  {
    sorts: fc
      .subarray([...sorts], { minLength: 1 })
      .map(([first = 'other', ...rest]) => [first, ...rest] as const),
    place: fc.constantFrom(...places),
    location: fc.constantFrom('stadskantoor', 'wijkpost'),
    at: fc.constant('2026-11-23T09:00:00.000Z'),
    department: fc.constant('stadstoezicht'),
    victim: fc.record({ kind: fc.constantFrom(...victims), name: secret }),
    aggressorKnown: fc.boolean(),
    witnesses: secret,
    description: secret,
    literalWords: secret,
    injury: fc.constantFrom(...injuries),
    injuryNote: secret,
    damagePersonal: secret,
    damageMunicipal: secret,
    police: fc.constantFrom(...policeAnswers),
    policeNote: secret,
    aftercare: fc.constantFrom('no', 'wanted', 'had'),
    furtherAction: secret,
    complete: fc.boolean(),
  },
  {
    requiredKeys: [
      'sorts',
      'place',
      'at',
      'department',
      'victim',
      'aggressorKnown',
      'injury',
      'police',
      'aftercare',
      'complete',
    ],
  },
);

const decided = (plan: Measure['plan']): Measure => ({
  id: randomUUID(),
  decidedAt: '2026-11-23T10:00:00.000Z',
  decidedBy: people.mark,
  plan,
});

const measures: fc.Arbitrary<readonly Measure[]> = fc.array(
  secret.chain(grounds =>
    fc.constantFrom(
      decided({ kind: 'warning', form: 'oral', grounds }),
      decided({
        kind: 'conductTalk',
        grounds,
        withEmployee: 'yes',
        plannedAt: '2026-11-25T14:00',
        due: '2026-11-30T22:59:59.999Z',
      }),
      decided({
        kind: 'accessBan',
        grounds,
        locations: 'all',
        from: '2026-11-23',
        until: '2027-11-23',
        delivery: 'inPerson',
      }),
      decided({
        kind: 'police',
        which: 'report',
        filedBy: 'employee',
        grounds,
        due: '2026-11-25T16:00:00.000Z',
      }),
      decided({ kind: 'damageClaim', damage: grounds, whose: 'both', amount: 1 }),
      decided({ kind: 'none', grounds }),
    ),
  ),
  { maxLength: 6 },
);

describe('what everybody in the channel sees', () => {
  let office: TestOffice;
  beforeEach(() => {
    office = testOffice();
  });
  afterEach(() => office.store.close());

  it('never holds a name or a word of victim, witness or aggressor, whatever was written', async () => {
    await fc.assert(
      fc.asyncProperty(
        reports,
        measures,
        secret,
        fc.constantFrom('nl', 'en'),
        async (report, taken, name, language) => {
          const id = await sent(office, { report, state: { measures: taken } });
          const key = { tenant: office.organisation.tenant, kind: 'aggressor', id } as const;
          await office.store.put(
            key,
            { incident: id, at: '2026-11-23T10:00:00.000Z', name, address: name, description: name },
            absent,
          );
          const incident = await stored(office, id);
          const say = sayIn(language);
          const [entry] = incident.body.journal;
          assert.ok(entry);
          const told = { office, stored: incident, person: people.fatima, entry };
          const shown = [
            incidentCard(await incidentCardModel(office, incident), say),
            await incidentCopy(told, say),
            await measureCopy(told, say),
            await reportProgress(told, say),
          ];
          for (const card of shown) {
            assert.doesNotMatch(JSON.stringify(card), new RegExp(mark));
            assert.doesNotMatch(JSON.stringify(card), /Emma/, 'the reporter is mostly the victim');
            assert.deepEqual(lint(card), []);
          }
          for (const line of incident.body.journal)
            assert.doesNotMatch((await entryWords(office, line)).nl, /Emma|GEHEIM/);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('does not tell a hidden request for aftercare from none at all [C-14]', async () => {
    const texts = await Promise.all(
      (['no', 'hidden'] as const).map(async aftercare => {
        const id = await sent(office);
        const incident = await stored(office, id);
        const [first, ...rest] = incident.body.journal;
        assert.ok(first);
        const journal = [
          { ...first, fact: { fact: 'incidentRegistered', complete: true, aftercare } as const },
          ...rest,
        ];
        const body = { ...incident.body, journal };
        await office.store.put(incident.key, body, incident.etag);
        const answers = [
          await press(office, people.mark, { action: 'incident.card', case: id }),
          await press(office, people.mark, { action: 'aftercare.engageForm', case: id }),
          await press(office, people.mark, { action: 'incident.details', case: id }),
          await press(office, people.mark, { action: 'incident.details', case: id, pick: 'course' }),
        ];
        return JSON.stringify(answers).replaceAll(id, 'id');
      }),
    );
    assert.equal(texts[0], texts[1]);
  });

  it('says of a report that was never sent only that it does not exist', async () => {
    const form = randomUUID();
    await press(office, people.emma, { action: 'report.safe', form });
    const model = await incidentCardModel(office, await stored(office, form));
    assert.deepEqual(model, { phase: 'unsent' });
    assert.match(JSON.stringify(incidentCard(model, sayIn('nl'))), /Deze melding bestaat niet \(meer\)\./);
  });
});
