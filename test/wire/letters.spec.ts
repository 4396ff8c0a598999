import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SinonFakeTimers, useFakeTimers } from 'sinon';
import type { Fault } from '../../demo/teams/faults.ts';
import type { MessageView } from '../../demo/teams/messages.ts';
import { textOf } from '../../letters/word/text-of.ts';
import { StoreUnavailable } from '../../storage/store-error.ts';
import { around } from '../storage/around.ts';
import { openTownHall, report, type TownHall } from './town-hall.ts';

const day = 24 * 60;
const behaviour = 'U schold een medewerker uit aan de balie en dreigde haar op te wachten.';
const ban = {
  grounds: behaviour,
  locations: 'stadskantoor',
  from: '2026-11-24',
  until: '2027-05-24',
  delivery: 'inPerson',
};
/** The protocol points to something lighter; a heavier measure is decided on with a reason. */
const deviation = 'Hij deed dit al twee keer eerder, en dreigt nu ook.';
const make = 'Maak het bestand (komt in je chat)';

describe('a letter, from the case to the manager’s own files', () => {
  let hall: TownHall;
  let date: SinonFakeTimers;

  beforeEach(async () => {
    date = useFakeTimers({ now: new Date('2026-11-23T09:00:00Z'), toFake: ['Date'] });
    hall = await openTownHall();
    await decide();
  });
  afterEach(async () => {
    await hall.close();
    date.restore();
  });

  const decide = async () => {
    await report(hall);
    await hall.press('mark', 'Ontzegging toegang', {}, channel());
    await hall.press('mark', 'Vastleggen', ban, channel());
    await hall.press('mark', 'Vastleggen', { deviation }, channel());
  };
  const channel = () => hall.channel('stadstoezicht');
  const inChannel = () => hall.says('mark', channel());
  const files = (as = 'mark'): readonly MessageView[] =>
    hall.teams.messages(as, `a:${as}`).filter(({ file }) => file !== undefined);
  const texts = () =>
    hall.teams.messages('mark', 'a:mark').flatMap(({ text, from }) => (text && from === 'bot' ? [text] : []));
  const uploads = () => files().filter(({ file }) => file?.id !== undefined);
  const isMade = () => /Brief gemaakt op/.test(inChannel());

  /** From the card in the channel to the question in the own chat. */
  const write = async () => {
    await hall.press('mark', 'Brieven', {}, channel());
    await hall.press('mark', 'Ontzegging van de toegang', {}, channel());
    // What was written for the file is looked at once; after that the letter itself is there at once.
    if (/Dit weet ik nog niet/.test(inChannel()))
      await hall.press('mark', 'Brief bekijken', { behaviour }, channel());
    await hall.press('mark', make, {}, channel());
  };
  const answer = async (said: 'accept' | 'decline') => {
    const offer = files().findLast(({ file }) => file?.state === 'offered');
    assert.ok(offer, 'a file is offered');
    const outcome = await hall.teams.answerFile('mark', offer.id, said);
    await hall.settled();
    return outcome;
  };
  /** What goes wrong with uploads, so many times. */
  const trouble = (fault: Fault, times: number) => {
    let left = times;
    hall.teams.setFault(({ path, method }) => {
      if (!path.startsWith('/files/') || method !== 'PUT' || left === 0) return undefined;
      left -= 1;
      return fault;
    });
  };

  it('is filled in, looked at, made, saved, and recorded', async () => {
    await write();
    assert.match(inChannel(), /staat klaar in je chat met mij/);
    assert.equal(files()[0]?.file?.name, 'A-2026-00001 Ontzegging van de toegang.docx');
    assert.ok(!isMade());
    assert.deepEqual(await answer('accept'), { ok: true });
    const [saved, ...others] = uploads();
    assert.deepEqual(others, []);
    const docx = hall.teams.file(saved?.file?.id ?? '');
    const letter = textOf(docx?.bytes ?? new Uint8Array());
    assert.match(letter, /K\. van der Test/);
    assert.match(letter, /U schold een medewerker uit aan de balie en dreigde haar op te wachten\./);
    assert.match(letter, /van 24 november 2026 tot en met 24 mei 2027/);
    assert.match(texts().join('\n'), /Ontzegging van de toegang\.docx\. Opgeslagen in je OneDrive\./);
    assert.ok(isMade());
    assert.doesNotMatch(inChannel(), /van der Test|schold/);
  });

  it('is one file on a day on which Teams sends every click twice, also with another id', async () => {
    hall.teams.conditions.setBadDay({ clickTwice: true, clickAgain: true });
    await write();
    assert.equal(files().length, 1);
    let put = 0;
    hall.teams.setFault(({ path, method }) => {
      if (path.startsWith('/files/') && method === 'PUT') put += 1;
      return undefined;
    });
    await answer('accept');
    await hall.teams.idle();
    await hall.settled();
    assert.equal(put, 1);
    assert.equal(uploads().length, 1);
    assert.equal(texts().filter(text => text.includes('Opgeslagen')).length, 1);
  });

  it('that is not wanted leaves nothing, is not recorded, and can be made again', async () => {
    await write();
    await answer('decline');
    assert.deepEqual(uploads(), []);
    assert.match(texts().join('\n'), /Niet opgeslagen\. Je kunt het bestand opnieuw maken/);
    assert.ok(!isMade());
    await hall.press('mark', 'Andere brief', {}, channel());
    await hall.press('mark', 'Ontzegging van de toegang', {}, channel());
    await hall.press('mark', make, {}, channel());
    await answer('accept');
    assert.ok(isMade());
  });

  it('that nobody takes is forgotten after a week, and says so where it was offered', async () => {
    await write();
    await hall.later(6 * day);
    assert.equal(files()[0]?.file?.state, 'offered');
    await hall.later(2 * day);
    assert.deepEqual(files(), []);
    assert.match(texts().join('\n'), /Dit aanbod is verlopen/);
  });

  it('is tried again when the place is busy, out of order, silent or hangs up', async () => {
    for (const fault of [{ status: 503 }, { status: 429 }, { reset: true }] as const) {
      await write();
      trouble(fault, 2);
      const before = uploads().length;
      await answer('accept');
      assert.equal(uploads().length, before, JSON.stringify(fault));
      await hall.later(1);
      await hall.later(1);
      assert.equal(uploads().length, before + 1, JSON.stringify(fault));
    }
  });

  it('is asked about again when its place takes nothing any more, and given up the third time', async () => {
    await write();
    trouble({ status: 403 }, 1);
    await answer('accept');
    assert.match(texts().join('\n'), /Hieronder vraag ik het opnieuw/);
    await answer('accept');
    assert.equal(uploads().length, 1);
    await write();
    trouble({ status: 404 }, 9);
    for (let n = 0; n < 3; n += 1) await answer('accept');
    assert.match(texts().join('\n'), /Het opslaan lukte drie keer niet/);
    assert.equal(uploads().length, 1);
  });

  it('that arrived without our hearing of it is not sent into the blue: the person is asked to look', async () => {
    await write();
    trouble({ carryOutFirst: true, reset: true }, 1);
    await answer('accept');
    trouble({ status: 409 }, 1);
    await hall.later(1);
    assert.match(texts().join('\n'), /ik weet niet of het lukte/);
    await answer('accept');
    assert.ok(isMade());
  });

  it('is asked about again after half an hour of trouble, because by then its place is gone', async () => {
    await write();
    trouble({ status: 503 }, 99);
    await answer('accept');
    for (let n = 0; n < 12; n += 1) await hall.later(5);
    assert.equal(files().at(-1)?.file?.state, 'offered');
    hall.teams.setFault(undefined);
    await answer('accept');
    assert.equal(uploads().length, 1);
  });

  it('survives that the bot dies between the answer and the upload', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'letters-'));
    const file = join(folder, 'store.db');
    await hall.close();
    hall = await openTownHall({ file });
    await decide();
    await write();
    trouble({ status: 503 }, 99);
    await answer('accept');
    assert.equal(uploads().length, 0);
    await hall.close();
    hall = await openTownHall({ file });
    // Teams is somewhere else by now, and so is the place: after a while the person is asked for another one.
    for (let n = 0; n < 12; n += 1) await hall.later(5);
    await answer('accept');
    assert.equal(uploads().length, 1);
    await rm(folder, { recursive: true });
  });

  it('stays on offer when the bot cannot write down that it was wanted', async () => {
    let isDown = false;
    await hall.close();
    hall = await openTownHall({
      inFront: store =>
        around(store, async (_, write) => {
          if (isDown) throw new StoreUnavailable('full', 'Make room on the disk.');
          return write();
        }),
    });
    await decide();
    await write();
    isDown = true;
    assert.equal((await answer('accept')).ok, false);
    isDown = false;
    assert.deepEqual(await answer('accept'), { ok: true });
    assert.equal(uploads().length, 1);
  });

  it('that failed to reach the bot stays on offer', async () => {
    await write();
    const offer = files().at(-1);
    hall.teams.connectBot('http://127.0.0.1:9/api/messages');
    const outcome = await hall.teams.answerFile('mark', offer?.id ?? '', 'accept');
    assert.equal(outcome.ok, false);
    hall.teams.connectBot(hall.endpoint);
    await answer('accept');
    assert.equal(uploads().length, 1);
  });
});
