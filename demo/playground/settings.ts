import { z } from 'zod';
import { logLevel, port, readEnvironment } from '../ports.ts';

const schema = z.object({
  BOT_PORT: port.default(3978),
  /** The first window's; the other two come after it. */
  PLAYGROUND_PORT: port.default(56150),
  PLAYGROUND_DATA: z.string().default('./data/playground'),
  /** Not `warn`: three of the town's people have a window, and every copy for another would be a warning. */
  LOG_LEVEL: logLevel.default('error'),
});

/** Where the playground listens and keeps its data. */
export type PlaygroundSettings = z.infer<typeof schema>;

/** The playground's settings. @throws Error that names the variable. */
export const readPlaygroundSettings = (env: NodeJS.Dict<string>): PlaygroundSettings =>
  readEnvironment(schema, env);
