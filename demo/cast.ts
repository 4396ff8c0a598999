import { createHash } from 'node:crypto';
import type { Organisation, Staff } from '../protocol/organisation/organisation.ts';
import type { Language, Person } from './teams/person.ts';
import { personalChatId, type TeamPlan, type WorldPlan } from './teams/world.ts';

/** What the people of the example organisation do, as the stage's picker says it. */
const parts: Readonly<Record<string, Record<Language, string>>> = {
  emma: { nl: 'Toezichthouder', en: 'Enforcement officer' },
  mark: { nl: 'Leidinggevende Stadstoezicht', en: 'Manager, City Enforcement' },
  rosa: { nl: 'Bedrijfsopvanger (BOG)', en: 'Responder (BOG)' },
  farid: { nl: 'Waarnemend leidinggevende', en: 'Deputy manager' },
  tom: { nl: 'Bedrijfsopvanger (BOG)', en: 'Responder (BOG)' },
  petra: { nl: 'Afdelingshoofd Stadstoezicht', en: 'Department head, City Enforcement' },
  sanne: { nl: 'Arboconsulent', en: 'Safety officer' },
  fatima: { nl: 'Personeelsmanager', en: 'HR manager' },
  daan: { nl: 'Baliemedewerker', en: 'Desk clerk' },
  inge: { nl: 'Leidinggevende Publiekszaken', en: 'Manager, Public Services' },
  koen: { nl: 'Waarnemend leidinggevende', en: 'Deputy manager' },
  henk: { nl: 'Afdelingshoofd Publiekszaken', en: 'Department head, Public Services' },
  lies: { nl: 'Receptie en bedrijfsopvang', en: 'Reception and responder' },
  bas: { nl: 'Beveiliging', en: 'Security' },
  ruud: { nl: 'Hoofd facilitaire zaken', en: 'Head of facilities' },
  olga: { nl: 'Medewerker zonder rol', en: 'Employee without a part' },
};

const keyOf = ({ name }: Staff): string => (name.split(' ')[0] ?? name).toLowerCase();

const personOf = (staff: Staff): Person => {
  const key = keyOf(staff);
  const part = parts[key] ?? { nl: staff.function ?? '', en: staff.function ?? '' };
  return { key, name: staff.name, part, aadObjectId: staff.id, teamsId: `29:${key}` };
};

/** Ids as Teams makes them, the same at every start. */
const channelId = (name: string): string =>
  `19:${createHash('sha256').update(name).digest('hex').slice(0, 32)}@thread.tacv2`;

const team = (name: string, channels: readonly string[], members: readonly string[]): TeamPlan => ({
  id: channelId(name),
  name,
  aadGroupId: `6e0c0000-0000-4000-8000-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`,
  channels: channels.map(channel => ({ id: channelId(`${name}/${channel}`), name: channel })),
  members,
});

/** A channel of the stage, and what the safety officer ties it to in advance. */
export interface TiedChannel {
  readonly id: string;
  readonly word: string;
}

export interface Cast {
  readonly plan: WorldPlan;
  readonly channels: readonly TiedChannel[];
  /** Who ties the channels. */
  readonly tiedBy: string;
  /** The three who stand on the stage at first. */
  readonly opening: readonly { readonly person: string; readonly conversation: string }[];
}

/** The people of the example organisation, with the teams and channels of their Teams. */
export const castOf = (organisation: Organisation): Cast => {
  const order = Object.keys(parts);
  const people = organisation.people
    .map(personOf)
    .sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  const city = team('Stadstoezicht', ['Meldingen'], ['mark', 'farid', 'petra', 'sanne']);
  const bog = team('BOG Stadstoezicht', ['Nazorg'], ['rosa', 'tom', 'sanne']);
  const desk = team('Publiekszaken', ['Meldingen'], ['inge', 'koen', 'henk', 'sanne']);
  const care = team('Opvang Publiekszaken', ['Nazorg'], ['rosa', 'lies', 'sanne']);
  const first = ({ channels }: TeamPlan): string => channels[0]?.id ?? '';
  return {
    plan: {
      tenantId: organisation.tenant,
      bot: { id: '28:rugdekking', name: 'Rugdekking' },
      people,
      teams: [city, bog, desk, care],
    },
    tiedBy: 'sanne',
    channels: [
      { id: first(city), word: 'stadstoezicht' },
      { id: first(bog), word: 'bog' },
      { id: first(desk), word: 'publiekszaken' },
      { id: first(care), word: 'opvang' },
    ],
    opening: [
      { person: 'emma', conversation: personalChatId('emma') },
      { person: 'mark', conversation: first(city) },
      { person: 'rosa', conversation: first(bog) },
    ],
  };
};
