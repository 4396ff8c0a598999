import { setTimeout as elapse } from 'node:timers/promises';
import type { TurnContext } from 'botbuilder';
import type { Answer, TurnAnswer } from '../dialogs/answer.ts';
import { DeliveryError, type Message, type Post } from '../dialogs/post.ts';
import type { Turn } from '../dialogs/turn.ts';
import type { Address } from '../storage/documents.ts';
import { type Activity, activityFrom } from './activity/activity.ts';
import { isFileConsent } from './activity/file-consent.ts';
import { isCardAction } from './activity/happening-of.ts';
import { isSearch } from './activity/search-box.ts';
import { type Reading, type Refusal, type RefusalReason, turnFrom } from './activity/turn-from.ts';
import type { Reply } from './adapter/exchange.ts';
import { type InvokeAnswer, invokeAnswer } from './adapter/invoke-answer.ts';
import type { Welcome } from './guard/sender-limit.ts';
import { actionOf, errorOf, type Log, turnLog } from './log.ts';
import type { Telemetry, TurnOutcome } from './telemetry/telemetry.ts';
import { within } from './within.ts';

export interface Conversing extends Reading {
  readonly handleTurn: (turn: Turn) => Promise<TurnAnswer>;
  /** What a person reads when something broke. */
  readonly apology: (turn: Turn | undefined) => Answer;
  /** Whether this person is asking more than a person can. */
  readonly welcome: (turn: Turn) => Welcome;
  /** What somebody reads who goes too fast. */
  readonly slowDown: (turn: Turn) => Promise<Answer>;
  readonly post: Post;
  readonly log: Log;
  readonly telemetry: Pick<Telemetry, 'turn' | 'during' | 'refused'>;
  readonly answerMs: number;
}

/** What to tell Teams when we do not take something up. Its own reports are fine, only not for us. */
const statusFor: Readonly<Record<RefusalReason, number>> = {
  malformed: 400,
  foreignTenant: 403,
  noTenant: 403,
  guest: 403,
  nobody: 403,
  teamsItself: 200,
  groupChat: 200,
};

/** A message without words for a notification says at least whose it is. */
const bareSummary = 'Rugdekking';

/**
 * The answer about a file can be given once: the card that asked is used up. Where we could not take it in, Teams must
 * believe that it did not arrive, and send it again or leave the question standing.
 */
const mustComeAgain = (activity: Activity, outcome: TurnOutcome): boolean =>
  isFileConsent(activity) && outcome !== 'answered';

/** Whatever is said to who searches becomes a line: anything else could be chosen, and sent into the conversation. */
const lineOf = (answer: TurnAnswer): string => {
  if ('line' in answer) return answer.line;
  if ('toast' in answer) return answer.toast;
  return 'summary' in answer ? answer.summary : bareSummary;
};

/** What an invoke is answered with; the others are answered by a message, or not at all. */
const bodyFor = (activity: Activity, answer: TurnAnswer): InvokeAnswer | undefined => {
  if (isCardAction(activity)) return invokeAnswer(answer);
  return isSearch(activity) ? invokeAnswer({ line: lineOf(answer) }) : undefined;
};

/** What was decided to answer, and how that is counted. */
interface Decided {
  readonly answer: TurnAnswer;
  readonly outcome: TurnOutcome;
}

/** A turn that was taken. */
interface Taken {
  readonly outcome: TurnOutcome;
  readonly body: InvokeAnswer | undefined;
}

/** Teams refused before it did anything, so trying again shows nobody the same message twice. */
const notDone = (error: unknown): error is DeliveryError =>
  error instanceof DeliveryError && (error.status === 429 || error.status === 503);
const shortestWaitMs = 500;

/** Takes up one authenticated activity and sees to its answer. @returns what to answer over HTTP. */
export const createTurnTaker = (conversing: Conversing): ((context: TurnContext) => Promise<Reply>) => {
  const { handleTurn, apology, welcome, slowDown, post, log, telemetry, answerMs } = conversing;

  const answerOf = async (turn: Turn, logged: Log): Promise<Decided> => {
    const welcomed = welcome(turn);
    if (welcomed === 'silence') return { answer: { nothing: true }, outcome: welcomed };
    const [answering, outcome] =
      welcomed === 'welcome' ? [handleTurn, 'answered' as const] : [slowDown, welcomed];
    try {
      const decided = telemetry.during('decide', {}, () => within(answerMs, 'a turn', answering(turn)));
      return { answer: await decided, outcome };
    } catch (error) {
      logged.error({ err: errorOf(error) }, 'turn failed');
      return { answer: apology(turn), outcome: 'failed' };
    }
  };

  /** Whoever typed something waits for an answer now: tried again for as long as Teams waits for the turn. */
  const deliver = async (to: Address, message: Message, until: number): Promise<void> => {
    try {
      await post.send(to, message);
    } catch (error) {
      const wait = Math.max(notDone(error) ? (error.retryAfterMs ?? 0) : 0, shortestWaitMs);
      if (!notDone(error) || performance.now() + wait > until) throw error;
      await elapse(wait);
      await deliver(to, message, until);
    }
  };

  /** What goes to the person's own chat, whatever conversation the person is in. */
  const tellApart = async (answer: TurnAnswer, logged: Log): Promise<void> => {
    if (!('line' in answer) || !answer.inChat) return;
    const { to, ...message } = answer.inChat;
    try {
      await deliver(to, message, performance.now() + answerMs);
    } catch (error) {
      logged.error({ err: errorOf(error) }, 'answer not delivered');
    }
  };

  /** A message goes back to where it was said: in a channel that is the thread. */
  const say = async (activity: Activity, answer: TurnAnswer, logged: Log): Promise<void> => {
    if ('nothing' in answer || 'line' in answer) return;
    const to = { serviceUrl: activity.serviceUrl, conversation: activity.conversation.id };
    try {
      const message =
        'card' in answer
          ? { card: answer.card, summary: answer.summary }
          : { text: answer.toast, summary: bareSummary };
      await deliver(to, message, performance.now() + answerMs);
    } catch (error) {
      logged.error({ err: errorOf(error) }, 'answer not delivered');
    }
  };

  const refuse = ({ refused }: Refusal): Reply => {
    log.warn({ refused }, 'activity not taken up');
    telemetry.refused(refused);
    return { status: statusFor[refused], body: undefined };
  };

  const takeUp = async (activity: Activity, turn: Turn): Promise<Taken> => {
    const started = performance.now();
    const logged = turnLog(log, turn);
    const { answer, outcome } = await answerOf(turn, logged);
    await telemetry.during('deliver', {}, async () => {
      if (isSearch(activity)) await tellApart(answer, logged);
      else if (!isCardAction(activity) && !mustComeAgain(activity, outcome))
        await say(activity, answer, logged);
    });
    // A flood of one person's making is counted, not written down line by line.
    if (outcome !== 'silence') {
      const ms = Math.round(performance.now() - started);
      logged.info({ ms, ...(outcome === 'slowDown' ? { outcome } : {}) }, 'turn done');
    }
    return { outcome, body: bodyFor(activity, answer) };
  };

  return async context => {
    const activity = activityFrom(context.activity);
    const turn = turnFrom(activity, conversing);
    if (!activity || 'refused' in turn) return refuse('refused' in turn ? turn : { refused: 'malformed' });
    const action = actionOf(turn);
    const measured = {
      id: turn.id,
      what: turn.happening.what,
      place: turn.place.kind,
      ...(action ? { action } : {}),
    };
    let taken: Taken = { outcome: 'failed', body: undefined };
    await telemetry.turn(measured, async () => {
      taken = await takeUp(activity, turn);
      return taken.outcome;
    });
    return { status: mustComeAgain(activity, taken.outcome) ? 500 : 200, body: taken.body };
  };
};
