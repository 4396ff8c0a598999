import { z } from 'zod';
import type { BotReply } from './bot-line.ts';
import type { Language } from './person.ts';
import { type Card, cardSchema } from './stored-message.ts';
import { wording } from './wording.ts';

/** What a person gets to see of what he or she did, beside the messages. */
export interface Outcome {
  ok: boolean;
  /** A line that the bot answered with. */
  toast?: string;
  /** Teams' own wording when the app fails or is late. */
  trouble?: string;
}

const invokeAnswerSchema = z.union([
  z.object({
    statusCode: z.literal(200),
    type: z.literal('application/vnd.microsoft.card.adaptive'),
    value: cardSchema,
  }),
  z.object({
    statusCode: z.literal(200),
    type: z.literal('application/vnd.microsoft.activity.message'),
    value: z.string(),
  }),
]);

/** The answer to a message or an event: a status is all that counts. */
export function outcomeOf(reply: BotReply, language: Language): Outcome {
  if (reply.kind !== 'answered') return { ok: false, trouble: wording.unreachable[language] };
  if (reply.status >= 200 && reply.status < 300) return { ok: true };
  return { ok: false, trouble: wording.failed[language] };
}

/** The answer to Action.Execute: a card for the actor, a toast, or else an error in Teams' words. */
export function invokeOutcome(reply: BotReply, language: Language): Outcome & { card?: Card } {
  const outcome = outcomeOf(reply, language);
  if (!outcome.ok || reply.kind !== 'answered') return outcome;
  const answer = invokeAnswerSchema.safeParse(jsonOf(reply.body));
  if (!answer.success) return { ok: false, trouble: wording.failed[language] };
  const { type, value } = answer.data;
  return type === 'application/vnd.microsoft.card.adaptive'
    ? { ok: true, card: value }
    : { ok: true, toast: value };
}

const searchAnswerSchema = z.object({
  composeExtension: z.object({ type: z.literal('message'), text: z.string() }),
});

/** The answer to the search above a message box: a line. Results that somebody could send are not known here. */
export function searchOutcome(reply: BotReply, language: Language): Outcome {
  const outcome = outcomeOf(reply, language);
  if (!outcome.ok || reply.kind !== 'answered') return outcome;
  const answer = searchAnswerSchema.safeParse(jsonOf(reply.body));
  if (!answer.success) return { ok: false, trouble: wording.failed[language] };
  return { ok: true, toast: answer.data.composeExtension.text };
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
