import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { MeasureKind } from '../protocol/incident/measure.ts';
import { incidentButtons, incidentTitle } from '../texts/incident.ts';
import { measureFormTexts, measureLimits } from '../texts/measure-forms.ts';
import { measureWords } from '../texts/measures.ts';
import type { Say, Words } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { textField } from './blocks/field.ts';
import { banner, card } from './blocks/frame.ts';
import { aside, title, typed } from './blocks/text.ts';
import type { Card } from './card.ts';
import { deviationField, type FormWeighing, proposalBanner } from './measure-weighing.ts';

type Elements = NonNullable<IAdaptiveCard['body']>;

/** Which form this is: on which case, as seen at which revision, sent under which id. */
export interface FormFrame {
  readonly incident: string;
  readonly number?: string;
  readonly revision: number;
  /** Sent again, the form is recognised by it. */
  readonly form: string;
  readonly notice?: Words;
  /** What the protocol points to, on the form of a measure. */
  readonly weighing?: FormWeighing;
}

/** What was typed so far, and what is wrong with it. */
export interface Filled<Field extends string> {
  readonly typed: Readonly<Partial<Record<Field, string>>>;
  readonly problems?: Readonly<Partial<Record<Field, Words>>>;
}

/** A measure's form around its fields: what it is, what happened since, and the two ways on. */
export const measureForm = (say: Say, kind: MeasureKind, frame: FormFrame, fields: Elements): Card =>
  card(
    say,
    [
      ...(frame.notice ? [banner('accent', typed(say(frame.notice)))] : []),
      title(say, measureWords[kind]),
      aside(say, incidentTitle(frame.number)),
      ...(frame.weighing ? proposalBanner(say, frame.weighing) : []),
      ...fields,
      ...(frame.weighing ? deviationField(say, frame.weighing) : []),
    ],
    [
      button(
        say,
        measureFormTexts.record,
        {
          action: 'measure.decide',
          case: frame.incident,
          revision: frame.revision,
          pick: kind,
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

/** Where more was typed than any client lets through, its beginning: the card must stay small enough to be shown. */
const mostShown = 4000;

/** A long text, shown as it was typed. */
export const longText = <Field extends string>(
  say: Say,
  id: Field,
  label: Words,
  { typed: values, problems }: Filled<Field>,
  hint?: Words,
): Elements =>
  textField(say, {
    id,
    label,
    value: values[id]?.slice(0, mostShown),
    problem: problems?.[id],
    ...(hint ? { hint } : {}),
    maxLength: measureLimits.most,
    lines: 'many',
  });
