/** `npm run bench`: what a turn of our bot costs, beside the least bots that can be built on Microsoft's SDKs. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { goalsOf } from './goals.ts';
import { readOptions, usage } from './options.ts';
import { resultOf } from './result.ts';
import { run } from './run.ts';
import { tableOf } from './table.ts';

const options = readOptions(process.argv.slice(2));
if (options === 'help') {
  process.stdout.write(usage);
} else {
  const measured = await run(options, what => process.stderr.write(`${what}\n`));
  const result = resultOf(measured, new Date());
  const goals = goalsOf(result);
  process.stdout.write(tableOf(result, goals, options.passes));
  if (options.json !== undefined) {
    await mkdir(dirname(options.json), { recursive: true });
    await writeFile(
      options.json,
      `${JSON.stringify({ options, goals, ...result, passes: measured }, null, 2)}\n`,
    );
  }
}
