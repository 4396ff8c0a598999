import type { Person } from '../../../demo/teams/person.ts';
import { personalChatId, type WorldPlan } from '../../../demo/teams/world.ts';

const person = (key: string, name: string, number: number, rest: Partial<Person> = {}): Person => ({
  key,
  name,
  part: { nl: `rol ${number}`, en: `part ${number}` },
  aadObjectId: `aaaaaaaa-0000-4000-8000-00000000000${number}`,
  teamsId: `29:${key}`,
  ...rest,
});

export const meldingen = '19:meldingen@thread.tacv2';
export const bog = '19:bog@thread.tacv2';
export const chatOf = personalChatId;

/** Emma reports; Mark and Rosa share two channels of one team; Olaf has not got the bot. */
export const smallWorld: WorldPlan = {
  tenantId: '11111111-1111-4111-8111-111111111111',
  bot: { id: '28:rugdekking', name: 'Rugdekking' },
  people: [
    person('emma', 'Emma de Vries', 1),
    person('mark', 'Mark Jansen', 2),
    person('rosa', 'Rosa Bakker', 3, { language: 'en' }),
    person('olaf', 'Olaf Buiten', 4, { installed: false }),
  ],
  teams: [
    {
      id: '19:team@thread.tacv2',
      name: 'Sociaal domein',
      aadGroupId: 'bbbbbbbb-0000-4000-8000-000000000001',
      channels: [
        { id: '19:team@thread.tacv2', name: 'Algemeen' },
        { id: meldingen, name: 'Meldingen' },
        { id: bog, name: 'BOG' },
      ],
      members: ['mark', 'rosa'],
    },
  ],
};
