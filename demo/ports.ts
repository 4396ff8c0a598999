import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65535);

const schema = z.object({
  BOT_PORT: port.default(3978),
  STAGE_PORT: port.default(3979),
  TEAMS_PORT: port.default(3977),
  DEMO_DATA: z.string().default('./data/demo'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('warn'),
});

/** Where the demo listens and keeps its data. */
export type DemoSettings = z.infer<typeof schema>;

/** The demo's settings. @throws Error that names the variable. */
export const readDemoSettings = (env: NodeJS.Dict<string>): DemoSettings => {
  const parsed = schema.safeParse(env);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`The demo cannot start with these settings.\n${lines.join('\n')}`);
};
