import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { agreementLabel, stepLimits, untilLabel } from '../texts/measure-step-forms.ts';
import type { Say } from '../texts/words.ts';
import { dateField, textField } from './blocks/field.ts';
import type { Filled, FormFrame } from './measure-form.ts';
import { type StepOf, stepForm } from './step-form.ts';

/** A row of the form: what, and until when. */
export const agreementRows = [
  { what: 'agreement1', until: 'until1' },
  { what: 'agreement2', until: 'until2' },
  { what: 'agreement3', until: 'until3' },
  { what: 'agreement4', until: 'until4' },
  { what: 'agreement5', until: 'until5' },
] as const;
export type AgreedField = (typeof agreementRows)[number]['what' | 'until'];
export const agreedFields: readonly AgreedField[] = agreementRows.flatMap(({ what, until }) => [what, until]);

/** **Afspraken vastleggen**: what the client promised, each with an end where it has one [M2-6]. */
export const agreedForm = (frame: FormFrame, filled: Filled<AgreedField>, measure: StepOf, say: Say) =>
  stepForm(
    say,
    'agreed',
    frame,
    measure,
    agreementRows.flatMap(
      ({ what, until }, index): NonNullable<IAdaptiveCard['body']> => [
        ...textField(say, {
          id: what,
          label: agreementLabel(index + 1),
          value: filled.typed[what]?.slice(0, stepLimits.agreement),
          problem: filled.problems?.[what],
          maxLength: stepLimits.agreement,
          lines: 'many',
        }),
        ...dateField(say, {
          id: until,
          label: untilLabel(index + 1),
          value: filled.typed[until],
          problem: filled.problems?.[until],
        }),
      ],
    ),
  );
