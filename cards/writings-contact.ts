import { incidentTitle } from '../texts/incident.ts';
import type { Say, Words } from '../texts/words.ts';
import { writingsTexts } from '../texts/writings.ts';
import { button } from './blocks/button.ts';
import { dateField, textField } from './blocks/field.ts';
import { banner, card } from './blocks/frame.ts';
import { aside, paragraph, title, typed } from './blocks/text.ts';
import type { Card } from './card.ts';
import { type Filled, type FormFrame, longText } from './measure-form.ts';

export const contactFields = ['on', 'by', 'grounds'] as const;
export type ContactField = (typeof contactFields)[number];

export interface ContactFormModel {
  readonly frame: FormFrame;
  /** Local ISO date of today. */
  readonly today: string;
  readonly filled: Filled<ContactField>;
}

/** As long as a name with a function can be. */
const mostBy = 150;

/** The manager told the client that such messages get no answer: when, and who did [H2-3a]. */
export const contactForm = ({ frame, today, filled }: ContactFormModel, say: Say): Card => {
  const { typed: values, problems } = filled;
  const notice: Words | undefined = frame.notice;
  return card(
    say,
    [
      ...(notice ? [banner('accent', typed(say(notice)))] : []),
      title(say, writingsTexts.contactTitle),
      aside(say, incidentTitle(frame.number)),
      paragraph(say, writingsTexts.contactText),
      ...dateField(say, {
        id: 'on',
        label: writingsTexts.on,
        value: values.on,
        problem: problems?.on,
        max: today,
      }),
      ...textField(say, {
        id: 'by',
        label: writingsTexts.by,
        value: values.by?.slice(0, mostBy),
        problem: problems?.by,
        hint: writingsTexts.byHint,
        maxLength: mostBy,
      }),
      ...longText(say, 'grounds', writingsTexts.grounds, filled),
    ],
    [
      button(
        say,
        writingsTexts.record,
        { action: 'writings.contact', case: frame.incident, revision: frame.revision, form: frame.form },
        { style: 'positive' },
      ),
      button(
        say,
        { nl: 'Terug', en: 'Back' },
        { action: 'incident.otherSteps', case: frame.incident },
        { withoutInputs: true },
      ),
    ],
  );
};
