import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { pressed } from '../../bench/activities.ts';
import {
  type Contestant,
  ourStarter,
  peerStarters,
  type Setup,
  type Starter,
  setUp,
} from '../../bench/contestant.ts';
import { ride } from '../../bench/load.ts';
import { peers } from '../../bench/peers.ts';
import { employee, ownChat } from '../../bench/people.ts';
import type { Scenario } from '../../bench/scenario.ts';
import { settled } from '../../bench/settled.ts';
import type { SubjectProcess } from '../../bench/subject-process.ts';

/** Nothing here is timed: only that the bench still asks what the bots still answer. */
describe('What the bench asks', () => {
  let setup: Setup;
  let data: string;
  const started: SubjectProcess[] = [];

  before(async () => {
    setup = await setUp();
    data = await mkdtemp(join(tmpdir(), 'rugdekking-bench-'));
  });
  after(async () => {
    for (const subject of started) await subject.stop();
    await setup.connector.close();
    await rm(data, { recursive: true, force: true });
  });

  const up = async <C extends Contestant>({ start, prepare }: Starter<C>): Promise<C> => {
    const subject = await start();
    started.push(subject);
    return prepare(subject);
  };

  const peer = async (name: string): Promise<Contestant> => {
    const starter = peerStarters(setup).find(one => one.name === name);
    assert.ok(starter);
    return up(starter);
  };

  const sentBy = async ({ bench }: Contestant, scenario: Scenario): Promise<number> => {
    const { subject } = bench;
    const { connector } = setup;
    const acts = await scenario.prepare(2, 2);
    await settled(subject, connector);
    const before = connector.count;
    const { taken } = await ride(subject.door, acts, 2);
    assert.equal(taken.length, 2);
    await settled(subject, connector);
    const sent = connector.count - before;
    if (scenario.sends !== undefined) assert.equal(sent, scenario.sends * 2, scenario.name);
    return sent;
  };

  for (const { name } of peers) {
    it(`is answered by the bare bot on ${name}: a press inline, a message by one message`, async () => {
      const contestant = await peer(name);
      const sent: number[] = [];
      for (const scenario of contestant.scenarios) sent.push(await sentBy(contestant, scenario));
      assert.deepEqual(sent, [0, 2]);
    });
  }

  it('is answered by every peer with the same body, so that none of them does less', async () => {
    const person = employee(0);
    const data = { action: 'echo', turn: 7, text: 'Hij kwam vlak voor mij staan.' };
    const bodies: string[] = [];
    for (const { name } of peers) {
      const { bench } = await peer(name);
      const activity = pressed(setup.setting, person, ownChat(person), data);
      const { status, body } = await bench.subject.door.post(activity);
      assert.equal(status, 200);
      bodies.push(body);
    }
    const said: unknown[] = bodies.map(body => JSON.parse(body));
    assert.ok(bodies[0]?.includes('Hij kwam vlak voor mij staan.'));
    for (const one of said) assert.deepEqual(one, said[0]);
  });

  it('is answered by our bot, and everything that must follow is sent', async () => {
    const contestant = await up(ourStarter(setup, data));
    const following: Record<string, number> = {};
    for (const scenario of contestant.scenarios) {
      const sent = await sentBy(contestant, scenario);
      if (scenario.sends === undefined) following[scenario.name] = sent;
    }
    assert.deepEqual(Object.keys(following), ['report: send', 'measure: decide', 'aftercare: claim']);
    for (const [name, count] of Object.entries(following))
      assert.ok(count >= 4, `${name}: only ${count} messages for two turns`);
  });

  it('is no result when the answer is not the one that was asked for', async () => {
    const { bench } = await peer('botbuilder');
    const acts = [{ activity: bench.greeting, answers: () => false }];
    await assert.rejects(ride(bench.subject.door, acts, 1), /not as it should/);
  });
});
