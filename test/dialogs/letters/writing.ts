import { randomUUID } from 'node:crypto';
import type { Card } from '../../../cards/card.ts';
import type { Answer } from '../../../dialogs/answer.ts';
import { pressAnswer } from '../../../dialogs/press.ts';
import type { Measure, MeasurePlan } from '../../../protocol/incident/measure.ts';
import type { Step, TakenStep } from '../../../protocol/measures/step.ts';
import type { AggressorRecord } from '../../../storage/documents.ts';
import { absent } from '../../../storage/store.ts';
import type { Language } from '../../../texts/words.ts';
import { behind, cardIn, sent, titlesOf } from '../incident/pressing.ts';
import { people, type TestOffice, visitOf } from '../office.ts';

/** Writing letters, as the manager does: in the own chat, where files can be offered. */
export const measureId = '00000000-0000-4000-8000-0000000000f1';

export const grounds = 'U schold een medewerker uit aan de balie.';
export const ban: MeasurePlan = {
  kind: 'accessBan',
  grounds,
  locations: ['stadskantoor'],
  from: '2026-11-24',
  until: '2027-05-24',
  delivery: 'registeredPost',
};
export const talk: MeasurePlan = {
  kind: 'conductTalk',
  grounds,
  withEmployee: 'no',
  due: '2026-11-30T22:59:59.999Z',
};

const taken = (step: Step, n: number): TakenStep => ({
  ...step,
  id: `00000000-0000-4000-8000-00000000010${n}`,
  takenAt: '2026-11-23T09:59:00.000Z',
  takenBy: people.mark,
});

export const measure = (plan: MeasurePlan, ...steps: readonly Step[]): Measure => ({
  id: measureId,
  decidedAt: '2026-11-23T09:30:00.000Z',
  decidedBy: people.mark,
  plan,
  ...(steps.length > 0 ? { steps: steps.map(taken) } : {}),
});

export const client = {
  name: 'K. van der Test',
  birthDate: '1980-02-29',
  address: 'Vissersdijk 12\n1234 CD Merenveld',
} as const;

/** An incident with these measures, and with what is known of the aggressor. */
export const incidentWith = async (
  office: TestOffice,
  measures: readonly Measure[],
  aggressor: Partial<AggressorRecord> = client,
): Promise<string> => {
  const id = await sent(office, { state: { measures } });
  const { tenant } = office.organisation;
  const body: AggressorRecord = { incident: id, at: office.now().toISOString(), ...aggressor };
  await office.store.put({ tenant, kind: 'aggressor', id }, body, absent);
  return id;
};

/** The bot has met these people, so that it can write to them. */
export const meet = async (office: TestOffice, ...ids: readonly string[]): Promise<void> => {
  for (const id of ids)
    await office.store.put(
      { tenant: office.organisation.tenant, kind: 'person', id },
      {
        id,
        name: 'Iemand',
        teamsId: `29:${id}`,
        chat: { serviceUrl: 'http://127.0.0.1:9/', conversation: `a:${id}` },
      },
      absent,
    );
};

/** Presses in the own chat. */
export const press = (
  office: TestOffice,
  input: { readonly action: string; readonly [field: string]: unknown },
  { person = people.mark, language = 'nl' }: { readonly person?: string; readonly language?: Language } = {},
): Promise<Answer> => pressAnswer(visitOf(office, person, { language }), input);

/** Opens a letter's form, or its preview where nothing is to be asked. */
export const open = (office: TestOffice, id: string, letter: string, measure?: string): Promise<Answer> =>
  press(office, { action: 'letter.form', case: id, pick: letter, ...(measure ? { measure } : {}) });

/** Presses the button with this title on a card, with what is typed. */
export const go = (
  office: TestOffice,
  answer: Answer,
  title: string,
  typed: Readonly<Record<string, string>> = {},
): Promise<Answer> => press(office, { ...behind(cardIn(answer), title), ...typed });

export const read = 'Brief bekijken';
export const makeFile = 'Maak het bestand';
export const mayMake = (card: Card): boolean => titlesOf(card).includes(makeFile);
export const anId = randomUUID;
