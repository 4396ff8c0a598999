import type { Telemetry } from './telemetry.ts';

const nothing = () => undefined;

/** Nobody measures: everything is done as ever, and nothing of it is counted. */
export const noTelemetry: Telemetry = {
  turn: async (_turn, work) => {
    await work();
  },
  during: (_step, _of, work) => work(),
  committed: nothing,
  delivered: nothing,
  rang: nothing,
  refused: nothing,
  watchOutbox: nothing,
  close: async () => undefined,
};
