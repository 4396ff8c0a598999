import assert from 'node:assert/strict';
import { openDatabase } from '../../../storage/sqlite/database.ts';
import { GroupCommit } from '../../../storage/sqlite/group-commit.ts';

class Refused extends Error {}

describe('Changes that arrive together', () => {
  const open = () => {
    const db = openDatabase(':memory:', 100);
    db.exec('CREATE TABLE lines (line TEXT PRIMARY KEY) STRICT');
    const commits = new GroupCommit(
      db,
      error => error instanceof Refused,
      error => new Error('the commit failed', { cause: error }),
    );
    const write = (line: string) =>
      commits.add(() => db.prepare('INSERT INTO lines VALUES (?)').run(line).changes);
    const refuse = () =>
      commits.add(() => {
        throw new Refused('not this one');
      });
    const lines = () =>
      db
        .prepare('SELECT line FROM lines ORDER BY line')
        .all()
        .map(row => row.line);
    return { db, commits, write, refuse, lines };
  };

  it('are all there when each of them was answered', async () => {
    const { write, lines, db } = open();
    await Promise.all(['a', 'b', 'c'].map(write));
    assert.deepEqual(lines(), ['a', 'b', 'c']);
    db.close();
  });

  it('do not suffer from one among them that is refused', async () => {
    const { write, refuse, lines, db } = open();
    const outcomes = await Promise.allSettled([write('a'), refuse(), write('b')]);
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    );
    assert.deepEqual(lines(), ['a', 'b']);
    db.close();
  });

  it('are none of them there when the commit fails, and nobody is told otherwise', async () => {
    const { write, commits, lines, db } = open();
    const broken = commits.add(() => db.exec('INSERT INTO nowhere VALUES (1)'));
    const outcomes = await Promise.allSettled([write('a'), broken, write('b')]);
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      ['rejected', 'rejected', 'rejected'],
    );
    assert.deepEqual(lines(), []);
    await write('a');
    assert.deepEqual(lines(), ['a']);
    db.close();
  });

  it('are committed before the store closes', async () => {
    const { write, commits, lines, db } = open();
    const written = write('a');
    commits.flush();
    assert.deepEqual(lines(), ['a']);
    await written;
    db.close();
  });
});
