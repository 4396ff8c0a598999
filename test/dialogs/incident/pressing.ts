import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Card } from '../../../cards/card.ts';
import type { Answer } from '../../../dialogs/answer.ts';
import { newFile, writeDown } from '../../../dialogs/case/write-down.ts';
import type { Office } from '../../../dialogs/office.ts';
import { pressAnswer } from '../../../dialogs/press.ts';
import type { IncidentCase, Registered } from '../../../protocol/incident/incident-case.ts';
import type { Report } from '../../../protocol/incident/report.ts';
import type { PersonId } from '../../../protocol/organisation/organisation.ts';
import { absent, type Stored } from '../../../storage/store.ts';
import type { Language } from '../../../texts/words.ts';
import { linesOf } from '../../cards/reading.ts';
import { people, visitOf } from '../office.ts';

export const channel = '19:stadstoezicht@thread.tacv2';

/** A threat in the office, an hour before the office's clock. */
export const report: Report = {
  sorts: ['threat', 'scolding'],
  place: 'office',
  location: 'stadskantoor',
  at: '2026-11-23T09:00:00.000Z',
  department: 'stadstoezicht',
  victim: { kind: 'colleague', name: 'Slachtoffernaam' },
  aggressorKnown: true,
  witnesses: 'Getuigenaam',
  description: 'Verhaal over wat er gebeurde',
  literalWords: 'Letterlijke woorden',
  injury: 'none',
  police: 'unknown',
  aftercare: 'no',
  complete: true,
};

/** What was written about the incident in the store, as it stands right after sending. */
export const sent = async (
  office: Office,
  parts: { readonly report?: Partial<Report>; readonly state?: Partial<Registered> } = {},
): Promise<string> => {
  const id = randomUUID();
  const { tenant } = office.organisation;
  const state: Registered = {
    phase: 'registered',
    reporter: people.emma,
    registeredAt: office.now().toISOString(),
    number: 'A-2026-00001',
    report: { ...report, ...parts.report },
    routed: 'department',
    earlier: { certain: 0, possible: 0 },
    measures: [],
    ...parts.state,
  };
  const file = writeDown<IncidentCase>(
    newFile<IncidentCase>(tenant, id, state, office.now()),
    state,
    [{ fact: 'incidentRegistered', complete: true, aftercare: 'no' }],
    { by: people.emma, now: office.now() },
    () => [],
  );
  await office.store.put({ tenant, kind: 'incident', id }, file, absent);
  return id;
};

/** The case as the store has it. */
export const stored = async (office: Office, id: string): Promise<Stored<'incident'>> => {
  const found = await office.store.get({ tenant: office.organisation.tenant, kind: 'incident', id });
  assert.ok(found, 'there is such a case');
  return found;
};

/** The case as it stands while it is registered. */
export const registered = async (office: Office, id: string): Promise<Registered> => {
  const { state } = (await stored(office, id)).body;
  assert.equal(state.phase, 'registered');
  return state;
};

/** The names of everything that happened, in order. */
export const factsOf = async (office: Office, id: string): Promise<readonly string[]> =>
  (await stored(office, id)).body.journal.map(({ fact }) => fact.fact);

/** A person presses a button in the channel: through the whole table, rights and all. */
export const press = (
  office: Office,
  person: PersonId,
  input: { readonly action: string; readonly [field: string]: unknown },
  language: Language = 'nl',
): Promise<Answer> => pressAnswer(visitOf(office, person, { channel, language }), input);

export const cardIn = (answer: Answer): Card => {
  assert.ok('card' in answer, 'the answer is a card');
  return answer.card;
};

/** Everything that the card says, as one text. */
export const textIn = (answer: Answer): string => linesOf(cardIn(answer)).join('\n');

interface Node {
  readonly [key: string]: unknown;
}

const nodesIn = (value: unknown): readonly Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return typeof value === 'object' && value !== null
    ? [{ ...value }, ...Object.values(value).flatMap(nodesIn)]
    : [];
};

/** What the button with this title carries, wherever on the card it is. */
export const behind = (
  card: Card,
  title: string,
): { readonly action: string; readonly [key: string]: unknown } => {
  const button = nodesIn(card).find(node => node.type === 'Action.Execute' && node.title === title);
  assert.ok(button, `there is a button ${title}`);
  const data = button.data;
  assert.ok(typeof data === 'object' && data !== null && 'action' in data);
  return { ...data, action: String(data.action) };
};

/** The titles of all buttons, in reading order, those behind **Meer** included. */
export const titlesOf = (card: Card): readonly string[] =>
  nodesIn(card)
    .filter(({ type }) => typeof type === 'string' && type.startsWith('Action.'))
    .map(({ title }) => String(title));

/** What stands in each field of a form. */
export const valuesIn = (card: Card): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    nodesIn(card)
      .filter(({ type }) => typeof type === 'string' && type.startsWith('Input.'))
      .map(({ id, value }) => [String(id), value]),
  );
