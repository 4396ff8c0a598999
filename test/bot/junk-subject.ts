/**
 * The edge in a process of its own, so that its memory is its own. Arguments: where Microsoft's keys are, and which bot this is. Says on which
 * port it listens, and when asked how much is on its heap after everything unused was cleared away.
 */
import { publicCloud } from '../../bot/adapter/cloud.ts';
import { tenant } from './activities.ts';
import { demo, startEdge } from './edge.ts';

const [, , keysUrl, appId] = process.argv;
if (keysUrl === undefined || appId === undefined)
  throw new Error('where the keys are, or the app id, is missing');
const edge = await startEdge({
  settings: {
    ...demo,
    credentials: { kind: 'secret', appId, tenant, password: 'not a real one' },
    serviceUrlHosts: ['smba.trafficmanager.net'],
  },
  cloud: { ...publicCloud, keysUrl: `${keysUrl}/channel`, emulatorKeysUrl: `${keysUrl}/entra` },
});
process.on('message', () => {
  // What the test's own recorders keep is not the bot's.
  edge.turns.length = 0;
  edge.lines.length = 0;
  edge.heard.turns.length = 0;
  edge.heard.refused.length = 0;
  for (let n = 0; n < 3; n += 1) globalThis.gc?.();
  process.send?.({ heap: process.memoryUsage().heapUsed });
});
process.on('disconnect', () => process.exit(0));
process.send?.({ url: edge.url });
