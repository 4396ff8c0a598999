import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { pressed, type Setting } from '../../bench/activities.ts';
import { type Connector, openConnector } from '../../bench/connector.ts';
import { ride } from '../../bench/load.ts';
import { loadMunicipality } from '../../bench/municipality.ts';
import { employee, ownChat } from '../../bench/people.ts';
import type { Scenario } from '../../bench/scenario.ts';
import { bareScenarios } from '../../bench/scenarios/bare.ts';
import { watchChannels } from '../../bench/scenarios/channel-watch.ts';
import { rugdekkingScenarios } from '../../bench/scenarios/rugdekking.ts';
import { channelsAreTied, everybodyArrives } from '../../bench/scenarios/town.ts';
import { settled } from '../../bench/settled.ts';
import { type SubjectProcess, startSubject } from '../../bench/subject-process.ts';

/** Nothing here is timed: only that the bench still asks what the bots still answer. */
describe('What the bench asks', () => {
  let connector: Connector;
  let setting: Setting;
  let data: string;
  const started: SubjectProcess[] = [];

  before(async () => {
    connector = await openConnector();
    setting = { tenant: (await loadMunicipality()).tenant, serviceUrl: connector.serviceUrl };
    data = await mkdtemp(join(tmpdir(), 'rugdekking-bench-'));
  });
  after(async () => {
    for (const subject of started) await subject.stop();
    await connector.close();
    await rm(data, { recursive: true, force: true });
  });

  const start = async (file: string, args: readonly string[]): Promise<SubjectProcess> => {
    const person = employee(0);
    const subject = await startSubject(
      file,
      args,
      pressed(setting, person, ownChat(person), { action: 'menu.show' }),
    );
    started.push(subject);
    return subject;
  };

  const sentBy = async (subject: SubjectProcess, scenario: Scenario): Promise<number> => {
    const acts = await scenario.prepare(2, 2);
    await settled(subject, connector);
    const before = connector.count;
    const { taken } = await ride(subject.door, acts, 2);
    assert.equal(taken.length, 2);
    await settled(subject, connector);
    return connector.count - before;
  };

  it('is answered by the bare bot', async () => {
    const subject = await start('bare-sdk.ts', []);
    const sent: number[] = [];
    for (const scenario of bareScenarios(setting)) sent.push(await sentBy(subject, scenario));
    assert.deepEqual(sent, [0, 2], 'an invoke is answered inline, a message by a message');
  });

  it('is answered by our bot, and everything that must follow is sent', async () => {
    const organisation = await loadMunicipality();
    const subject = await start('rugdekking.ts', [data]);
    const watch = watchChannels(connector);
    const { door } = subject;
    await ride(door, everybodyArrives(setting, organisation), 8);
    await ride(door, channelsAreTied(setting, organisation), 1);
    const scenarios = rugdekkingScenarios({
      setting,
      door,
      settled: () => settled(subject, connector),
      watch,
    });
    const sent: Record<string, number> = {};
    for (const scenario of scenarios) sent[scenario.name] = await sentBy(subject, scenario);
    const { 'menu, by button': button, 'menu, typed': typed, 'report: next step': step, ...outgoing } = sent;
    assert.deepEqual({ button, typed, step }, { button: 0, typed: 2, step: 0 });
    for (const [name, count] of Object.entries(outgoing))
      assert.ok(count >= 4, `${name}: only ${count} messages for two turns`);
  });

  it('is no result when the answer is not the one that was asked for', async () => {
    const subject = await start('bare-sdk.ts', []);
    const person = employee(0);
    const activity = pressed(setting, person, ownChat(person), { action: 'menu.show' });
    await assert.rejects(ride(subject.door, [{ activity, answers: () => false }], 1), /not as it should/);
  });
});
