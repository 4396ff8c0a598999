import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { usualDoorRate } from '../bot/guard/door-limit.ts';
import { largestBody } from '../bot/guard/guard.ts';
import { deepestNesting } from '../bot/guard/nesting.ts';
import { usualSenderRates } from '../bot/guard/sender-limit.ts';
import { securityHeaders } from '../bot/http/security-headers.ts';
import { usualPatience } from '../bot/patience.ts';

const root = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const text = read('SECURITY.md');
const section = (title: string) => text.split(/^## /m).find(part => part.startsWith(title)) ?? '';
const threats = section('Who, and what stops them')
  .split('\n')
  .filter(line => line.startsWith('| '))
  .slice(1)
  .map(line => line.split(' | ').map(cell => cell.replaceAll('|', '').trim()));

describe('SECURITY.md', () => {
  it('can be read in one sitting', () => assert.ok(text.split('\n').length < 160));

  for (const [who = '', wants = '', stops = '', tested = '', open = ''] of threats) {
    it(`says of ${who} what he wants, what stops it, what stays open, and by which tests that is so`, () => {
      for (const said of [wants, stops, open]) assert.ok(said.length > 5);
      const files = [...tested.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
      assert.ok(files.length > 0);
      for (const file of files) {
        assert.match(file, /^test\/.+\.spec\.ts$/);
        assert.ok(existsSync(new URL(file, root)), file);
      }
    });
  }

  it('thinks of everybody who might', () => {
    const everybody = threats.map(([who]) => who).join('\n');
    for (const who of [
      'outsider',
      'foreign tenant',
      'without a role',
      'curious manager',
      'responder',
      'aggressor',
      'lost phone',
      'thief',
      'organisation file',
      'supply chain',
      'floods',
    ])
      assert.match(everybody, new RegExp(who));
  });

  it('leads nowhere that does not exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
    assert.ok(links.length > 0);
    for (const path of links) assert.ok(existsSync(new URL(path, root)), path);
  });

  it('gives the limits as they are', () => {
    const door = section('The door');
    const perSecond = ({ burst, perSecond: rate }: { burst: number; perSecond: number }) =>
      `${burst} at once, ${rate} a second`;
    for (const limit of [
      `${largestBody / 1024} KB, ${deepestNesting} levels`,
      `${usualPatience.headersMs / 1_000} s; ${usualPatience.arrivalMs / 1_000} s`,
      `${usualPatience.silenceMs / 1_000} s |`,
      perSecond(usualDoorRate),
      perSecond(usualSenderRates.deeds),
      `${usualSenderRates.refreshes.burst} and ${usualSenderRates.refreshes.perSecond}`,
    ])
      assert.ok(door.includes(limit), limit);
  });

  it('names every security header with its value', () => {
    for (const [name, value] of Object.entries(securityHeaders))
      assert.ok(text.includes(`\`${name}: ${value}\``), name);
  });
});

describe('the packages', () => {
  it('are each at one exact version, with a checksum', () => {
    const versions = z.record(z.string(), z.string()).default({});
    const manifest = z
      .object({ dependencies: versions, devDependencies: versions, optionalDependencies: versions })
      .parse(JSON.parse(read('package.json')));
    for (const group of Object.values(manifest))
      for (const [name, version] of Object.entries(group)) assert.match(version, /^\d+\.\d+\.\d+$/, name);
    const lock = z
      .object({
        packages: z.record(
          z.string(),
          z.object({ integrity: z.string().optional(), link: z.boolean().optional() }),
        ),
      })
      .parse(JSON.parse(read('package-lock.json')));
    const unsure = Object.entries(lock.packages).filter(
      ([path, { integrity }]) => path !== '' && !integrity?.startsWith('sha512-'),
    );
    assert.deepEqual(
      unsure.map(([path]) => path),
      [],
    );
  });
});
