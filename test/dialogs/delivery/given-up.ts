import assert from 'node:assert/strict';
import type { Answer } from '../../../dialogs/answer.ts';
import type { Office } from '../../../dialogs/office.ts';
import { pressAnswer } from '../../../dialogs/press.ts';
import type { Deed } from '../../../protocol/deed.ts';
import type { PersonId } from '../../../protocol/organisation/organisation.ts';
import type { CaseKind, Documents } from '../../../storage/documents.ts';
import type { Effect } from '../../../storage/effect.ts';
import type { Key } from '../../../storage/store.ts';
import { people, visitOf } from '../office.ts';

/** When everything in these tests was given up: ten minutes ago by the office's clock. */
export const parkedAt = '2026-11-23T09:50:00.000Z';

export const parked = (id: string, deed: Deed, reason = 'silent'): Effect => ({
  id,
  lane: `lane ${id}`,
  due: parkedAt,
  attempts: 24,
  parked: { at: parkedAt, reason },
  deed,
});

/** Puts effects into a case, as if they had been there all along. */
export const putEffects = async <K extends CaseKind>(
  { store }: Office,
  key: Key<K>,
  effects: readonly Effect[],
): Promise<void> => {
  const before = await store.get(key);
  assert.ok(before);
  const body: Documents[K] = { ...before.body, effects };
  await store.put(key, body, before.etag);
};

/** The safety officer is the administrator of the tests' town. */
export const admin = people.sanne;

/** Somebody presses a button of the administrator's card, in the own chat. */
export const press = (
  office: Office,
  input: { readonly action: string; readonly [field: string]: unknown },
  person: PersonId = admin,
): Promise<Answer> => pressAnswer(visitOf(office, person), input);

export const show = (office: Office, person: PersonId = admin): Promise<Answer> =>
  press(office, { action: 'admin.show' }, person);
