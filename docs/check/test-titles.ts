import { globSync } from 'node:fs';
import { join, sep } from 'node:path';
import Mocha from 'mocha';

/** A test as it calls itself, with the titles of the groups around it. What is left out of the run is no test. */
export interface TitledTest {
  /** Test file, from the root of the repository. */
  readonly file: string;
  readonly title: string;
}

/** A test file that cannot even be loaded. */
export interface Unloadable {
  readonly file: string;
  readonly error: string;
}

export interface Tests {
  readonly titled: readonly TitledTest[];
  readonly unloadable: readonly Unloadable[];
}

const titlesIn = async (root: string, file: string): Promise<readonly TitledTest[]> => {
  const mocha = new Mocha();
  mocha.addFile(join(root, file));
  await mocha.loadFilesAsync();
  const titled: TitledTest[] = [];
  mocha.suite.eachTest(test => {
    if (!test.isPending()) titled.push({ file, title: test.titlePath().join(' ') });
  });
  return titled;
};

/**
 * Every test under `test/`, by loading the test files and running nothing. Only so are titles known that a loop makes
 * up. To be used in a process of its own: loading changes what `describe` and `it` mean.
 */
export const collectTests = async (root: string): Promise<Tests> => {
  const files = globSync('test/**/*.{spec,browser}.ts', { cwd: root }).map(file => file.replaceAll(sep, '/'));
  const titled: TitledTest[] = [];
  const unloadable: Unloadable[] = [];
  for (const file of files.sort()) {
    try {
      titled.push(...(await titlesIn(root, file)));
    } catch (error) {
      unloadable.push({
        file,
        error: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
      });
    }
  }
  return { titled, unloadable };
};
