/** A refusal of the Connector service, answered as `{error: {code, message}}` with this status. */
export class ConnectorError extends Error {
  override name = 'ConnectorError';
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

export const badSyntax = (message: string): ConnectorError => new ConnectorError(400, 'BadSyntax', message);

export const conversationNotFound = (): ConnectorError =>
  new ConnectorError(404, 'ConversationNotFound', 'Conversation not found.');

export const activityNotFound = (): ConnectorError =>
  new ConnectorError(404, 'ActivityNotFoundInConversation', 'Message does not exist in the thread.');

export const memberNotFound = (): ConnectorError =>
  new ConnectorError(404, 'MemberNotFoundInConversation', 'Member not found in conversation.');

export const throttled = (retryAfterSeconds: number): ConnectorError =>
  new ConnectorError(429, 'Throttled', 'Too Many Requests', { 'Retry-After': String(retryAfterSeconds) });

export const unavailable = (): ConnectorError =>
  new ConnectorError(503, 'ServiceUnavailable', 'Service is unavailable.');
