/**
 * The bot in a process of its own, to be killed. Everything is loaded at the start, so that opening the store and the
 * door later is a matter of milliseconds; what to do comes in over the line to the parent.
 */
import { flushCompileCache } from 'node:module';
import { z } from 'zod';
import { anonymousSettings } from '../../bot/anonymous-settings.ts';
import { createBot } from '../../bot/bot.ts';
import { createLog } from '../../bot/log.ts';
import { crashTown } from './crash-town.ts';
import { createFailpoints, fatalSchema } from './failpoints.ts';
import { openPlace, placeSchema } from './place.ts';

const orderSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('open'), place: placeSchema, aheadMs: z.number() }),
  z.object({ do: z.literal('arm'), fatal: fatalSchema }),
  z.object({ do: z.literal('dieIn'), ms: z.number() }),
  z.object({ do: z.literal('jump'), ms: z.number() }),
]);
export type Order = z.infer<typeof orderSchema>;

const organisation = await crashTown();
const points = createFailpoints();
let aheadMs = 0;

const carryOut = async (order: Order): Promise<number> => {
  switch (order.do) {
    case 'open': {
      aheadMs = order.aheadMs;
      const bot = createBot({
        settings: { ...anonymousSettings({ port: 0 }, {}), expectedTenant: organisation.tenant },
        organisation,
        store: points.guarded(await openPlace(order.place)),
        log: createLog('silent'),
        now: () => new Date(Date.now() + aheadMs),
      });
      return (await bot.start()).port;
    }
    case 'arm':
      points.arm(order.fatal);
      return 0;
    case 'dieIn':
      points.dieIn(order.ms);
      return 0;
    case 'jump':
      aheadMs += order.ms;
      return 0;
  }
};

// Where a file may grow no further, the process is told by the write that fails, and not ended.
process.on('SIGXFSZ', () => undefined);
// A process that is killed does not get to it at its end.
flushCompileCache();
process.on('disconnect', () => process.exit(0));
process.on('message', (raw: unknown) => {
  void carryOut(orderSchema.parse(raw)).then(done => process.send?.({ done }));
});
process.send?.({ done: 0 });
