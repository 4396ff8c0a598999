import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { openWorker } from '../../../bot/delivery/worker.ts';
import type { Card } from '../../../cards/card.ts';
import type { Answer } from '../../../dialogs/answer.ts';
import { banKey } from '../../../dialogs/bans/file-ban.ts';
import { doing } from '../../../dialogs/deeds/doing.ts';
import { openNumberDesk } from '../../../dialogs/incident/number-desk.ts';
import type { Office } from '../../../dialogs/office.ts';
import { DeliveryError, type Message, type Post } from '../../../dialogs/post.ts';
import { pressAnswer } from '../../../dialogs/press.ts';
import { receive } from '../../../dialogs/receive.ts';
import { instantOf } from '../../../protocol/calendar/local-time.ts';
import type { AccessBan } from '../../../protocol/incident/measure.ts';
import type { Organisation } from '../../../protocol/organisation/organisation.ts';
import type { AggressorRecord } from '../../../storage/documents.ts';
import { absent, type Store } from '../../../storage/store.ts';
import type { Language } from '../../../texts/words.ts';
import { lint } from '../../cards/lint.ts';
import { linesOf } from '../../cards/reading.ts';
import { behind, cardIn, registered, sent } from '../incident/pressing.ts';
import { people, testOffice, town, visitOf } from '../office.ts';

export { people };

/** The tests' town with two doors: a receptionist and a guard at the town hall, a guard at the district office. */
export const twoDoors: Organisation = {
  ...town,
  people: town.people.map(person => (person.id === people.olga ? { ...person, name: 'Olga Novak' } : person)),
  locations: [
    {
      key: 'stadskantoor',
      name: 'Stadskantoor',
      security: { name: 'Beveiliging', phone: '06-1234 5690' },
      reception: [people.lies],
      guards: [people.olga],
    },
    { key: 'wijkpost', name: 'Wijkpost Noord', reception: [], guards: [people.tom] },
    { key: 'werf', name: 'Gemeentewerf', reception: [], guards: [] },
  ],
};

/** A message as it now stands in somebody's chat. */
export interface Standing {
  readonly activity: string;
  readonly message: Message;
}

/** The whole of it at work: an office, its worker, the chats, and a clock that a test moves. */
export type TownHall = Awaited<ReturnType<typeof openTownHall>>;

const start = '2026-11-23T10:00:00Z';

/** The channel of the department, and that of the responders where a test ties it. */
export const channels = { channel: '19:stadstoezicht', group: '19:opvang' } as const;

/** @param store a new one, which the test closes. */
export const openTownHall = async (store: Store, organisation: Organisation = twoDoors) => {
  let now = new Date(start);
  const chats = new Map<string, Standing[]>();
  const unreachable = new Set<string>();
  const chatAt = (conversation: string): Standing[] => {
    const chat = chats.get(conversation) ?? [];
    chats.set(conversation, chat);
    return chat;
  };
  const say = (conversation: string, message: Message) => {
    if (unreachable.has(conversation)) throw new DeliveryError('gone', 'not installed');
    const activity = randomUUID();
    chatAt(conversation).push({ activity, message });
    return { serviceUrl: 'https://teams.example', conversation, activity };
  };
  const post: Post = {
    send: async ({ conversation }, message) => say(conversation, message),
    reply: async ({ conversation }, message) => say(conversation, message),
    update: async ({ conversation, activity }, message) => {
      const chat = chatAt(conversation);
      const at = chat.findIndex(standing => standing.activity === activity);
      if (at < 0) throw new DeliveryError('messageGone', 'removed');
      chat[at] = { activity, message };
    },
  };
  const office: Office = {
    ...testOffice(organisation),
    store,
    numbers: openNumberDesk(store),
    now: () => now,
    wake: () => undefined,
  };
  const worker = openWorker({
    store,
    doing: doing({ ...office, post }),
    log: office.log,
    now: () => now,
    owner: randomUUID(),
    chance: () => 0,
  });
  worker.start();

  const { tenant } = organisation;
  for (const [name, id] of Object.entries(people)) {
    const chat = { serviceUrl: 'https://teams.example', conversation: `a:${id}` };
    const locale = name === 'olga' ? 'en-GB' : 'nl-NL';
    const record = { id, name, teamsId: `29:${name}`, chat, locale };
    await store.put({ tenant, kind: 'person', id }, record, absent);
  }
  const address = { serviceUrl: 'https://teams.example', conversation: '19:stadstoezicht' };
  const of = { kind: 'department', key: 'stadstoezicht' } as const;
  const binding = { of, address, language: 'nl', boundBy: people.sanne, at: start } as const;
  await store.put({ tenant, kind: 'channel', id: 'department:stadstoezicht' }, binding, absent);

  const hall = {
    office,
    worker,
    post,
    unreachable,
    /** Carries out all that is due by now. */
    settle: () => worker.catchUp(),
    /** Moves the clock to a local date and time in Amsterdam, and has everything carried out that became due. */
    goTo: async (date: string, time: string): Promise<void> => {
      const at = instantOf(date, time);
      assert.ok(at && at >= now, 'time goes forward');
      now = at;
      await worker.catchUp();
    },
    chat: (name: keyof typeof people | keyof typeof channels): readonly Message[] =>
      chatAt(name === 'channel' || name === 'group' ? channels[name] : `a:${people[name]}`).map(
        ({ message }) => message,
      ),
    /** What the cards in a chat say now, each as one text; every one of them is sound. */
    texts: (name: keyof typeof people): readonly string[] =>
      chatAt(`a:${people[name]}`).map(({ message: { card, text = '' } }) => {
        if (card) assert.deepEqual(lint(card), []);
        return card ? linesOf(card).join('\n') : text;
      }),
    /** The cards for the door that somebody has. */
    door: (name: keyof typeof people): readonly string[] =>
      hall.texts(name).filter((_, at) => /deur|door/.test(hall.chat(name)[at]?.summary ?? '')),
    press: (
      name: keyof typeof people,
      input: { readonly action: string; readonly [field: string]: unknown },
      language: Language = 'nl',
    ): Promise<Answer> => pressAnswer(visitOf(office, people[name], { language }), input),
    /** Presses a button of a card. */
    pressOn: (name: keyof typeof people, card: Card, title: string, typed: object = {}): Promise<Answer> =>
      hall.press(name, { ...behind(card, title), ...typed }),
    say: async (name: keyof typeof people, text: string): Promise<Answer> => {
      const { turn } = visitOf(office, people[name]);
      return receive(office, { ...turn, happening: { what: 'said', text } });
    },
    card: cardIn,
    /** An incident with what was said of the aggressor. */
    incident: async (said: Partial<AggressorRecord> = {}): Promise<string> => {
      const id = await sent(office);
      const record = {
        incident: id,
        at: start,
        name: 'Jan van den Berg',
        address: 'Geheimstraat 7',
        birthDate: '1970-01-01',
        description: 'Grijze baard, groene jas',
        ...said,
      };
      await store.put({ tenant, kind: 'aggressor', id }, record, absent);
      return id;
    },
    /** Mark decides on a ban. @returns its id. */
    decide: async (id: string, plan: Partial<AccessBan> = {}): Promise<string> => {
      const form = randomUUID();
      const { locations = ['stadskantoor'], from = '2026-11-23', until = '2027-05-23' } = plan;
      await hall.press('mark', {
        action: 'measure.decide',
        case: id,
        pick: 'accessBan',
        form,
        locations: locations === 'all' ? 'all' : locations.join(','),
        from,
        until,
        delivery: 'inPerson',
        grounds: 'Verhaal: hij sloeg een medewerker.',
        deviation: 'Een gesprek is niet genoeg na slaan.',
      });
      const { measures } = await registered(office, id);
      assert.equal(measures.at(-1)?.id, form, 'the ban was decided on');
      await worker.catchUp();
      return form;
    },
    /** Mark records a step. */
    step: async (id: string, measure: string, pick: string, typed: object): Promise<void> => {
      const input = { action: 'measure.step', case: id, measure, pick, form: randomUUID(), ...typed };
      const before = (await registered(office, id)).measures.flatMap(({ steps = [] }) => steps).length;
      await hall.press('mark', input);
      const after = (await registered(office, id)).measures.flatMap(({ steps = [] }) => steps).length;
      assert.equal(after, before + 1, `the step ${pick} was recorded`);
      await worker.catchUp();
    },
    deliver: (id: string, measure: string): Promise<void> =>
      hall.step(id, measure, 'delivered', { on: '2026-11-23', how: 'inPerson', handedOverBy: 'Mark Jansen' }),
    filed: async (measure: string) => (await store.get(banKey(tenant, measure)))?.body,
    close: async (): Promise<void> => {
      await worker.stop();
      await store.close();
    },
  };
  return hall;
};
