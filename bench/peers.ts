/** A bot to stand beside: the least that can be built on one of Microsoft's SDKs. */
export interface Peer {
  readonly name: string;
  /** Under `subjects/`. */
  readonly file: string;
}

/** The one that every other figure is held against: what our own bot stands on. */
export const base: Peer = { name: 'botbuilder', file: 'bare-sdk.ts' };

export const peers: readonly Peer[] = [
  base,
  { name: 'Agents SDK', file: 'agents-sdk.ts' },
  { name: 'Teams SDK', file: 'teams-sdk.ts' },
];
