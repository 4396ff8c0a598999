import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as elapse } from 'node:timers/promises';
import { aftercareIdOf } from '../../dialogs/deeds/open-aftercare.ts';
import type { Press } from './calls.ts';
import { employees } from './crash-town.ts';
import { stepOne, stepThree, stepTwo } from './filled-in.ts';
import type { Ring } from './ring.ts';

/** What somebody did while the bot died around him, as it was acknowledged to him. */
export interface Lived {
  readonly id: string;
  readonly as: string;
  readonly got: 'draft' | 'report' | 'takenUp' | 'claimed';
  /** On the receipt of a report. */
  readonly number: string;
}

/** A quarter of the people stops halfway; a quarter each has a report, one that is taken up, one with aftercare. */
const kinds = ['draft', 'report', 'takenUp', 'claimed'] as const;

const pauseMs = 15;

/**
 * Presses until it is answered, as Teams and a person do: first the same press again, then one with a new id. What is
 * answered counts; an apology is none, and must not come.
 */
const insist = async (ring: Ring, press: Press): Promise<string> => {
  const activity = ring.calls.activityOf(press);
  for (let attempt = 1; ; attempt += 1) {
    const brought = attempt <= 2 ? activity : ring.calls.again(activity);
    const answer = await ring.calls.bring(ring.endpoint(), brought);
    if (answer !== undefined) {
      assert.doesNotMatch(answer, /^(Dat lukte niet|Er ging iets mis)/);
      return answer;
    }
    await elapse(pauseMs);
  }
};

const numberIn = (receipt: string): string => {
  const [, number] = receipt.match(/Je melding is verstuurd: (A-\d{4}-\d{5})/) ?? [];
  assert.ok(number, receipt);
  return number;
};

/** The n-th colleague does what he does, however often the bot dies on him. */
export const flow = async (ring: Ring, n: number): Promise<Lived> => {
  const got = kinds[n % kinds.length] ?? 'report';
  const as = employees[n % employees.length]?.key ?? '';
  const id = randomUUID();
  const own = (data: Press['data']) => insist(ring, { as, data });
  await own({ action: 'report.safe', form: id });
  if (got === 'draft') {
    await own({ action: 'report.next', case: id, pick: '1', ...stepOne() });
    return { id, as, got, number: '' };
  }
  if (got !== 'claimed') {
    const receipt = await own({ action: 'report.quick', case: id, pick: '1', ...stepOne() });
    const number = numberIn(receipt);
    const channel = ring.channel('stadstoezicht');
    if (got === 'takenUp')
      await insist(ring, { as: 'mark', channel, data: { action: 'incident.takeUp', case: id } });
    return { id, as, got, number };
  }
  await own({ action: 'report.next', case: id, pick: '1', ...stepOne() });
  await own({ action: 'report.next', case: id, pick: '2', ...stepTwo });
  await own({ action: 'report.next', case: id, pick: '3', ...stepThree, aftercare: 'wanted' });
  const number = numberIn(await own({ action: 'report.send', case: id }));
  const request = aftercareIdOf(id, 'victim');
  while (!(await ring.store.get({ tenant: ring.organisation.tenant, kind: 'aftercare', id: request })))
    await elapse(pauseMs);
  const channel = ring.channel('bog');
  await Promise.all(
    ['rosa', 'tom'].map(responder =>
      insist(ring, { as: responder, channel, data: { action: 'aftercare.claim', case: request } }),
    ),
  );
  return { id, as, got, number };
};
