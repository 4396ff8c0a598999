import { ActError } from './act-error.ts';
import type { Person } from './person.ts';

/** A team with standard channels: all its members see all of them. */
export interface TeamPlan {
  /** `19:...@thread.tacv2`, the same id as the General channel. */
  id: string;
  name: string;
  aadGroupId: string;
  channels: readonly { id: string; name: string }[];
  /** Keys of people. */
  members: readonly string[];
  /** Is the bot in this team from the start? True when left out. */
  installed?: boolean;
}

/** What exists before anybody has said a word. */
export interface WorldPlan {
  tenantId: string;
  bot: { id: string; name: string };
  people: readonly Person[];
  teams: readonly TeamPlan[];
}

/** A conversation of the plan: somebody's personal chat with the bot, or a channel. */
export interface Place {
  id: string;
  kind: 'chat' | 'channel';
  name: string;
  team?: TeamPlan;
  members: readonly Person[];
  /** What the bot is installed in: the chat itself, or the whole team of a channel. */
  installation: string;
  installedAtStart: boolean;
}

export interface World extends WorldPlan {
  places: ReadonlyMap<string, Place>;
  /** The person with this key. Throws an {@link ActError} for a stranger. */
  person(key: string): Person;
  /** Looks somebody up as Teams does: by `29:` id, `8:orgid:` id or Entra object id. */
  findPerson(id: string): Person | undefined;
  /** The conversations that this person can open, the personal chat first. */
  placesOf(key: string): readonly Place[];
}

/** The id of a person's personal chat with the bot. */
export const personalChatId = (key: string): string => `a:${key}`;

/** Works a plan out into something that can be asked. */
export function worldOf(plan: WorldPlan): World {
  const people = new Map(plan.people.map(person => [person.key, person]));
  const person = (key: string): Person => {
    const found = people.get(key);
    if (found === undefined) throw new ActError(`nobody is called ${key}`);
    return found;
  };
  const chats = plan.people.map((owner): Place => {
    const id = personalChatId(owner.key);
    const installedAtStart = owner.installed ?? true;
    return { id, kind: 'chat', name: plan.bot.name, members: [owner], installation: id, installedAtStart };
  });
  const channels = plan.teams.flatMap(team =>
    team.channels.map((channel): Place => {
      const installedAtStart = team.installed ?? true;
      const members = team.members.map(person);
      return { ...channel, kind: 'channel', team, members, installation: team.id, installedAtStart };
    }),
  );
  const places = new Map([...chats, ...channels].map(place => [place.id, place]));
  return {
    ...plan,
    places,
    person,
    findPerson: id =>
      plan.people.find(one => [one.teamsId, one.aadObjectId, `8:orgid:${one.aadObjectId}`].includes(id)),
    placesOf: key => [...places.values()].filter(place => place.members.includes(person(key))),
  };
}
