import type { TurnAnswer } from '../../dialogs/answer.ts';

/** The body of an answer to a press, or to the search above a message box, as Teams wants it. */
export type InvokeAnswer =
  | {
      readonly statusCode: 200;
      readonly type: 'application/vnd.microsoft.card.adaptive' | 'application/vnd.microsoft.activity.message';
      readonly value: unknown;
    }
  /** Of all that a search can answer, this alone is nothing that somebody can choose and send. */
  | { readonly composeExtension: { readonly type: 'message'; readonly text: string } };

/**
 * The answer to a press. Always 200, also when the news is bad: for an error Teams shows its own words, or none,
 * and presses again.
 */
export const invokeAnswer = (answer: TurnAnswer): InvokeAnswer => {
  if ('card' in answer) {
    return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: answer.card };
  }
  if ('line' in answer) return { composeExtension: { type: 'message', text: answer.line } };
  return {
    statusCode: 200,
    type: 'application/vnd.microsoft.activity.message',
    value: 'toast' in answer ? answer.toast : '',
  };
};
