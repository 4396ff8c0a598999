import { returnWays } from '../protocol/expected-return/expected-return.ts';
import { returnTexts } from '../texts/expected-return.ts';
import { incidentTitle } from '../texts/incident.ts';
import { choiceWords } from '../texts/report.ts';
import { asIs, type Say, type Words } from '../texts/words.ts';
import { button, type Press } from './blocks/button.ts';
import { choiceField, dateField, timeField } from './blocks/field.ts';
import { banner, card } from './blocks/frame.ts';
import { aside, paragraph, title, typed } from './blocks/text.ts';
import type { Card } from './card.ts';
import type { Filled } from './measure-form.ts';
import type { Named } from './report-step.ts';

export const returnFields = ['how', 'location', 'untilDate', 'untilTime'] as const;
export type ReturnField = (typeof returnFields)[number];

/** The choice of location that says: not at one of ours, or anywhere. */
export const noPlace = 'none';

export interface ReturnFormModel {
  readonly case: string;
  readonly number?: string;
  readonly form: string;
  readonly locations: readonly Named[];
  /** Local ISO date of today. */
  readonly today: string;
  readonly filled: Filled<ReturnField>;
  readonly back: Press;
  readonly notice?: Words;
}

const untilFields = (say: Say, today: string, { typed: values, problems }: Filled<ReturnField>) => [
  ...dateField(say, {
    id: 'untilDate',
    label: returnTexts.untilDate,
    value: values.untilDate,
    problem: problems?.untilDate,
    min: today,
  }),
  ...timeField(say, {
    id: 'untilTime',
    label: returnTexts.untilTime,
    value: values.untilTime,
    problem: problems?.untilTime,
    hint: returnTexts.untilHint,
  }),
];

/** Who expects a client back says what, where and until when; everything but what is filled in beforehand [H2-2b]. */
export const returnForm = (model: ReturnFormModel, say: Say): Card => {
  const { case: id, number, form, locations, today, filled, back, notice } = model;
  const { typed: values, problems } = filled;
  return card(
    say,
    [
      ...(notice ? [banner('accent', typed(say(notice)))] : []),
      title(say, returnTexts.formTitle),
      ...(number === undefined ? [] : [aside(say, incidentTitle(number))]),
      paragraph(say, returnTexts.formText),
      ...choiceField(say, {
        id: 'how',
        label: returnTexts.how,
        value: values.how,
        problem: problems?.how,
        style: 'expanded',
        choices: returnWays.map(way => ({ value: way, title: returnTexts[way] })),
      }),
      ...choiceField(say, {
        id: 'location',
        label: returnTexts.location,
        value: values.location,
        problem: problems?.location,
        hint: returnTexts.locationHint,
        style: 'compact',
        choices: [
          { value: noPlace, title: choiceWords.noLocation },
          ...locations.map(({ key, name }) => ({ value: key, title: asIs(name) })),
        ],
      }),
      ...untilFields(say, today, filled),
    ],
    [
      button(say, returnTexts.warn, { action: 'return.expect', case: id, form }, { style: 'positive' }),
      button(say, { nl: 'Terug', en: 'Back' }, back, { withoutInputs: true }),
    ],
  );
};

export interface ExtendFormModel {
  readonly case: string;
  readonly expected: string;
  readonly today: string;
  readonly filled: Filled<ReturnField>;
}

/** Until when a warning that runs has to last. */
export const extendReturnForm = ({ case: id, expected, today, filled }: ExtendFormModel, say: Say): Card =>
  card(
    say,
    [title(say, returnTexts.extendTitle), ...untilFields(say, today, filled)],
    [
      button(say, returnTexts.extend, { action: 'return.extend', case: id, expected }, { style: 'positive' }),
      button(
        say,
        { nl: 'Terug', en: 'Back' },
        { action: 'return.card', case: id, expected },
        { withoutInputs: true },
      ),
    ],
  );
