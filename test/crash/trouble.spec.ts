import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import type { Outcome } from '../../demo/teams/outcome.ts';
import type { Kind } from '../../storage/documents.ts';
import { unavailable } from '../../storage/sqlite/sqlite-trouble.ts';
import type { Store } from '../../storage/store.ts';
import { around } from '../storage/around.ts';
import { openTownHall, stepOne, stepThree, stepTwo, type TownHall } from '../wire/town-hall.ts';

const apology = /^Er ging iets mis bij ons\. Wat je invulde staat nog op de kaart\./;
const lockHolder = new URL('../storage/sqlite/lock-holder.ts', import.meta.url);

/** One press, with what the person sees of it. */
const press = (
  hall: TownHall,
  as: string,
  label: string,
  inputs: Record<string, string> = {},
  conversation = `a:${as}`,
): Promise<Outcome> => hall.teams.press(as, hall.card(as, conversation).id, label, inputs);

/** A report up to its last button. */
const filledIn = async (hall: TownHall): Promise<void> => {
  await hall.say('emma', 'melden');
  await hall.press('emma', 'Ja, ik ben veilig');
  await hall.press('emma', 'Verder', stepOne);
  await hall.press('emma', 'Verder', stepTwo);
  await hall.press('emma', 'Verder', { ...stepThree, aftercare: 'wanted' });
};

/** The press is answered with an apology, and the card with all that was typed stays where it is. */
const assertApologises = async (
  hall: TownHall,
  ...[as, label, inputs, conversation]: [string, string, Record<string, string>?, string?]
): Promise<void> => {
  const before = hall.card(as, conversation).card;
  const outcome = await press(hall, as, label, inputs, conversation);
  assert.match(outcome.toast ?? 'no line under the card', apology);
  assert.deepEqual(hall.card(as, conversation).card, before);
};

const reportsOf = async (hall: TownHall, as: string) => {
  const { aadObjectId } = hall.teams.world.person(as);
  const page = await hall.store.casesOf('incident', hall.organisation.tenant, aadObjectId, { limit: 10 });
  return page.items.map(({ body }) => body);
};

/** One report with one number; the manager, those who get copies and the responders have heard of it, once. */
const assertReportedOnce = async (hall: TownHall): Promise<void> => {
  const [report, ...others] = await reportsOf(hall, 'emma');
  assert.deepEqual(others, []);
  assert.ok(
    report?.state.phase === 'registered' && report.state.number === `A-${new Date().getFullYear()}-00001`,
  );
  for (const [as, place] of [
    ['mark', hall.channel('stadstoezicht')],
    ['sanne', 'a:sanne'],
    ['petra', 'a:petra'],
    ['fatima', 'a:fatima'],
  ] as const) {
    const about = hall.teams.messages(as, place).filter(({ summary }) => summary?.includes('-00001'));
    assert.equal(about.length, 1, place);
  }
  const asked = hall.teams.messages('rosa', hall.channel('bog')).filter(({ card }) => card);
  assert.equal(asked.filter(({ summary }) => summary === 'Een verzoek voor de opvanggroep').length, 1);
};

describe('While the disk is full', function () {
  this.timeout(20_000);
  let hall: TownHall;
  let isFull: (kind: Kind) => boolean = () => false;
  const full = (store: Store): Store =>
    around(store, ({ key }, write) => (isFull(key.kind) ? Promise.reject(unavailable('full')) : write()));
  beforeEach(async () => {
    isFull = () => false;
    hall = await openTownHall({ inFront: full });
  });
  afterEach(async () => {
    isFull = () => false;
    await hall.close();
  });

  it('a step of the form stays on the screen as it was typed, and goes through afterwards', async () => {
    await hall.say('emma', 'melden');
    await hall.press('emma', 'Ja, ik ben veilig');
    isFull = () => true;
    const before = await reportsOf(hall, 'emma');
    await assertApologises(hall, 'emma', 'Verder', stepOne);
    assert.deepEqual(await reportsOf(hall, 'emma'), before);
    isFull = () => false;
    assert.deepEqual(await press(hall, 'emma', 'Verder', stepOne), { ok: true });
    assert.match(hall.says('emma'), /Stap 2 van 4/);
  });

  for (const kind of ['aggressor', 'incident', 'numbering'] as const) {
    it(`from the moment that the ${kind} is written, a report is sent once all the same`, async () => {
      await filledIn(hall);
      isFull = written => written === kind;
      await assertApologises(hall, 'emma', 'Melding versturen');
      isFull = () => false;
      assert.deepEqual(await press(hall, 'emma', 'Melding versturen'), { ok: true });
      await hall.settled();
      assert.match(hall.says('emma'), /A-\d{4}-00001/);
      await assertReportedOnce(hall);
    });
  }

  it('nothing of a report is shown to anybody, because that could not be written down', async () => {
    await filledIn(hall);
    await hall.press('emma', 'Melding versturen');
    isFull = () => true;
    await assertApologises(hall, 'mark', 'Details', {}, hall.channel('stadstoezicht'));
    isFull = () => false;
    assert.deepEqual(await press(hall, 'mark', 'Details', {}, hall.channel('stadstoezicht')), { ok: true });
    const [report] = await reportsOf(hall, 'emma');
    assert.equal(report?.journal.filter(({ fact }) => fact.fact === 'detailsViewed').length, 1);
  });

  it('a decision and a claim are not taken, and are taken once afterwards', async () => {
    await filledIn(hall);
    await hall.press('emma', 'Melding versturen');
    isFull = () => true;
    await assertApologises(hall, 'mark', 'Oppakken', {}, hall.channel('stadstoezicht'));
    await assertApologises(hall, 'rosa', 'Ik pak dit op', {}, hall.channel('bog'));
    isFull = () => false;
    await hall.press('mark', 'Oppakken', {}, hall.channel('stadstoezicht'));
    await hall.press('rosa', 'Ik pak dit op', {}, hall.channel('bog'));
    const [report] = await reportsOf(hall, 'emma');
    assert.equal(report?.journal.filter(({ fact }) => fact.fact === 'takenUp').length, 1);
    assert.match(hall.says('mark', hall.channel('stadstoezicht')), /Mark Jansen/);
    assert.match(hall.says('rosa'), /Emma de Vries/);
  });
});

/** Only who administers the machine may make a disk; everybody can take the room from a process: the test after this. */
const canMakeDisks = ((): boolean => {
  const disk = mkdtempSync(join(tmpdir(), 'small-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk], { stdio: 'ignore' });
    execFileSync('umount', [disk]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(disk, { recursive: true, force: true });
  }
})();

if (canMakeDisks)
  describe('On a disk that really is full', function () {
    this.timeout(20_000);
    let disk: string;
    let hall: TownHall | undefined;
    before(() => {
      disk = mkdtempSync(join(tmpdir(), 'small-disk-'));
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk], { stdio: 'ignore' });
    });
    after(async () => {
      await hall?.close();
      execFileSync('umount', [disk]);
      rmSync(disk, { recursive: true, force: true });
    });

    it('a report waits on the screen until there is room again', async () => {
      hall = await openTownHall({ file: join(disk, 'rugdekking.sqlite') });
      await filledIn(hall);
      const ballast = join(disk, 'ballast');
      assert.throws(() => writeFileSync(ballast, Buffer.alloc(4_000_000)), { code: 'ENOSPC' });
      await assertApologises(hall, 'emma', 'Melding versturen');
      rmSync(ballast);
      assert.deepEqual(await press(hall, 'emma', 'Melding versturen'), { ok: true });
      await hall.settled();
      await assertReportedOnce(hall);
    });
  });

describe('While another program writes in the database', function () {
  this.timeout(20_000);
  let folder: string;
  let file: string;
  let hall: TownHall | undefined;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'locked-'));
    file = join(folder, 'rugdekking.sqlite');
  });
  afterEach(async () => {
    await hall?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('for a moment, a report waits for it and nobody notices', async () => {
    hall = await openTownHall({ file });
    await filledIn(hall);
    const holder = new Worker(lockHolder, { workerData: file });
    await new Promise(resolve => holder.once('message', resolve));
    assert.deepEqual(await press(hall, 'emma', 'Melding versturen'), { ok: true });
    await hall.settled();
    await assertReportedOnce(hall);
  });

  it('for too long, a report waits on the screen until it has ended', async () => {
    hall = await openTownHall({ file, lockTimeout: 50 });
    await filledIn(hall);
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    await assertApologises(hall, 'emma', 'Melding versturen');
    other.exec('COMMIT');
    other.close();
    assert.deepEqual(await press(hall, 'emma', 'Melding versturen'), { ok: true });
    await hall.settled();
    await assertReportedOnce(hall);
  });
});
