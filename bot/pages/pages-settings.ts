/** How the pages know who opens them: an app registration of their own, apart from the bot's. */
export interface PagesSettings {
  /** Application (client) id of the pages' registration. */
  readonly clientId: string;
  /** Who issues its tokens: `https://login.microsoftonline.com/<tenant>/v2.0`. */
  readonly issuer: string;
  readonly keysUrl: string;
}

/** In the public cloud, for one tenant and never for any other. */
export const publicPages = (tenant: string, clientId: string): PagesSettings => ({
  clientId,
  issuer: `https://login.microsoftonline.com/${tenant}/v2.0`,
  keysUrl: `https://login.microsoftonline.com/${tenant}/discovery/v2.0/keys`,
});
