/** Our bot as the demo runs it: the real edge, the real dialogs, the store on disk. Argument: the store's folder. */
import { usualSenderRates } from '../../bot/guard/sender-limit.ts';
import { createLog } from '../../bot/log.ts';
import { teamsLimits } from '../../bot/pace.ts';
import { localBot } from '../../demo/local-bot.ts';
import { loadMunicipality } from '../municipality.ts';
import { reportToParent } from './report-to-parent.ts';

const data = process.argv[2];
if (data === undefined) throw new Error('the folder of the store is missing');

// Teams lets a bot send 50 messages a second, and we let a person press once a second: that is all that could be
// measured. The bookkeeping of both stays; nobody is kept waiting or told to slow down.
for (const limit of [...teamsLimits.conversation, ...teamsLimits.all]) Object.assign(limit, { ms: 0 });
Object.assign(usualSenderRates.deeds, { burst: Number.MAX_SAFE_INTEGER });

const bot = localBot({
  organisation: await loadMunicipality(),
  data,
  port: 0,
  log: createLog('info'),
  now: () => new Date(),
});
const { port } = await bot.start();
reportToParent(port, () => bot.stop());
