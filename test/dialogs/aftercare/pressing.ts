import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Card } from '../../../cards/card.ts';
import { aftercareActions } from '../../../dialogs/aftercare/actions.ts';
import { openAftercareCase } from '../../../dialogs/aftercare/open.ts';
import type { Answer } from '../../../dialogs/answer.ts';
import type { Office } from '../../../dialogs/office.ts';
import { aftercareStanding } from '../../../dialogs/rights.ts';
import { handOf } from '../../../dialogs/visit.ts';
import type { AftercareRequest } from '../../../protocol/aftercare/aftercare-case.ts';
import type { PersonId } from '../../../protocol/organisation/organisation.ts';
import type { Stored } from '../../../storage/store.ts';
import { linesOf } from '../../cards/reading.ts';
import { people, visitOf } from '../office.ts';

type Name = keyof typeof aftercareActions;

/** The tied channel of the responders. */
export const channel = '19:opvang@thread.tacv2';

/** The case as the store has it. */
export const caseOf = async (office: Office, id: string): Promise<Stored<'aftercare'>> => {
  const stored = await office.store.get({ tenant: office.organisation.tenant, kind: 'aftercare', id });
  assert.ok(stored, 'there is such a case');
  return stored;
};

/** A request of Emma's, unless said otherwise, as it stands right after asking. */
export const asked = (office: Office, parts: Partial<AftercareRequest> = {}): Promise<Stored<'aftercare'>> =>
  openAftercareCase(
    office,
    {
      victim: people.emma,
      askedBy: 'victim',
      hidden: false,
      department: 'stadstoezicht',
      group: 'bog',
      askedAt: office.now().toISOString(),
      ...parts,
    },
    randomUUID(),
  );

/** The card that came back. */
export const cardIn = (answer: Answer): Card => {
  assert.ok('card' in answer, 'the answer is a card');
  return answer.card;
};

/** Everything that the card says, as one text. */
export const textIn = (answer: Answer): string => linesOf(cardIn(answer)).join('\n');

/**
 * A person presses a button on a case: loaded, the right looked up as at the click, then carried out.
 * @param seen the case as it was loaded, for two who press at the same moment.
 * @throws AssertionError when the right is not there.
 */
export const press = async (
  office: Office,
  person: PersonId,
  name: Name,
  input: { readonly case?: string; readonly [field: string]: unknown },
  { in: place, seen }: { readonly in?: string; readonly seen?: Stored<'aftercare'> } = {},
): Promise<Answer> => {
  const visit = visitOf(office, person, place === undefined ? {} : { channel: place });
  const action = aftercareActions[name];
  if (action.on === 'nothing') {
    const answer = action.run(visit, input);
    assert.ok(answer, 'the input was understood');
    return answer;
  }
  const aftercare = seen ?? (await caseOf(office, input.case ?? ''));
  const standing = aftercareStanding(office.organisation, action.may, aftercare.body.state, person);
  assert.ok(standing, `may ${name}`);
  const answer = action.run(
    { ...visit, aftercare, file: aftercare.body, hand: handOf(visit, standing) },
    input,
  );
  assert.ok(answer, 'the input was understood');
  return answer;
};
