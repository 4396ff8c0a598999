import { visitFormTexts, visitLimits } from '../texts/ban-visits.ts';
import { banListTexts } from '../texts/bans.ts';
import { incidentButtons, incidentTitle } from '../texts/incident.ts';
import { asIs, type Say } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { choiceField, dateField, textField, timeField } from './blocks/field.ts';
import { banner, card } from './blocks/frame.ts';
import { aside, paragraph, title, typed } from './blocks/text.ts';
import type { Card } from './card.ts';
import type { BannedPlace } from './measure-access-ban.ts';
import type { Filled, FormFrame } from './measure-form.ts';

export const visitFields = ['date', 'from', 'until', 'location', 'present', 'police'] as const;
export type VisitField = (typeof visitFields)[number];

/** A visit's form is about one ban; `known`: the visit was announced already, and is changed. */
export interface VisitOf {
  readonly measure: string;
  readonly known: boolean;
  readonly locations: readonly BannedPlace[];
}

/** **Bezoek op uitnodiging**: when, where, who receives, and whether the police are there [M4-10]. */
export const visitForm = (
  frame: FormFrame,
  { typed: values, problems }: Filled<VisitField>,
  { measure, known, locations }: VisitOf,
  say: Say,
): Card =>
  card(
    say,
    [
      ...(frame.notice ? [banner('accent', typed(say(frame.notice)))] : []),
      title(say, banListTexts.visit),
      aside(say, incidentTitle(frame.number)),
      paragraph(say, visitFormTexts.goal),
      ...dateField(say, {
        id: 'date',
        label: visitFormTexts.date,
        value: values.date,
        problem: problems?.date,
      }),
      ...timeField(say, {
        id: 'from',
        label: visitFormTexts.from,
        value: values.from,
        problem: problems?.from,
      }),
      ...timeField(say, {
        id: 'until',
        label: visitFormTexts.until,
        value: values.until,
        problem: problems?.until,
      }),
      ...choiceField(say, {
        id: 'location',
        label: visitFormTexts.location,
        value: values.location,
        problem: problems?.location,
        style: locations.length > 4 ? 'compact' : 'expanded',
        choices: locations.map(({ key, name }) => ({ value: key, title: asIs(name) })),
      }),
      ...textField(say, {
        id: 'present',
        label: visitFormTexts.present,
        value: values.present?.slice(0, visitLimits.present * 2),
        problem: problems?.present,
        hint: visitFormTexts.presentHint,
        maxLength: visitLimits.present,
      }),
      ...choiceField(say, {
        id: 'police',
        label: visitFormTexts.police,
        value: values.police,
        problem: problems?.police,
        style: 'expanded',
        choices: [
          { value: 'yes', title: visitFormTexts.yes },
          { value: 'no', title: visitFormTexts.no },
        ],
      }),
      aside(say, visitFormTexts.advice),
    ],
    [
      button(
        say,
        known ? visitFormTexts.change : visitFormTexts.announce,
        {
          action: 'ban.visit',
          case: frame.incident,
          revision: frame.revision,
          measure,
          form: frame.form,
        },
        { style: 'positive' },
      ),
      button(
        say,
        incidentButtons.back,
        { action: 'incident.card', case: frame.incident },
        { withoutInputs: true },
      ),
    ],
  );
