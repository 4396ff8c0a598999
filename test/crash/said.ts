import type { MessageView } from '../../demo/teams/messages.ts';
import type { TeamsDouble } from '../../demo/teams/teams-double.ts';

/** Everything that the bot has said, wherever, as everybody sees it. */
export const everythingSaid = (teams: TeamsDouble): readonly MessageView[] => {
  const [anybody] = teams.world.people;
  if (!anybody) return [];
  return [...teams.world.places.keys()]
    .flatMap(place => teams.messages(anybody.key, place))
    .filter(({ from }) => from === 'bot');
};

/** Where it was said and what a notification of it says, whatever the number and the day. */
const kindOf = ({ place, thread, summary, text }: MessageView): string =>
  [place, thread === undefined ? 'card' : 'line', summary ?? '', text ?? '']
    .join(' | ')
    .replaceAll(/\d+/g, '#');

/** How often each thing was said. */
export type Count = ReadonlyMap<string, number>;

/** Counts what was said since. */
export const saidSince = (teams: TeamsDouble, before: readonly MessageView[]): Count => {
  const known = new Set(before.map(({ id }) => id));
  const count = new Map<string, number>();
  for (const message of everythingSaid(teams)) {
    if (!known.has(message.id)) count.set(kindOf(message), (count.get(kindOf(message)) ?? 0) + 1);
  }
  return count;
};

/** What was said more often than it should be. */
export const saidTooOften = (count: Count, expected: Count): readonly string[] =>
  [...count].flatMap(([what, times]) => {
    const extra = times - (expected.get(what) ?? 0);
    return extra > 0 ? Array.from({ length: extra }, () => what) : [];
  });

/** What should have been said and was not. */
export const leftUnsaid = (count: Count, expected: Count): readonly string[] => saidTooOften(expected, count);
