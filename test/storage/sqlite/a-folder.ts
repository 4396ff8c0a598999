import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of one's own for the tests of a suite, gone after them. */
export const aFolder = (): (() => string) => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'store-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  return () => folder;
};
