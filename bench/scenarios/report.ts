import { randomUUID } from 'node:crypto';
import { pressed, type Setting } from '../activities.ts';
import { anAggressor } from '../aggressor.ts';
import type { Act } from '../load.ts';
import { employee, ownChat } from '../people.ts';
import { department } from './town.ts';

/** A report that somebody fills in: the id of its form, which becomes the id of the case. */
export interface Report {
  readonly user: number;
  readonly form: string;
}

export const newReport = (user: number): Report => ({ user, form: randomUUID() });

const story =
  'Een bezoeker werd boos toen ik hem vroeg zijn fiets te verplaatsen. Hij kwam vlak voor mij staan, begon te ' +
  'schelden en zei dat hij wist waar ik woonde. Ik ben achteruit gelopen en heb mijn collega geroepen. Samen zijn ' +
  'we naar binnen gegaan; daarna is hij weggelopen in de richting van de haven.';

const press = (setting: Setting, { user, form }: Report, data: Readonly<Record<string, unknown>>) => {
  const person = employee(user);
  return pressed(setting, person, ownChat(person), { case: form, ...data });
};

/** **Ik ben veilig**: the draft begins to exist. */
export const begun = (setting: Setting, report: Report): Act => ({
  activity: press(setting, report, { action: 'report.safe', form: report.form }),
  answers: body => body.includes('"pick":"1"'),
});

const yesterday = (): string => new Date(Date.now() - 24 * 3_600_000).toISOString().slice(0, 10);

export const stepOne = (setting: Setting, report: Report): Act => ({
  activity: press(setting, report, {
    action: 'report.next',
    pick: '1',
    sorts: 'scolding,threat',
    place: 'outdoors',
    location: 'buitendienst',
    date: yesterday(),
    time: '14:05',
    victim: 'reporter',
    department,
  }),
  answers: body => body.includes('"pick":"2"'),
});

export const stepTwo = (setting: Setting, report: Report): Act => {
  const { name, description } = anAggressor();
  return {
    activity: press(setting, report, {
      action: 'report.next',
      pick: '2',
      aggressorKnown: 'yes',
      aggressorName: name,
      aggressorDescription: description,
      witnesses: 'Een collega stond erbij.',
    }),
    answers: body => body.includes('"pick":"3"'),
  };
};

/** @param nth told apart in the text, so that there is always something new to keep. */
export const stepThree = (setting: Setting, report: Report, aftercare: 'no' | 'wanted', nth = 0): Act => ({
  activity: press(setting, report, {
    action: 'report.next',
    pick: '3',
    description: `${story} (${nth})`,
    literalWords: 'Ik weet waar je woont.',
    injury: 'none',
    damagePersonal: 'Mijn bril is gevallen.',
    police: 'wanted',
    aftercare,
    furtherAction: 'Ik wil graag dat iemand hem aanspreekt.',
  }),
  answers: body => body.includes('"report.send"'),
});

/** **Melding versturen**: from here on it is a registration, and its card belongs in the channel. */
export const sent = (setting: Setting, report: Report): Act => ({
  activity: press(setting, report, { action: 'report.send' }),
  answers: body => body.includes('"report.supplement"') && /A-\d{4}-\d{5}/.test(body),
  shows: report.form,
});
