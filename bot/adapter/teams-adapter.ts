import { ActivityTypes, CloudAdapter, type TurnContext } from 'botbuilder';
import type { Answer, TurnAnswer } from '../../dialogs/answer.ts';
import { errorOf, type Log } from '../log.ts';
import type { HardenedAuth } from './hardened-auth.ts';
import { invokeAnswer } from './invoke-answer.ts';

/** Answers an invoke through the SDK; `undefined` acknowledges one that asks nothing of us. */
export const answerInvoke = async (context: TurnContext, answer: TurnAnswer | undefined): Promise<void> => {
  await context.sendActivity({
    type: ActivityTypes.InvokeResponse,
    value: { status: 200, body: answer && invokeAnswer(answer) },
  });
};

/**
 * The SDK's adapter. Our own turn catches what goes wrong in it, so `onTurnError` is the net under the net: without
 * it the SDK would send the text of the error to whoever called.
 */
export const createAdapter = (auth: HardenedAuth, log: Log, apology: () => Answer): CloudAdapter => {
  const adapter = new CloudAdapter(auth);
  adapter.onTurnError = async (context, error) => {
    log.error({ err: errorOf(error) }, 'turn broke in the adapter');
    if (context.activity.type === ActivityTypes.Invoke) await answerInvoke(context, apology());
  };
  return adapter;
};
