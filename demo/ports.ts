import { z } from 'zod';

const portError = 'Schrijf een heel getal van 0 tot 65535. / Write a whole number from 0 to 65535.';
/** A port, 0 for any. */
export const port = z.coerce
  .number({ error: portError })
  .int({ error: portError })
  .min(0, { error: portError })
  .max(65535, { error: portError });
const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
/** How much the bot says about its own work. */
export const logLevel = z.enum(logLevels, { error: `Kies uit / Choose from: ${logLevels.join(', ')}.` });

const schema = z.object({
  BOT_PORT: port.default(3978),
  STAGE_PORT: port.default(3979),
  TEAMS_PORT: port.default(3977),
  DEMO_DATA: z.string().default('./data/demo'),
  LOG_LEVEL: logLevel.default('warn'),
});

/** Where the demo listens and keeps its data. */
export type DemoSettings = z.infer<typeof schema>;

/** Reads the environment by a schema. @throws Error that names the variable. */
export const readEnvironment = <T>(shape: z.ZodType<T>, env: NodeJS.Dict<string>): T => {
  const parsed = shape.safeParse(env);
  if (parsed.success) return parsed.data;
  throw new Error(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
};

/** The demo's settings. @throws Error that names the variable. */
export const readDemoSettings = (env: NodeJS.Dict<string>): DemoSettings => readEnvironment(schema, env);
