import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { decideOn } from '../../../dialogs/case/decide.ts';
import { newFile } from '../../../dialogs/case/write-down.ts';
import { startDraft } from '../../../protocol/incident/draft.ts';
import type { IncidentCase } from '../../../protocol/incident/incident-case.ts';
import { register } from '../../../protocol/incident/register.ts';
import type { Report } from '../../../protocol/incident/report.ts';
import { absent } from '../../../storage/store.ts';
import type { TownHall } from '../bans/town-hall.ts';
import { report } from '../incident/pressing.ts';
import { people } from '../office.ts';

/** A report is sent, with all that follows from that: numbered, shown, and its first care waits. */
export const reported = async (
  { office, settle }: TownHall,
  reporter: keyof typeof people = 'emma',
  change: Partial<Report> = {},
): Promise<string> => {
  const id = randomUUID();
  const now = office.now();
  const person = people[reporter];
  const { tenant } = office.organisation;
  const key = { tenant, kind: 'incident', id } as const;
  const draft = newFile<IncidentCase>(tenant, id, startDraft(person, {}, now), now);
  await office.store.put(key, draft, absent);
  const stored = await office.store.get(key);
  assert.ok(stored);
  const outcome = await decideOn(office, stored, { by: person, now }, state =>
    register(
      state,
      { ...report, victim: { kind: 'reporter' }, ...change },
      { earlier: { certain: 0, possible: 0 }, routed: 'department', aftercare: 'no', now },
    ),
  );
  assert.ok(outcome.ok && outcome.changed);
  await settle();
  return id;
};
