// Longer than other files: every kind of bad input that the product must meet stands in one list, so that a gap shows.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { actionNames } from '../../cards/action-names.ts';
import type { Answer } from '../../dialogs/answer.ts';
import { receive } from '../../dialogs/receive.ts';
import type { Happening, Turn } from '../../dialogs/turn.ts';
import type { PersonId } from '../../protocol/organisation/organisation.ts';
import { lint } from '../cards/lint.ts';
import { people, type TestOffice, testOffice, town } from './office.ts';

const turnOf = (office: TestOffice, person: PersonId, happening: Happening, tenant = town.tenant): Turn => ({
  id: randomUUID(),
  now: office.now(),
  actor: { id: person, tenant, name: 'Iemand', teamsId: `29:${person}`, locale: 'nl-NL' },
  place: { kind: 'chat', address: { serviceUrl: 'http://127.0.0.1:9/', conversation: `a:${person}` } },
  happening,
});

const textOf = (answer: Answer): string =>
  'card' in answer ? JSON.stringify(answer.card) : JSON.stringify(answer);

describe('what is not what a card could have sent', () => {
  let office: TestOffice;
  const press = (person: PersonId, input: unknown, tenant?: string) =>
    receive(office, turnOf(office, person, { what: 'pressed', input }, tenant));
  const draftOf = async (person: PersonId): Promise<string> => {
    const form = randomUUID();
    await press(person, { action: 'report.safe', form });
    return form;
  };
  const incident = async (id: string) =>
    (await office.store.get({ tenant: town.tenant, kind: 'incident', id }))?.body;
  const stepOne = {
    sorts: 'threat',
    place: 'office',
    date: '2026-11-23',
    time: '10:30',
    victim: 'reporter',
    department: 'stadstoezicht',
  };

  beforeEach(() => {
    office = testOffice();
  });
  afterEach(() => office.store.close());

  it('gets a kind card for any junk behind any button, and never an error', async () => {
    const mine = await draftOf(people.emma);
    const junk = fc.record(
      {
        action: fc.oneof(fc.constantFrom(...actionNames), fc.string()),
        case: fc.oneof(fc.constant(mine), fc.uuid(), fc.anything()),
        form: fc.oneof(fc.uuid(), fc.anything()),
        pick: fc.oneof(
          fc.constantFrom('1', '4', 'keep', 'warning', 'department:stadstoezicht'),
          fc.anything(),
        ),
        revision: fc.anything(),
        sorts: fc.anything(),
        description: fc.anything(),
        grounds: fc.anything(),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(people)),
        fc.oneof(junk, fc.anything()),
        async (person, input) => {
          const answer = await press(person, input);
          assert.ok('card' in answer, 'a person is waiting for a card');
          assert.deepEqual(lint(answer.card), []);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('says that an unknown button changed nothing', async () => {
    assert.match(textOf(await press(people.emma, { action: 'report.destroy' })), /Deze knop ken ik niet/);
  });

  it('does not let a draft of somebody else be read, changed or found out', async () => {
    const id = await draftOf(people.emma);
    await press(people.emma, { action: 'report.next', case: id, pick: '1', ...stepOne });
    const before = (await incident(id))?.state;
    for (const action of [
      'report.resume',
      'report.next',
      'report.send',
      'report.cancel',
      'incident.card',
      'incident.details',
    ]) {
      const answer = textOf(await press(people.olga, { action, case: id, pick: '1', sorts: 'other' }));
      const stranger = textOf(
        await press(people.olga, { action, case: randomUUID(), pick: '1', sorts: 'other' }),
      );
      assert.equal(answer, stranger, action);
    }
    assert.deepEqual((await incident(id))?.state, before);
  });

  it('does not reach across tenants', async () => {
    const id = await draftOf(people.emma);
    const answer = await press(
      people.emma,
      { action: 'report.resume', case: id },
      '00000000-0000-4000-8000-0000000000bb',
    );
    assert.match(textOf(answer), /bestaat niet meer/);
  });

  it('keeps everything that was typed when a field is wrong, with the reason beside it', async () => {
    const id = await draftOf(people.emma);
    const answer = textOf(
      await press(people.emma, {
        action: 'report.next',
        case: id,
        pick: '1',
        ...stepOne,
        date: '2026-11-30',
      }),
    );
    assert.match(answer, /Dit moment is nog niet geweest/);
    assert.match(answer, /2026-11-30/);
    assert.match(answer, /"value":"threat"/);
  });

  it('names a date that does not exist and a time that does not', async () => {
    const id = await draftOf(people.emma);
    assert.match(
      textOf(
        await press(people.emma, {
          action: 'report.next',
          case: id,
          pick: '1',
          ...stepOne,
          date: '2026-02-31',
        }),
      ),
      /datum in die bestaat/,
    );
    assert.match(
      textOf(
        await press(people.emma, { action: 'report.next', case: id, pick: '1', ...stepOne, time: '25:00' }),
      ),
      /Vul een tijd in/,
    );
  });

  it('wants the literal words of a threat [M3-6]', async () => {
    const id = await draftOf(people.emma);
    await press(people.emma, { action: 'report.next', case: id, pick: '1', ...stepOne });
    await press(people.emma, { action: 'report.next', case: id, pick: '2', aggressorKnown: 'no' });
    assert.match(
      textOf(
        await press(people.emma, {
          action: 'report.next',
          case: id,
          pick: '3',
          description: 'Hij schreeuwde.',
        }),
      ),
      /Schrijf op wat er gezegd werd/,
    );
  });

  it('says how much too long a story of 100,000 characters is, and keeps the beginning on the card', async () => {
    const id = await draftOf(people.emma);
    await press(people.emma, { action: 'report.next', case: id, pick: '1', ...stepOne });
    const answer = await press(people.emma, {
      action: 'report.next',
      case: id,
      pick: '3',
      description: 'a'.repeat(100_000),
      literalWords: 'x',
    });
    assert.ok('card' in answer);
    assert.match(textOf(answer), /te lang/);
    assert.deepEqual(lint(answer.card), []);
    assert.ok((await incident(id))?.state.phase === 'draft');
  });

  it('shows hostile text as text: no link, no markup, no turned reading direction', async () => {
    const id = await draftOf(people.emma);
    await press(people.emma, { action: 'report.next', case: id, pick: '1', ...stepOne });
    await press(people.emma, { action: 'report.next', case: id, pick: '2', aggressorKnown: 'no' });
    const hostile = '[klik](https://evil.example) **vet** <b>x</b> \u202eomgekeerd \u0007 مرحبا 🎉';
    const answer = await press(people.emma, {
      action: 'report.next',
      case: id,
      pick: '3',
      description: hostile,
      literalWords: hostile,
    });
    assert.ok('card' in answer);
    const inTextBlocks = JSON.stringify(answer.card).match(/"type":"TextBlock","text":"[^"]*evil/g);
    assert.equal(inTextBlocks, null);
    const shown = textOf(answer);
    assert.ok(shown.includes('[klik](https://evil.example) **vet** <b>x</b>'));
    assert.ok(!shown.includes('\u202e') && !shown.includes('\\u0007'));
    assert.ok(shown.includes('مرحبا 🎉'));
  });

  it('does not lose a form that arrives without any of its fields', async () => {
    const id = await draftOf(people.emma);
    await press(people.emma, { action: 'report.next', case: id, pick: '1', ...stepOne });
    await press(people.emma, { action: 'report.back', case: id, pick: '1' });
    assert.match(
      textOf(await press(people.emma, { action: 'report.resume', case: id })),
      /"value":"threat"|Stap 2/,
    );
  });

  it('asks before it throws away what was typed, and keeps it unless told otherwise', async () => {
    const id = await draftOf(people.emma);
    const asked = await press(people.emma, { action: 'report.cancel', case: id, pick: '1', ...stepOne });
    assert.match(textOf(asked), /Bewaren voor later/);
    await press(people.emma, { action: 'report.cancel', case: id, pick: 'keep' });
    assert.match(textOf(await press(people.emma, { action: 'report.resume', case: id })), /"value":"threat"/);
    await press(people.emma, { action: 'report.cancel', case: id, pick: 'discard' });
    assert.equal((await incident(id))?.state.phase, 'cancelled');
    assert.equal(JSON.stringify(await incident(id)).includes('threat'), false);
  });

  it('opens one form however often "I am safe" is tapped', async () => {
    const form = randomUUID();
    await Promise.all([1, 2, 3].map(() => press(people.emma, { action: 'report.safe', form })));
    const page = await office.store.casesOf('incident', town.tenant, people.emma, { limit: 10 });
    assert.equal(page.items.length, 1);
  });

  it('answers free text with the menu and a hint, never with silence', async () => {
    const answer = await receive(
      office,
      turnOf(office, people.emma, { what: 'said', text: 'ik ben geslagen' }),
    );
    assert.match(textOf(answer), /Incident melden/);
    assert.match(textOf(answer), /Dat begrijp ik niet/);
  });

  it('lets nothing unreadable into a report of three taps: what is there must be right, what is missing may wait', async () => {
    const id = await draftOf(people.emma);
    await press(people.emma, { action: 'report.next', case: id, pick: '1', ...stepOne });
    const tooLong = { description: 'a'.repeat(5_000) };
    assert.match(
      textOf(await press(people.emma, { action: 'report.quick', case: id, pick: '3', ...tooLong })),
      /te lang/,
    );
    const born = { aggressorKnown: 'yes', aggressorBirthDate: '2031-01-01' };
    await press(people.emma, { action: 'report.back', case: id, pick: '3', description: 'a' });
    assert.match(
      textOf(await press(people.emma, { action: 'report.quick', case: id, pick: '2', ...born })),
      /geboortedatum/,
    );
    assert.match(
      textOf(
        await press(people.emma, { action: 'report.quick', case: id, pick: '2', aggressorKnown: 'yes' }),
      ),
      /verstuurd/,
    );
  });
});
