import { z } from 'zod';
import { storeVariables } from './store-choice.ts';
import { telemetryVariables } from './telemetry/telemetry-settings.ts';

const guid = (error: string) => z.guid({ error }).toLowerCase();
const path = z.string();
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** A plain host name: exactly this host is allowed, so no pattern, no port, no address in numbers. */
const hostName = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;
const hostsError = 'Write host names with commas between them, without https:// and without a path.';
const hosts = z
  .string()
  .toLowerCase()
  .transform(text => text.split(',').map(host => host.trim()))
  .pipe(z.array(z.string().regex(hostName, { error: hostsError })))
  .default([]);
const portError = 'Write a whole number from 1 to 65535.';

/**
 * Every environment variable that the bot reads; `.env.example` explains them. What the schema gives as an error is
 * the remedy.
 */
export const environment = z.object({
  MICROSOFT_APP_ID: guid('Copy "Microsoft App ID" from the Azure Bot resource, page Configuration.'),
  MICROSOFT_APP_TENANT_ID: guid('Copy "App Tenant ID" from the Azure Bot resource, page Configuration.'),
  MICROSOFT_APP_TYPE: z
    .string()
    .toLowerCase()
    .pipe(
      z.enum(['singletenant', 'userassignedmsi'], {
        error: 'Write SingleTenant or UserAssignedMSI: a bot for more tenants is refused.',
      }),
    )
    .default('singletenant'),
  MICROSOFT_APP_PASSWORD: z.string().optional(),
  MICROSOFT_APP_CERTIFICATE_FILE: path.optional(),
  MICROSOFT_APP_CERTIFICATE_THUMBPRINT: z
    .string()
    .transform(text => text.replaceAll(/[: ]/g, '').toUpperCase())
    .refine(text => /^[0-9A-F]{40}$/.test(text), {
      error:
        'Copy the thumbprint from the app registration, page Certificates & secrets: 40 digits and letters A-F.',
    })
    .optional(),
  PAGES_CLIENT_ID: guid(
    'Copy "Application (client) ID" of the app registration of the pages, or leave it out: then there are none.',
  ).optional(),
  ORGANISATION_FILE: path.default('./organisation.yaml'),
  DATA_DIR: path.default('./data'),
  ...storeVariables,
  ...telemetryVariables,
  HOST: z.string().default('0.0.0.0'),
  PORT: z
    .string()
    .regex(/^[0-9]{1,5}$/, { error: portError })
    .transform(Number)
    .refine(port => port >= 1 && port <= 65535, { error: portError })
    .default(3978),
  LOG_LEVEL: z
    .string()
    .toLowerCase()
    .pipe(z.enum(logLevels, { error: `Write one of: ${logLevels.join(', ')}.` }))
    .default('info'),
  SERVICE_URL_HOSTS: hosts,
  FILE_HOSTS: hosts,
});

export type Environment = z.output<typeof environment>;
export type LogLevel = Environment['LOG_LEVEL'];
