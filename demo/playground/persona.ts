import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Person } from '../teams/person.ts';

/** Somebody with a playground window of his own: his chat, and one channel that the bot may be tied to. */
export interface Persona {
  readonly person: Person;
  readonly channel: { readonly team: string; readonly name: string; readonly tie?: string };
  readonly port: number;
}

export const chatId = ({ person }: Persona): string => `a:personal-${person.key}`;
export const channelId = ({ person }: Persona): string => `19:channel-${person.key}@thread.tacv2`;
export const teamId = ({ person }: Persona): string => `19:team-${person.key}@thread.tacv2`;
export const serviceUrl = ({ port }: Persona): string => `http://127.0.0.1:${port}/_connector`;

/** The playground insists on exactly five others, and on its own spelling of "userPrincipleName". */
const othersNeeded = 5;

const user = ({ name, key, aadObjectId, teamsId }: Person) => {
  const [givenName = name, ...rest] = name.split(' ');
  const email = `${key}@merenveld.example`;
  return {
    id: teamsId,
    name,
    userPrincipleName: email,
    aadObjectId,
    givenName,
    surname: rest.join(' ') || name,
    email,
  };
};

/** Writes the persona's configuration. The playground reads it from the folder that it is started in. */
export const writePersona = (
  folder: string,
  persona: Persona,
  tenantId: string,
  everybody: readonly Person[],
): string => {
  const home = join(folder, persona.person.key);
  mkdirSync(home, { recursive: true });
  const others = everybody.filter(({ key }) => key !== persona.person.key).slice(0, othersNeeded);
  const { key } = persona.person;
  const config = {
    version: '0.1.1',
    tenantId,
    bot: { id: '28:rugdekking', name: 'Rugdekking' },
    currentUser: user(persona.person),
    users: others.map(user),
    personalChat: { id: chatId(persona) },
    groupChat: { id: `19:group-${key}@thread.v2`, name: 'Overleg' },
    team: {
      id: teamId(persona),
      name: persona.channel.team,
      aadGroupId: `6e0c0000-0000-4000-8000-${String(persona.port).padStart(12, '0')}`,
      channels: [{ id: channelId(persona), name: persona.channel.name }],
    },
  };
  writeFileSync(join(home, '.m365agentsplayground.yml'), stringify(config));
  return home;
};
