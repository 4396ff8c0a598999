import { z } from 'zod';
import { type StoreTrouble, StoreUnavailable } from '../store-error.ts';

/** What the SDK throws: Cosmos DB's own answers have a number, what happened on the way to it has a word. */
const sdkError = z.object({
  code: z.union([z.int(), z.string()]),
  substatus: z.int().optional().catch(undefined),
  activityId: z.string().optional().catch(undefined),
  retryAfterInMs: z.number().optional().catch(undefined),
});

/** An error of the SDK, with nothing in it that may not be logged. */
export type Answer = z.infer<typeof sdkError>;

/** @returns what was answered, or what the SDK stumbled over when it could make nothing of the answer. */
export const answerIn = (error: unknown): Answer =>
  sdkError.safeParse(error).data ?? { code: error instanceof Error ? error.name : 'unreadable' };

/** An answer as an error: enough for Microsoft to find the request by. The SDK's own holds addresses and headers. */
export const errorOf = (answer: Answer): Error & Answer => {
  const { code, substatus, activityId } = answer;
  const text = `${code}${substatus ? `/${substatus}` : ''}${activityId ? `, activity ${activityId}` : ''}`;
  return Object.assign(new Error(`Cosmos DB answered ${text}`), answer);
};

const remedies = {
  locked: 'The database is in use by another program. Close that program; the bot goes on by itself.',
  full: 'The database takes no more here: a document is larger than 2 MB, or a municipality has more than 20 GB of one kind. Look at what grew.',
  corrupt: 'The database holds something that the bot did not write. Restore that document from the backup.',
  newerSchema: 'The database was written by a newer version of the bot. Start that version or a later one.',
  unreachable:
    'The database does not answer. Look at the account in the Azure portal; the bot goes on by itself.',
} as const satisfies Record<StoreTrouble, string>;

const throttled =
  'The database is asked for more than it may give. Raise the throughput (RU/s); the bot goes on by itself.';
const refused =
  'The database refuses the bot. Look at the key, or at the role "Cosmos DB Built-in Data Contributor" of its identity, and at the firewall of the account.';
const missing =
  'The database or its container is not there. Look at the names, or make it: storage/cosmos/README.md says how.';

/** The store cannot be used, with the remedy that belongs to the reason. */
export const unavailable = (
  reason: StoreTrouble,
  answer?: Answer,
  remedy: string = remedies[reason],
): StoreUnavailable => new StoreUnavailable(reason, remedy, answer && { cause: errorOf(answer) });

/** Substatus of a 404: not the item is missing but what it would be in. */
const noContainer = 1003;
/** Substatus of a 404: this replica has not caught up with what we wrote. Another one has. */
const notCaughtUp = 1002;
/** Substatus of a 403: a logical partition has reached its 20 GB. */
const partitionFull = 1014;

/** Whether a document is missing, as opposed to everything around it. */
export const isMissing = ({ code, substatus }: Answer): boolean =>
  code === 404 && substatus !== noContainer && substatus !== notCaughtUp;

/** Whether somebody else was first: made it already (409), changed it (412). */
export const isConflict = ({ code }: Answer): boolean => code === 409 || code === 412;

/**
 * Whether asking the same again can help. Everything can that is not an answer about the request itself: too many
 * requests, a partition that moves, a connection that broke, a gateway's page of HTML.
 */
export const isPassing = ({ code, substatus }: Answer): boolean =>
  typeof code === 'string' ||
  code >= 500 ||
  [408, 410, 429, 449].includes(code) ||
  (code === 404 && substatus === notCaughtUp);

/** An answer in the words of the port. */
export const storeErrorOf = (answer: Answer): Error => {
  const { code, substatus } = answer;
  if (code === 429) return unavailable('unreachable', answer, throttled);
  if (isPassing(answer)) return unavailable('unreachable', answer);
  if (code === 413 || (code === 403 && substatus === partitionFull)) return unavailable('full', answer);
  if (code === 401 || code === 403) return unavailable('unreachable', answer, refused);
  if (code === 404) return unavailable('unreachable', answer, missing);
  // A request that Cosmos DB does not understand is a mistake in this program, and not dressed up.
  return errorOf(answer);
};
