import { noTelemetry } from '../../../bot/telemetry/no-telemetry.ts';
import type { Telemetry } from '../../../bot/telemetry/telemetry.ts';

/** What the bot tells of itself, as it tells it: before anything is measured or sent. */
export interface Heard {
  readonly telemetry: Telemetry;
  readonly turns: { readonly action?: string; readonly outcome: string }[];
  readonly refused: string[];
}

export const listen = (): Heard => {
  const turns: { readonly action?: string; readonly outcome: string }[] = [];
  const refused: string[] = [];
  return {
    turns,
    refused,
    telemetry: {
      ...noTelemetry,
      turn: async ({ action }, work) => {
        turns.push({ ...(action === undefined ? {} : { action }), outcome: await work() });
      },
      refused: why => void refused.push(why),
    },
  };
};
