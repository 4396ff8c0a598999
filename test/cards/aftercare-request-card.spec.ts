import assert from 'node:assert/strict';
import fc from 'fast-check';
import { aftercareRequestCard } from '../../cards/aftercare-request-card.ts';
import { requestCardModel } from '../../dialogs/aftercare/aftercare-view.ts';
import type { AftercareRequest, AftercareState } from '../../protocol/aftercare/aftercare-case.ts';
import { sayIn } from '../../texts/words.ts';
import { asked } from '../dialogs/aftercare/pressing.ts';
import { people, testOffice, town } from '../dialogs/office.ts';
import { lint } from './lint.ts';
import { buttonsOf, linesOf } from './reading.ts';

const model = {
  case: '00000000-0000-4000-8000-0000000000c1',
  department: 'Stadstoezicht',
  askedAt: new Date('2026-11-23T13:05:00Z'),
  askedBy: 'victim',
} as const;

const statesOf = (request: AftercareRequest): readonly AftercareState[] => [
  { phase: 'open', since: request.askedAt, request, asked: 0, returnedBy: [] },
  { phase: 'open', since: request.askedAt, request, asked: 2, returnedBy: [people.tom] },
  { phase: 'claimed', request, claimedBy: people.rosa, claimedAt: request.askedAt },
  {
    phase: 'claimed',
    request,
    claimedBy: people.rosa,
    claimedAt: request.askedAt,
    contactAt: request.askedAt,
  },
  { phase: 'closed', request, claimedBy: people.rosa, closedAt: request.askedAt, referral: 'trauma' },
  { phase: 'cancelled', request, cancelledAt: request.askedAt, claimedBy: people.rosa },
];

/** A name that is in no text of ours. */
const aName = fc.stringMatching(/^Qx[a-zé*_[\]() -]{3,20}zQ$/);

describe('The card of an aftercare request in the channel', () => {
  it('[NZ-2] says department, moment and who asked, and offers to take it up', () => {
    const card = aftercareRequestCard({ ...model, standing: { is: 'open', askedAgain: false } }, sayIn('nl'));
    assert.deepEqual(linesOf(card).slice(0, 5), [
      'Verzoek om nazorg',
      'Stand: Nog niet opgepakt',
      'Afdeling: Stadstoezicht',
      'Gevraagd op: ma 23 november 2026, 14:05',
      'Gevraagd door: degene zelf',
    ]);
    assert.deepEqual(buttonsOf(card), [{ title: 'Ik pak dit op', action: 'aftercare.claim' }]);
    const english = aftercareRequestCard(
      { ...model, askedBy: 'manager', standing: { is: 'open', askedAgain: true } },
      sayIn('en'),
    );
    assert.deepEqual(buttonsOf(english)[0]?.title, 'I will take this');
    assert.ok(linesOf(english).includes('Asked by: a manager'));
  });

  it('[NZ-2] has no button any more once somebody has it', () => {
    for (const standing of [
      { is: 'claimed', by: 'Rosa Bakker', contacted: false },
      { is: 'closed', by: 'Rosa Bakker' },
      { is: 'cancelled' },
    ] as const)
      assert.deepEqual(buttonsOf(aftercareRequestCard({ ...model, standing }, sayIn('nl'))), []);
  });

  it('[BO-2] names neither the victim nor anybody or anything of the incident, whatever their names', async () => {
    await fc.assert(
      fc.asyncProperty(aName, aName, aName, fc.boolean(), async (victim, other, wish, hidden) => {
        const staff = town.people.map(person =>
          person.id === people.emma
            ? { ...person, name: victim, phone: '06-1234 9999', function: wish }
            : person,
        );
        const office = testOffice({ ...town, people: staff });
        const stored = await asked(office, {
          forOther: other,
          reachMe: wish,
          hidden,
          incident: 'A-2026-00042',
        });
        for (const state of statesOf(stored.body.state.request)) {
          const of = await requestCardModel(office, { ...stored, body: { ...stored.body, state } });
          for (const language of ['nl', 'en'] as const) {
            const card = aftercareRequestCard(of, sayIn(language));
            const json = JSON.stringify(card);
            for (const secret of [victim, other, wish, '9999', 'A-2026', people.emma])
              assert.ok(!json.includes(JSON.stringify(secret).slice(1, -1)), secret);
            assert.deepEqual(lint(card), []);
          }
        }
        await office.store.close();
      }),
      { numRuns: 30 },
    );
  });

  it('[C-14] looks the same whether the manager may know or not', async () => {
    const office = testOffice();
    const cards = await Promise.all(
      [true, false].map(async hidden => {
        const stored = await asked(office, { hidden });
        const { case: _, ...rest } = await requestCardModel(office, stored);
        return aftercareRequestCard({ case: model.case, ...rest }, sayIn('nl'));
      }),
    );
    assert.deepEqual(cards[0], cards[1]);
  });
});
