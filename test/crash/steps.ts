import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { aftercareIdOf } from '../../dialogs/deeds/open-aftercare.ts';
import type { CaseKind } from '../../storage/documents.ts';
import type { Stored } from '../../storage/store.ts';
import type { Press } from './calls.ts';
import type { Failpoint } from './failpoints.ts';
import { stepOne, stepThree, stepTwo } from './filled-in.ts';
import type { Ring } from './ring.ts';

/** Something that somebody does, and what must be true of it for good once it was answered. */
export interface Step {
  readonly what: string;
  /** Does all that goes before. @returns the press itself. */
  prepare(ring: Ring): Promise<Press>;
  /** What every answer to it says, the first as well as the tenth. */
  readonly answer: RegExp;
  /** Looks at the database. @param press what was pressed. */
  proof(ring: Ring, press: Press): Promise<void>;
  /** Points that lie on its way, with how many times each. */
  readonly points: Readonly<Partial<Record<Failpoint, number>>>;
}

const caseOf = async <K extends CaseKind>(ring: Ring, kind: K, id: string): Promise<Stored<K>> => {
  const stored = await ring.store.get({ tenant: ring.organisation.tenant, kind, id });
  assert.ok(stored, 'the case is there');
  return stored;
};

const did = async (ring: Ring, press: Press): Promise<void> => {
  const answer = await ring.calls.bring(ring.endpoint(), ring.calls.activityOf(press));
  assert.doesNotMatch(answer ?? 'Geen antwoord', /^(Dat lukte niet|Er ging iets mis|Geen antwoord)/);
};

const timesIn = (stored: Stored<CaseKind>, fact: string): number =>
  stored.body.journal.filter(entry => entry.fact.fact === fact).length;

const idIn = ({ data }: Press): string => String(data.case);
const byEmma = (data: Press['data']): Press => ({ as: 'emma', data });
const next = (id: string, pick: string, typed: Readonly<Record<string, string>>): Press =>
  byEmma({ action: 'report.next', case: id, pick, ...typed });

/** A form that Emma has open. */
const openForm = async (ring: Ring): Promise<string> => {
  const id = randomUUID();
  await did(ring, byEmma({ action: 'report.safe', form: id }));
  return id;
};

/** A form that is ready to be sent. */
const filledIn = async (ring: Ring, more: Readonly<Record<string, string>> = {}): Promise<string> => {
  const id = await openForm(ring);
  await did(ring, next(id, '1', stepOne()));
  await did(ring, next(id, '2', stepTwo));
  await did(ring, next(id, '3', { ...stepThree, ...more }));
  return id;
};

/** A report that everybody has heard of. */
const reported = async (ring: Ring, more: Readonly<Record<string, string>> = {}): Promise<string> => {
  const id = await filledIn(ring, more);
  await did(ring, byEmma({ action: 'report.send', case: id }));
  await ring.settled();
  return id;
};

const byMark = async (ring: Ring, id: string, data: Press['data']): Promise<Press> => {
  const { revision } = (await caseOf(ring, 'incident', id)).body;
  return { as: 'mark', channel: ring.channel('stadstoezicht'), data: { ...data, case: id, revision } };
};

const always = { beforePut: 1, afterPut: 1, beforeAnswer: 1, afterAnswer: 1 } as const;
const withMessages = { ...always, beforeSend: 1, afterSend: 1, afterFinish: 1 } as const;

/** The main steps, from the first screen to the responder who calls. */
export const steps: readonly Step[] = [
  {
    what: 'keeping a step of a draft',
    prepare: async ring => next(await openForm(ring), '1', stepOne()),
    answer: /Stap 2 van 4/,
    proof: async (ring, press) => {
      const { state } = (await caseOf(ring, 'incident', idIn(press))).body;
      assert.ok(state.phase === 'draft');
      assert.equal(state.form.typed.sorts, 'threat');
      assert.equal(state.form.typed.location, 'stadskantoor');
    },
    points: always,
  },
  {
    what: 'sending a report',
    prepare: async ring => {
      const id = await filledIn(ring, { aftercare: 'wanted' });
      return byEmma({ action: 'report.send', case: id });
    },
    answer: /Je melding is verstuurd: A-\d{4}-\d{5}/,
    proof: async (ring, press) => {
      const stored = await caseOf(ring, 'incident', idIn(press));
      assert.equal(stored.body.state.phase, 'registered');
      assert.equal(timesIn(stored, 'incidentRegistered'), 1);
      assert.equal(timesIn(stored, 'numberGiven'), 1);
    },
    // The aggressor is filed, the report registered, a number taken and written into it, the aftercare request opened.
    points: { ...withMessages, beforePut: 5, afterPut: 5, afterSend: 3, afterFinish: 3 },
  },
  {
    what: 'taking a report up',
    prepare: async ring => byMark(ring, await reported(ring), { action: 'incident.takeUp' }),
    answer: /Mark Jansen/,
    proof: async (ring, press) => {
      const stored = await caseOf(ring, 'incident', idIn(press));
      assert.equal(timesIn(stored, 'takenUp'), 1);
      assert.ok(stored.body.state.phase === 'registered' && stored.body.state.handler);
    },
    points: withMessages,
  },
  {
    what: 'deciding on a measure',
    prepare: async ring =>
      byMark(ring, await reported(ring), {
        action: 'measure.decide',
        pick: 'warning',
        form: randomUUID(),
        way: 'oral',
        grounds: 'Schelden aan de balie.',
        deviation: 'Hij bood zijn excuses aan.',
      }),
    answer: /Waarschuwing/,
    proof: async (ring, press) => {
      const stored = await caseOf(ring, 'incident', idIn(press));
      assert.equal(timesIn(stored, 'measureDecided'), 1);
      assert.ok(stored.body.state.phase === 'registered');
      assert.deepEqual(
        stored.body.state.measures.map(({ id }) => id),
        [press.data.form],
      );
    },
    points: withMessages,
  },
  {
    what: 'claiming an aftercare request',
    prepare: async ring => {
      const id = aftercareIdOf(await reported(ring, { aftercare: 'wanted' }), 'victim');
      return { as: 'rosa', channel: ring.channel('bog'), data: { action: 'aftercare.claim', case: id } };
    },
    answer: /Rosa Bakker|jij/i,
    proof: async (ring, press) => {
      const stored = await caseOf(ring, 'aftercare', idIn(press));
      assert.equal(timesIn(stored, 'aftercareClaimed'), 1);
      assert.equal(stored.body.state.phase, 'claimed');
    },
    points: withMessages,
  },
];
