import { createPrivateKey } from 'node:crypto';
import type { Credentials } from './edge-settings.ts';
import type { Environment } from './environment.ts';
import type { SettingsProblem } from './settings-error.ts';

const secret = 'MICROSOFT_APP_PASSWORD';
const file = 'MICROSOFT_APP_CERTIFICATE_FILE';
const thumbprint = 'MICROSOFT_APP_CERTIFICATE_THUMBPRINT';

type Given = Readonly<Record<string, string>>;

const withManagedIdentity = (given: Given): SettingsProblem[] =>
  [secret, file, thumbprint]
    .filter(variable => given[variable] !== undefined)
    .map(variable => ({
      variable,
      problem: 'does not go with a managed identity.',
      remedy: 'Remove it, or set MICROSOFT_APP_TYPE to SingleTenant.',
    }));

/** What is wrong with how the bot is to prove who it is: exactly one of the three ways, and that one whole. */
export const credentialProblems = (given: Given): SettingsProblem[] => {
  if (given.MICROSOFT_APP_TYPE?.toLowerCase() === 'userassignedmsi') return withManagedIdentity(given);
  const certificate = [file, thumbprint].filter(variable => given[variable] !== undefined);
  if (given[secret] !== undefined) {
    return certificate.map(variable => ({
      variable,
      problem: `does not go with ${secret}.`,
      remedy: 'Keep one of the two: the client secret or the certificate.',
    }));
  }
  if (certificate.length === 2) return [];
  const missing = { problem: 'is missing.' };
  if (certificate[0] === file) {
    const remedy = 'Copy it from the app registration, page Certificates & secrets.';
    return [{ variable: thumbprint, ...missing, remedy }];
  }
  if (certificate[0] === thumbprint) {
    return [{ variable: file, ...missing, remedy: 'Name the PEM file that holds the private key.' }];
  }
  const remedy =
    'Give the client secret of the app registration. ' +
    `Or ${file} with ${thumbprint}. Or set MICROSOFT_APP_TYPE to UserAssignedMSI.`;
  return [{ variable: secret, ...missing, remedy }];
};

/** Reads a text file; throws where it cannot. */
export type ReadText = (path: string) => string;

const unreadable = (problem: string): SettingsProblem => ({
  variable: file,
  problem,
  remedy:
    'Name a PEM file that holds the private key without a passphrase, readable for the account that runs the bot.',
});

/** The PEM text, or why it cannot be used. */
const certificateIn = (path: string, readText: ReadText): string | SettingsProblem => {
  let pem: string;
  try {
    pem = readText(path);
  } catch {
    return unreadable('names a file that cannot be opened.');
  }
  try {
    createPrivateKey(pem);
  } catch {
    return unreadable('names a file without a private key that can be used.');
  }
  return pem;
};

/** The proof that the environment gives, once `credentialProblems` found nothing. */
export const credentialsIn = (values: Environment, readText: ReadText): Credentials | SettingsProblem => {
  const app = { appId: values.MICROSOFT_APP_ID, tenant: values.MICROSOFT_APP_TENANT_ID };
  const print = values[thumbprint];
  const path = values[file];
  if (values[secret] !== undefined) return { kind: 'secret', ...app, password: values[secret] };
  if (print === undefined || path === undefined) return { kind: 'managedIdentity', ...app };
  const certificate = certificateIn(path, readText);
  return typeof certificate === 'string'
    ? { kind: 'certificate', ...app, certificate, thumbprint: print }
    : certificate;
};
