import type { Pace } from '../../bot/pace.ts';
import type { ConnectorRequest, Fault } from '../../demo/teams/faults.ts';
import type { MessageView } from '../../demo/teams/messages.ts';
import type { IncidentCase } from '../../protocol/incident/incident-case.ts';
import type { CaseFile } from '../../storage/case-file.ts';
import { linesOf } from '../cards/reading.ts';
import type { TownHall } from './town-hall.ts';

/** Which of the bot's requests it is about. */
export type Hits = (request: Pick<ConnectorRequest, 'method' | 'path' | 'body'>) => boolean;

const conversationPath = (conversation: string) => `/v3/conversations/${conversation}`;

/** New messages in a chat, or new threads in a channel. */
export const newIn =
  (conversation: string): Hits =>
  ({ method, path }) =>
    method === 'POST' && path === `${conversationPath(conversation)}/activities`;

/** Lines in the threads of a channel. */
export const linesIn =
  (channel: string): Hits =>
  ({ method, path }) =>
    method === 'POST' && path.startsWith(`${conversationPath(channel)};messageid=`);

/** Messages brought up to date. */
export const updatesIn =
  (conversation: string): Hits =>
  ({ method, path }) =>
    method === 'PUT' && path.startsWith(`${conversationPath(conversation)}/`);

export const anyOf =
  (...all: readonly Hits[]): Hits =>
  request =>
    all.some(hits => hits(request));

/** From now on this goes wrong with the first so many of these requests; nothing goes wrong any more after `clear`. */
export const strike = (hall: TownHall, hits: Hits, fault: Fault, times = Number.POSITIVE_INFINITY): void => {
  let left = times;
  hall.teams.setFault(request => {
    if (left <= 0 || !hits(request)) return undefined;
    left -= 1;
    return fault;
  });
};

export const clear = (hall: TownHall): void => hall.teams.setFault(undefined);

/** The bot speaks to Teams as fast as it likes: for what would take the clock of the wall hours. */
export const noPace: Pace = { turn: async () => undefined };

/** What Teams answered to these requests, in order. `since`: requests that were there before are left out. */
export const answersTo = (hall: TownHall, hits: Hits, since = 0): readonly (number | undefined)[] =>
  hall.teams.requests
    .slice(since)
    .filter(request => hits({ ...request, body: undefined }))
    .map(({ status }) => status);

/** Everything that the newest card says, line by line as it is read. */
export const reads = (hall: TownHall, as: string, conversation?: string): string => {
  const { card } = hall.card(as, conversation);
  return linesOf({ type: 'AdaptiveCard', body: [], ...card }).join('\n');
};

/** `beheer`, as this person gets it. */
export const overviewOf = async (hall: TownHall, as = 'sanne'): Promise<string> => {
  await hall.say(as, 'beheer');
  return reads(hall, as);
};

/** The case files of what this person reported, newest first. */
export const reportsOf = async (hall: TownHall, key: string): Promise<readonly CaseFile<IncidentCase>[]> => {
  const person = hall.cast.plan.people.find(one => one.key === key)?.aadObjectId ?? '';
  const { items } = await hall.store.casesOf('incident', hall.organisation.tenant, person, { limit: 10 });
  return items.map(({ body }) => body);
};

/** The newest report of this person. @throws when there is none. */
export const reportOf = async (hall: TownHall, key = 'emma'): Promise<CaseFile<IncidentCase>> => {
  const [newest] = await reportsOf(hall, key);
  if (!newest) throw new Error(`${key} reported nothing`);
  return newest;
};

/** Names of everything that happened to a report. */
export const factsIn = ({ journal }: CaseFile<IncidentCase>): readonly string[] =>
  journal.map(({ fact }) => fact.fact);

/** The messages of the bot in a conversation with this text in them, whether in a card or in words. */
export const saying = (hall: TownHall, as: string, text: string, conversation = `a:${as}`): MessageView[] =>
  hall.teams
    .messages(as, conversation)
    .filter(message => message.from === 'bot' && !message.deleted)
    .filter(({ card, text: words }) => JSON.stringify(card ?? words ?? '').includes(text));

/** The cards of a registration in a channel: the threads that it has, one if all is well. */
export const cardsIn = (hall: TownHall, channel: string, number = '-00001', as = 'farid'): MessageView[] =>
  saying(hall, as, number, channel).filter(({ card, thread }) => card && thread === undefined);

/** Lets time go by until nothing waits to be tried again, and nothing is left to do but wait for reminders. */
export const weatherPasses = async (hall: TownHall, longestMinutes = 120): Promise<void> => {
  for (let minutes = 0; minutes < longestMinutes; minutes += 2) {
    const due = await hall.store.due(new Date(hall.clock.now().getTime() + 3_600_000), 100);
    const waits = due.some(({ body }) =>
      body.effects.some(({ parked, deed }) => !parked && deed.do !== 'timer'),
    );
    if (!waits) return;
    await hall.later(2);
  }
  throw new Error(`something still waits after ${longestMinutes} minutes`);
};
