import { moveNumbering, type NotMoved } from '../dialogs/incident/move-numbering.ts';
import { registrationNumber } from '../protocol/incident/register.ts';
import { loadOrganisation } from './directory/load-organisation.ts';
import { explained } from './explained.ts';
import { openStore } from './open-store.ts';
import { readSettings } from './settings.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const refuse = (line: string): void => {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
};

const why = {
  noNumber: 'Say the highest number that was given out: npm run numbering -- A-2026-00057',
  tooFar: 'That is more than 10,000 numbers further. Look whether it was typed well; nothing was changed.',
} as const satisfies Record<NotMoved, string>;

/**
 * `npm run numbering -- A-2026-00057`: after a restore, lets the series go on behind the highest number that people know
 * of, so that none is given twice. Ends with code 1 and a line that says why when nothing was done.
 */
await explained(async () => {
  const settings = readSettings(process.env);
  const { tenant } = await loadOrganisation(settings.organisationFile);
  const store = await openStore(settings);
  try {
    const moved = await moveNumbering(store, tenant, process.argv[2]?.trim() ?? '', new Date());
    if (typeof moved === 'string') return refuse(why[moved]);
    const { year, from, to } = moved;
    const next = `The next report of ${year} gets ${registrationNumber(year, to + 1)}.`;
    say(from === to ? `Nothing to do: ${registrationNumber(year, from)} was given out. ${next}` : next);
  } finally {
    await store.close();
  }
});
