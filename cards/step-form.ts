import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { MeasureKind } from '../protocol/incident/measure.ts';
import type { FormStep } from '../protocol/measures/step.ts';
import { incidentButtons, incidentTitle } from '../texts/incident.ts';
import { measureFormTexts } from '../texts/measure-forms.ts';
import { stepFormTexts } from '../texts/measure-step-forms.ts';
import { stepWords } from '../texts/measure-steps.ts';
import { measureWords } from '../texts/measures.ts';
import { asIs, type Say, sentences } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { dateField } from './blocks/field.ts';
import { banner, card } from './blocks/frame.ts';
import { aside, paragraph, title, typed } from './blocks/text.ts';
import type { Card } from './card.ts';
import type { Filled, FormFrame } from './measure-form.ts';

type Elements = NonNullable<IAdaptiveCard['body']>;

/** The measure that a step is about. */
export interface StepOf {
  readonly id: string;
  readonly kind: MeasureKind;
  /** Its life lets it be closed now, instead of going on. */
  readonly mayEnd: boolean;
}

/** A step's form around its fields: which step of which measure, what happened since, and the ways on. */
export const stepForm = (
  say: Say,
  step: FormStep,
  frame: FormFrame,
  measure: StepOf,
  fields: Elements,
): Card => {
  const about = { case: frame.incident, revision: frame.revision, measure: measure.id };
  return card(
    say,
    [
      ...(frame.notice ? [banner('accent', typed(say(frame.notice)))] : []),
      title(say, stepWords[step].title),
      aside(say, sentences(measureWords[measure.kind], asIs('–'), incidentTitle(frame.number))),
      paragraph(say, stepWords[step].goal),
      ...fields,
    ],
    [
      button(
        say,
        measureFormTexts.record,
        { action: 'measure.step', ...about, pick: step, form: frame.form },
        { style: 'positive' },
      ),
      ...(measure.mayEnd && step !== 'ended'
        ? [
            button(
              say,
              stepFormTexts.end,
              { action: 'measure.stepForm', ...about, pick: 'ended' },
              { withoutInputs: true },
            ),
          ]
        : []),
      button(
        say,
        incidentButtons.back,
        { action: 'incident.card', case: frame.incident },
        { withoutInputs: true },
      ),
    ],
  );
};

/** On which day it happened. */
export const onField = <Field extends string>(say: Say, filled: Filled<Field | 'on'>): Elements =>
  dateField(say, {
    id: 'on',
    label: stepFormTexts.on,
    value: filled.typed.on,
    problem: filled.problems?.on,
  });
