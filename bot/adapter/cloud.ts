import { AuthenticationConstants } from 'botframework-connector';

/** Which Microsoft cloud the bot lives in: where tokens come from and who signs what Teams sends. */
export interface Cloud {
  readonly loginUrl: string;
  /** What the bot's own token is for. */
  readonly scope: string;
  /** Who issues the tokens that come with activities. */
  readonly issuer: string;
  readonly oauthUrl: string;
  /** Where the keys of that issuer are published (OpenID metadata). */
  readonly keysUrl: string;
  readonly emulatorKeysUrl: string;
}

export const publicCloud: Cloud = {
  loginUrl: AuthenticationConstants.ToChannelFromBotLoginUrl,
  scope: AuthenticationConstants.ToChannelFromBotOAuthScope,
  issuer: AuthenticationConstants.ToBotFromChannelTokenIssuer,
  oauthUrl: AuthenticationConstants.OAuthUrl,
  keysUrl: AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
  emulatorKeysUrl: AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
};
