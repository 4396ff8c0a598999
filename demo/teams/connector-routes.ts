import type { Connector } from './connector.ts';
import { ConnectorError } from './connector-error.ts';
import type { Answer } from './faults.ts';

/** A request in the Connector's terms. */
interface Call {
  method: string;
  /** Decoded parts of the path behind the service URL: `['v3', 'conversations', ...]`. */
  path: readonly string[];
  query: URLSearchParams;
  body: unknown;
}

/** Finds the operation for a request and carries it out. A refusal becomes its documented answer. */
export function route(connector: Connector, call: Call): Answer {
  try {
    return operation(connector, call);
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    return refusal(error);
  }
}

export const refusal = (error: ConnectorError): Answer => ({
  status: error.status,
  headers: error.headers,
  body: { error: { code: error.code, message: error.message } },
});

function operation(connector: Connector, { method, path, query, body }: Call): Answer {
  const [version, kind, id = '', part, partId] = path;
  const shape = `${method} ${version}/${kind}${id && '/:id'}${part ? `/${part}` : ''}${partId ? '/:id' : ''}`;
  switch (path.length > 5 ? 'too deep' : shape) {
    case 'POST v3/conversations':
      return connector.createConversation(body);
    case 'POST v3/conversations/:id/activities':
      // Shown to everybody it would be a leak, so the preview of messages for one member is refused.
      if (query.has('isTargetedActivity')) throw new ConnectorError(400, 'BadArgument', 'Not supported.');
      return connector.send(id, body);
    case 'POST v3/conversations/:id/activities/:id':
      return connector.send(id, body, partId);
    case 'PUT v3/conversations/:id/activities/:id':
      return connector.update(id, partId ?? '', body);
    case 'DELETE v3/conversations/:id/activities/:id':
      return connector.remove(id, partId ?? '');
    case 'GET v3/conversations/:id/members':
      return connector.members(id);
    case 'GET v3/conversations/:id/pagedmembers':
      return connector.pagedMembers(id, query);
    case 'GET v3/conversations/:id/members/:id':
      return connector.member(id, partId ?? '');
    case 'GET v3/teams/:id':
      return connector.team(id);
    case 'GET v3/teams/:id/conversations':
      return connector.channels(id);
    default:
      throw new ConnectorError(
        405,
        'MethodNotAllowed',
        'The requested resource does not support this method.',
      );
  }
}
