import { z } from 'zod';
import type { Card } from '../../../cards/card.ts';
import type { Filled, FormFrame } from '../../../cards/measure-form.ts';
import type { MeasurePlan } from '../../../protocol/incident/measure.ts';
import type { Report } from '../../../protocol/incident/report.ts';
import type { Organisation } from '../../../protocol/organisation/organisation.ts';
import type { Say, Words } from '../../../texts/words.ts';
import { typedText } from '../../typed-text.ts';

/** What a form is read against: the incident it is about, the house's rules, and the clock. */
export interface Desk {
  readonly organisation: Organisation;
  readonly report: Report;
  readonly now: Date;
}

/** A form as it lies on the desk: it can be shown again as it was filled in, and says what it decides, if it does. */
export interface Sheet<Plan = MeasurePlan> {
  /** Absent while something is wrong with what was filled in. */
  readonly plan?: Plan;
  show(frame: FormFrame, say: Say): Card;
}

/** A form of which the fields are shut in; outside all forms are alike. It needs a desk with what it is about. */
export interface Sheets<Plan, At extends Desk> {
  /** The form before anything was typed, with what can be known filled in. */
  blank(desk: At): Sheet<Plan>;
  /** @param raw everything that the button brought along. */
  filledIn(raw: unknown, desk: At): Sheet<Plan>;
}

/** The form of one measure. */
export type MeasureSheets = Sheets<MeasurePlan, Desk>;

/** Every field of a form as it was typed; an empty one is an empty text. */
export type Typed<Field extends string> = Readonly<Record<Field, string>>;

/** What a form decides, or what is wrong with which field. */
export type Reading<Field extends string, Plan = MeasurePlan> =
  | { readonly plan: Plan }
  | { readonly problems: Readonly<Partial<Record<Field, Words>>> };

/** A form, described with its own fields. */
export interface Described<Field extends string, Plan = MeasurePlan, At extends Desk = Desk> {
  readonly fields: readonly Field[];
  prefilled(desk: At): Filled<Field>['typed'];
  read(typed: Typed<Field>, desk: At): Reading<Field, Plan>;
  card(frame: FormFrame, filled: Filled<Field>, desk: At, say: Say): Card;
}

/** Shuts a form's fields in. */
export const shutIn = <Field extends string, Plan, At extends Desk>({
  fields,
  prefilled,
  read,
  card,
}: Described<Field, Plan, At>): Sheets<Plan, At> => {
  const brought = z.record(z.string(), z.unknown()).catch({});
  const typedIn = (raw: unknown): Typed<Field> => {
    const all = brought.parse(raw);
    // Every field is in the list, so every field gets a text.
    return Object.fromEntries(fields.map(field => [field, typedText.parse(all[field])])) as Typed<Field>;
  };
  return {
    blank: desk => ({
      show: (frame, say) => card(frame, { typed: prefilled(desk) }, desk, say),
    }),
    filledIn: (raw, desk) => {
      const typed = typedIn(raw);
      const reading = read(typed, desk);
      const filled = { typed, ...('problems' in reading ? { problems: reading.problems } : {}) };
      return {
        ...('plan' in reading ? { plan: reading.plan } : {}),
        show: (frame, say) => card(frame, filled, desk, say),
      };
    },
  };
};

/** The form of a measure. */
export const sheetsOf = <Field extends string>(described: Described<Field>): MeasureSheets =>
  shutIn<Field, MeasurePlan, Desk>(described);
