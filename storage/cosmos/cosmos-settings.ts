/** How the bot proves to Cosmos DB who it is. */
export type CosmosCredential =
  /** The account's primary or secondary key: gives everything, so it belongs in a vault. */
  | { readonly kind: 'key'; readonly key: string }
  /** An identity of the machine in Azure; without a client id the system-assigned one. */
  | { readonly kind: 'managedIdentity'; readonly clientId?: string };

/** Where the documents are. One account, one region that is written to, one container. */
export interface CosmosSettings {
  /** `https://<account>.documents.azure.com`; plain http is for an emulator on the same machine. */
  readonly endpoint: string;
  readonly database: string;
  readonly container: string;
  readonly credential: CosmosCredential;
}
