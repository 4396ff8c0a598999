/** Somebody tries what the Teams client does not offer: an unknown conversation, a button that is not on the card. */
export class ActError extends Error {
  override name = 'ActError';
}
