import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findingsIn, findingText } from './check/findings.ts';
import { readOverview, statuses } from './check/overview.ts';
import { collectTests } from './check/test-titles.ts';
import { additionIds, protocolIds } from './protocol-ids.ts';

/**
 * `npm run check:protocol`: does `protocol.md` still say what the code and the tests say? Another repository than this
 * one can be named as the argument.
 */
const root = resolve(process.argv[2] ?? join(import.meta.dirname, '..'));
const overview = readOverview(readFileSync(join(root, 'docs/protocol.md'), 'utf8'));
const findings = findingsIn({
  overview,
  tests: await collectTests(root),
  ids: [...protocolIds, ...additionIds],
  exists: path => existsSync(join(root, path)),
});

const count = (status: string) => overview.rows.filter(row => row.status === status).length;
const counts = statuses.map(status => `${count(status)} ${status}`).join(', ');
for (const finding of findings) console.error(`${findingText(finding)}\n`);
console.log(`The protocol: ${overview.rows.length} rules; ${counts}.`);
process.exitCode = findings.length === 0 ? 0 : 1;
