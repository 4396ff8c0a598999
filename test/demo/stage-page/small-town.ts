import type { StageConversation, StageMessage, StageWorld } from '../../../demo/stage/contract.ts';

/** A small town for the page's test: five people, three channels, and the first hour of an ordinary day. */
export const chatOf = (person: string): string => `a:${person}`;
export const meldingen = '19:meldingen@thread.tacv2';
export const bog = '19:bog@thread.tacv2';
const otherMeldingen = '19:other-meldingen@thread.tacv2';

const person = (key: string, name: string, nl: string, en: string, channels: readonly string[] = []) => ({
  key,
  name,
  part: { nl, en },
  aadObjectId: `00000000-0000-4000-8000-${key.padStart(12, '0')}`,
  conversations: [chatOf(key), ...channels],
});

const people = [
  person('emma', 'Emma de Vries', 'Baliemedewerker', 'Front desk employee'),
  person('mark', 'Mark Jansen', 'Leidinggevende', 'Manager', [meldingen]),
  person('rosa', 'Rosa Bakker', 'Bedrijfsopvanger (BOG)', 'Responder (BOG)', [bog]),
  person('sanne', 'Sanne Arends', 'Arboconsulent', 'Safety officer', [meldingen, bog, otherMeldingen]),
  person('olaf', 'Olaf Buiten', 'Buitenstaander', 'Outsider'),
];

export const town: StageWorld = {
  organisation: 'Gemeente Waterrijk',
  botName: 'Rugdekking',
  language: 'nl',
  now: '2026-11-24T09:00:00.000Z',
  people,
  badDay: { clickTwice: false, clickAgain: false, throttled: false, outage: false, slow: false },
  opening: [
    { person: 'emma', conversation: chatOf('emma') },
    { person: 'mark', conversation: meldingen },
    { person: 'rosa', conversation: bog },
  ],
};

const channel = (id: string, name: string, team: string): StageConversation => ({
  id,
  kind: 'channel',
  name,
  team,
  installed: true,
});

export const conversations: readonly StageConversation[] = [
  ...people.map(
    ({ key }): StageConversation => ({ id: chatOf(key), kind: 'chat', name: 'Rugdekking', installed: true }),
  ),
  channel(meldingen, 'Meldingen', 'Publiekszaken'),
  channel(bog, 'BOG', 'Bedrijfsopvang'),
  channel(otherMeldingen, 'Meldingen', 'Stadstoezicht'),
];

const bot = (conversation: string, id: string, at: string, rest: Partial<StageMessage>): StageMessage => ({
  id,
  conversation,
  from: 'bot',
  at: `2026-11-24T${at}:00.000Z`,
  ...rest,
});

export const execute = (title: string, verb: string, rest: Record<string, unknown> = {}) => ({
  type: 'Action.Execute',
  title,
  verb,
  data: { action: verb, case: 'A-2026-00042' },
  ...rest,
});

const card = (body: object[], actions: object[] = []) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body,
  actions,
});
const heading = (text: string) => ({
  type: 'TextBlock',
  text,
  size: 'Large',
  weight: 'Bolder',
  style: 'heading',
  wrap: true,
});
const choices = (...titles: string[]) => titles.map(title => ({ title, value: title.toLowerCase() }));

/** A step of a report with every kind of field. */
export const reportForm = card(
  [
    { type: 'TextBlock', text: 'Stap 2 van 5', isSubtle: true, size: 'Small' },
    heading('Wat is er gebeurd?'),
    { type: 'TextBlock', text: 'Kies wat het **meest** past. Je kunt later alles aanvullen.', wrap: true },
    {
      type: 'Input.ChoiceSet',
      id: 'kind',
      label: 'Soort agressie',
      style: 'expanded',
      isRequired: true,
      errorMessage: 'Kies wat er gebeurde',
      choices: choices('Schelden', 'Dreigen', 'Geweld'),
    },
    {
      type: 'Input.ChoiceSet',
      id: 'place',
      label: 'Waar was het?',
      value: 'balie',
      choices: choices('Balie', 'Telefoon', 'Huisbezoek'),
    },
    {
      type: 'Input.Text',
      id: 'story',
      label: 'In je eigen woorden',
      isMultiline: true,
      isRequired: true,
      errorMessage: 'Vertel kort wat er gebeurde',
      placeholder: 'Wat zag en hoorde je?',
    },
    { type: 'Input.Toggle', id: 'injured', title: 'Ik ben gewond geraakt' },
  ],
  [
    execute('Volgende', 'report.next', { style: 'positive' }),
    execute('Vorige', 'report.back', { associatedInputs: 'none' }),
    execute('Annuleren', 'report.cancel', { associatedInputs: 'none', mode: 'secondary' }),
  ],
);

/** What the manager gets in his channel. */
export const incidentCard = card(
  [
    {
      type: 'Container',
      style: 'attention',
      bleed: true,
      items: [{ type: 'TextBlock', text: 'Dreigen · vandaag oppakken', weight: 'Bolder', wrap: true }],
    },
    heading('Melding A-2026-00042'),
    {
      type: 'FactSet',
      facts: [
        { title: 'Afdeling', value: 'Publiekszaken' },
        { title: 'Plaats', value: 'Balie Stadhuis' },
        { title: 'Nu aan zet', value: 'Mark Jansen' },
        { title: 'Uiterlijk', value: 'vandaag 17:00' },
      ],
    },
    { type: 'TextBlock', text: 'Er is nog geen maatregel gekozen.', color: 'Warning', wrap: true },
  ],
  [
    execute('Oppakken', 'incident.takeUp', { style: 'positive' }),
    execute('Details', 'incident.details'),
    execute('Overdragen', 'incident.handOverForm', { mode: 'secondary' }),
  ],
);

export const detailsCard = card(
  [
    heading('Details van A-2026-00042'),
    { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: 'Hij sloeg op de balie en *schreeuwde*.' }] },
  ],
  [execute('Terug', 'incident.card')],
);

export const requestCard = card(
  [
    heading('Nazorg gevraagd'),
    { type: 'TextBlock', text: 'Een collega van **Publiekszaken** wil graag praten. Wie belt?', wrap: true },
    { type: 'TextBlock', text: 'Oppakken vóór 10:30', color: 'Attention', spacing: 'Small' },
  ],
  [execute('Ik pak dit op', 'aftercare.claim', { style: 'positive' })],
);

export const formInChat = bot(chatOf('emma'), 'form', '08:42', { card: reportForm });
export const incidentPost = bot(meldingen, 'incident', '08:50', { card: incidentCard, edited: true });
export const requestPost = bot(bog, 'request', '08:51', { card: requestCard });

/** What has been said before the test begins. */
export const firstHour: readonly StageMessage[] = [
  bot(chatOf('emma'), 'welcome', '08:40', {
    text: 'Hoi Emma! Ik help je als iemand agressief tegen je is. Typ **melden** of kies hieronder.',
  }),
  { id: 'said', conversation: chatOf('emma'), from: 'emma', at: '2026-11-24T08:41:00.000Z', text: 'melden' },
  formInChat,
  bot(meldingen, 'yesterday', '08:00', {
    at: '2026-11-23T15:12:00.000Z',
    text: 'Dit kanaal is gekoppeld aan **Publiekszaken**. Meldingen van die afdeling komen hier.',
  }),
  incidentPost,
  bot(meldingen, 'reply-1', '08:52', { thread: 'incident', text: 'Nazorg is gevraagd bij de BOG.' }),
  {
    id: 'reply-2',
    conversation: meldingen,
    thread: 'incident',
    from: 'mark',
    at: '2026-11-24T08:55:00.000Z',
    text: 'Ik bel haar zo.',
  },
  requestPost,
];
