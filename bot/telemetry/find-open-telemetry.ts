import { randomUUID } from 'node:crypto';
import { createSparing } from '../http/sparing.ts';
import type { Log } from '../log.ts';
import { version } from '../version.ts';
import { type OpenTelemetry, scope } from './open-telemetry.ts';
import type { TelemetrySettings } from './telemetry-settings.ts';

/** Under this, the API of OpenTelemetry keeps what was registered with it. */
const registered = Symbol.for('opentelemetry.js.api.1');

/** An SDK that the operator started before us (`--import`) measures for us, and is stopped by who started it. */
const ofTheOperator = async (): Promise<OpenTelemetry | undefined> => {
  if (!(registered in globalThis)) return undefined;
  const { metrics, trace } = await import('@opentelemetry/api');
  return {
    meter: metrics.getMeter(scope, version),
    tracer: trace.getTracer(scope, version),
    isTracing: () => trace.getActiveSpan() !== undefined,
    close: async () => undefined,
  };
};

/**
 * What measures the bot: what the operator brought along, or else what the settings ask for.
 * @returns nothing when nobody measures; then nothing of OpenTelemetry has been loaded.
 */
export const findOpenTelemetry = async (
  settings: TelemetrySettings | undefined,
  log: Log,
): Promise<OpenTelemetry | undefined> => {
  const theirs = await ofTheOperator();
  if (theirs || !settings) return theirs;
  const { startOpenTelemetry } = await import('./start-open-telemetry.ts');
  const sparing = createSparing(() => performance.now());
  const warn = () => sparing('unsent', times => log.warn({ times }, 'measurements not sent'));
  return startOpenTelemetry(settings, { version, instance: randomUUID(), warn });
};
