import type { CloudAdapter, Request, Response, TurnContext } from 'botbuilder';

/** What to answer over HTTP. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** Stands in for the HTTP response, because the SDK writes the text of errors into it. */
const catching = () => {
  const caught: { status: number; body: unknown } = { status: 200, body: undefined };
  const response: Response = {
    socket: undefined,
    header: () => undefined,
    status: code => {
      caught.status = code;
    },
    send: body => {
      caught.body = body;
    },
    end: () => undefined,
  };
  return { caught, response };
};

/**
 * One activity through the SDK: it checks the token and gives the turn its context.
 *
 * @param take handles the authenticated activity and returns the HTTP status; other than 200 goes without a body.
 */
export const exchange = async (
  adapter: CloudAdapter,
  request: Request,
  take: (context: TurnContext) => Promise<number>,
): Promise<Reply> => {
  const { caught, response } = catching();
  let taken = 200;
  await adapter.process(request, response, async context => {
    taken = await take(context);
  });
  const status = caught.status === 200 ? taken : caught.status;
  return { status, body: status === 200 ? caught.body : undefined };
};
