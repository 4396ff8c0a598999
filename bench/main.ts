/** `npm run bench`: what a turn of our bot costs, beside the least bot that can be built on the same SDK. */
import { mkdir, writeFile } from 'node:fs/promises';
import { loadMunicipality } from './municipality.ts';
import { readOptions, usage } from './options.ts';
import { resultOf } from './result.ts';
import { type Round, runRound } from './round.ts';
import { tableOf } from './table.ts';

const folder = new URL('results/', import.meta.url);

const options = readOptions(process.argv.slice(2));
if (options === 'help') {
  process.stdout.write(usage);
} else {
  const organisation = await loadMunicipality();
  const rounds: Round[] = [];
  for (let nth = 0; nth < options.rounds; nth += 1) {
    const progress = (what: string) =>
      process.stderr.write(`round ${nth + 1} of ${options.rounds}: ${what}\n`);
    rounds.push(await runRound(nth, options, organisation, progress));
  }
  const result = resultOf(rounds, options.endurance, new Date());
  process.stdout.write(tableOf(result));
  if (options.save) {
    await mkdir(folder, { recursive: true });
    await writeFile(new URL('latest.json', folder), `${JSON.stringify(result, null, 2)}\n`);
  }
}
