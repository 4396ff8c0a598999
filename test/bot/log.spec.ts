import assert from 'node:assert/strict';
import { createLog, turnLog } from '../../bot/log.ts';
import { DeliveryError } from '../../dialogs/post.ts';
import type { Turn } from '../../dialogs/turn.ts';

const listening = () => {
  const lines: string[] = [];
  return { lines, log: createLog('info', { write: line => lines.push(line) }) };
};
const pressing = (input: unknown): Turn => ({
  id: 't1',
  now: new Date(),
  actor: { id: 'p1', tenant: 'x', name: 'Emma de Vries', teamsId: '29:emma' },
  place: { kind: 'chat', address: { serviceUrl: 'https://x/', conversation: 'a:emma' } },
  happening: { what: 'pressed', input },
});

describe('the log knows ids, not people', () => {
  it('a turn is logged by its id, the actor and the action', () => {
    const { lines, log } = listening();
    turnLog(log, pressing({ action: 'report.send', description: 'hij dreigde' })).info('turn done');
    const { time: _, ...line } = JSON.parse(lines[0] ?? '');
    assert.deepEqual(line, {
      level: 'info',
      turn: 't1',
      actor: 'p1',
      what: 'pressed',
      action: 'report.send',
      msg: 'turn done',
    });
  });

  it('an action that is not ours is not written down', () => {
    for (const input of [{ action: 'Emma\nde Vries' }, { action: {} }, {}, null, 'x']) {
      const { lines, log } = listening();
      turnLog(log, pressing(input)).info('turn done');
      assert.equal(JSON.parse(lines[0] ?? '').action, 'unknown');
    }
  });

  it('fields that hold people or words are left out, also one level down', () => {
    const { lines, log } = listening();
    log.info(
      { name: 'Emma de Vries', text: 'hij dreigde', activity: { text: 'hij dreigde', from: 'x' } },
      'oops',
    );
    assert.doesNotMatch(lines[0] ?? '', /Emma|dreigde/);
  });

  it('the words of a strange error stay out, its kind, code and place do not', () => {
    const { lines, log } = listening();
    const error = Object.assign(new TypeError('cannot read "Emma de Vries"\nat Emma (x)'), { code: 'E_ODD' });
    log.error({ err: error }, 'turn failed');
    assert.doesNotMatch(lines[0] ?? '', /Emma/);
    const { err } = JSON.parse(lines[0] ?? '');
    assert.equal(err.kind, 'TypeError');
    assert.equal(err.code, 'E_ODD');
    assert.match(err.at[0], /log\.spec\.ts/);
  });

  it('an error of our own may be quoted', () => {
    const { lines, log } = listening();
    log.error({ err: new DeliveryError('gone', 'send: 403 MessageWritesBlocked') }, 'not delivered');
    const { err } = JSON.parse(lines[0] ?? '');
    assert.deepEqual([err.reason, err.detail], ['gone', 'send: 403 MessageWritesBlocked']);
  });

  it('a line stays a line', () => {
    const { lines, log } = listening();
    log.info({ reason: 'a\nb\u0085c\u2028d\u001b[0m' }, 'refused');
    assert.equal(JSON.parse(lines[0] ?? '').reason, 'a b c d [0m');
    assert.equal(lines.length, 1);
  });
});
