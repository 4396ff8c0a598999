import type { Answer } from '../../dialogs/answer.ts';

/** The body of an answer to a press, as Teams wants it. */
export interface InvokeAnswer {
  readonly statusCode: 200;
  readonly type: 'application/vnd.microsoft.card.adaptive' | 'application/vnd.microsoft.activity.message';
  readonly value: unknown;
}

/**
 * The answer to a press. Always 200, also when the news is bad: for an error Teams shows its own words, or none,
 * and presses again.
 */
export const invokeAnswer = (answer: Answer): InvokeAnswer => {
  if ('card' in answer) {
    return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: answer.card };
  }
  return {
    statusCode: 200,
    type: 'application/vnd.microsoft.activity.message',
    value: 'toast' in answer ? answer.toast : '',
  };
};
