/** A conversation id of Teams taken apart: a channel's carries the root of the thread behind `;messageid=`. */
export interface ConversationAddress {
  place: string;
  thread?: string;
}

export function parseAddress(conversationId: string): ConversationAddress {
  const [place = '', thread] = conversationId.split(';messageid=');
  return thread ? { place, thread } : { place };
}

export const formatAddress = (place: string, thread?: string): string =>
  thread ? `${place};messageid=${thread}` : place;
