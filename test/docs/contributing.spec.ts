import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';

const root = join(import.meta.dirname, '../..');
const guides = ['CONTRIBUTING.md', 'README.md', 'bench/README.md', 'storage/README.md'];

/** Made by running something, so that a clean clone does not have them. */
const made = /^(\.\/)?(dist|data|bench\/results|node_modules)(\/|$)/;

/** A path: begins in a folder or is a file at the root, and holds nothing but what paths hold. */
const pathLike = /^\.?[\w.-]*(\/[\w.*-]*)+$|^[\w-]+\.(md|ya?ml|json)$/;

const foldersAtRoot = new Set(globSync('*/', { cwd: root }).map(name => name.replace(/[\\/]$/, '')));

const isOurs = (path: string): boolean => {
  const [first = ''] = path.replace(/^\.\//, '').split('/');
  return !path.includes('/') || first.startsWith('.') || foldersAtRoot.has(first);
};

/** Every path that a page names in code or links to. @param folder where the page is. */
const pathsIn = (text: string, folder: string): readonly string[] => {
  const named = [...text.matchAll(/`([^`\s]+)`/g)].map(([, code]) => code ?? '');
  const shown = [...text.matchAll(/^(?:npx mocha )?(\S+\/\S+)/gm)].map(([, path]) => path ?? '');
  const linked = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map(([, target]) => target ?? '')
    .filter(target => !target.includes(':'))
    .map(target => join(folder, target));
  const inCode = [...named, ...shown].filter(path => pathLike.test(path) && isOurs(path));
  return [...new Set([...inCode, ...linked])].filter(path => !made.test(path));
};

const exists = (path: string, folder: string): boolean =>
  path.includes('*')
    ? globSync(path, { cwd: root }).length > 0
    : existsSync(join(root, path)) || existsSync(join(root, folder, path));

describe('The guides for people who work on this', () => {
  for (const guide of guides.filter(name => existsSync(join(root, name)))) {
    const folder = guide.includes('/') ? guide.slice(0, guide.lastIndexOf('/')) : '';
    const paths = pathsIn(readFileSync(join(root, guide), 'utf8'), folder);

    it(`name nothing that is not there: ${guide}`, () => {
      assert.ok(paths.length > 0, 'No path was found in the page: the search for them is broken.');
      assert.deepEqual(
        paths.filter(path => !exists(path, folder)),
        [],
        'A path was moved or mistyped. Name the file where this now is.',
      );
    });
  }

  it('are told of a path that is not there', () => {
    const paths = pathsIn('See `cards/gone.ts`, `storage/store.ts` and [that](docs/gone.md).', '');
    assert.deepEqual(
      paths.filter(path => !exists(path, '')),
      ['cards/gone.ts', 'docs/gone.md'],
    );
  });

  it('stay short enough to be read: CONTRIBUTING.md has fewer than 180 lines', () => {
    assert.ok(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').split('\n').length < 180);
  });
});
