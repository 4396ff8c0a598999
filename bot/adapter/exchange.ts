import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder';
import { AuthenticationError } from 'botframework-connector';
import type { Answer } from '../../dialogs/answer.ts';
import { invokeAnswer } from './invoke-answer.ts';
import type { TeamsAdapter } from './teams-adapter.ts';

/** What to answer over HTTP. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** What came in: the header with the token, and the body, which the guard has looked at. */
export interface Incoming {
  readonly authorization: string | undefined;
  readonly body: Activity;
}

/**
 * One activity through the SDK: it checks the token and gives the turn its context. The answer does not go back through
 * it: an invoke's is the body of the HTTP answer, and the SDK would only carry it around.
 *
 * @param take handles the authenticated activity.
 * @param apology what somebody reads who pressed, when the turn broke outside of what handles it.
 * @throws what is wrong on our side. A token that is not valid is an answer (401).
 */
export const exchange = async (
  adapter: TeamsAdapter,
  { authorization = '', body }: Incoming,
  take: (context: TurnContext) => Promise<Reply>,
  apology: () => Answer,
): Promise<Reply> => {
  let reply: Reply | undefined;
  try {
    await adapter.receive(authorization, body, async context => {
      reply = await take(context);
    });
  } catch (error) {
    if (error instanceof AuthenticationError) return { status: 401, body: undefined };
    throw error;
  }
  if (reply) return reply;
  return { status: 200, body: body.type === ActivityTypes.Invoke ? invokeAnswer(apology()) : undefined };
};
