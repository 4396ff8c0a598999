import type { LookReason, LookStanding } from '../protocol/look/look-case.ts';
import { lookLimits, lookReasonWords, lookTexts } from '../texts/look.ts';
import { menu } from '../texts/menu.ts';
import type { Say, Words } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { choiceField, dateField, textField } from './blocks/field.ts';
import { card } from './blocks/frame.ts';
import { aside, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';

export const lookFields = ['name', 'birthDate', 'reason', 'note'] as const;
export type LookField = (typeof lookFields)[number];

export interface LookFormModel {
  readonly form: string;
  readonly standing: LookStanding;
  readonly reasons: readonly LookReason[];
  /** The last date of birth that can be: today. */
  readonly today: string;
  readonly typed?: Readonly<Partial<Record<LookField, string>>>;
  readonly problems?: Readonly<Partial<Record<LookField, Words>>>;
}

/** What no client lets anybody type is cut, so that a card stays small enough to be shown. */
const mostShown = 1000;

/** Whom do you look up, and what for [H1-4]? */
export const lookFormCard = (model: LookFormModel, say: Say): Card => {
  const { standing, reasons, typed = {}, problems = {} } = model;
  const responsible = standing === 'responsible';
  const field = (id: LookField) => ({
    id,
    label: lookTexts[id],
    value: typed[id]?.slice(0, mostShown),
    problem: problems[id],
  });
  return card(
    say,
    [
      title(say, lookTexts.title),
      paragraph(say, responsible ? lookTexts.explain : lookTexts.explainColleague),
      ...textField(say, { ...field('name'), hint: lookTexts.nameHint, maxLength: lookLimits.name }),
      ...dateField(say, {
        ...field('birthDate'),
        hint: responsible ? lookTexts.birthHint : lookTexts.birthNeeded,
        max: model.today,
      }),
      ...choiceField(say, {
        ...field('reason'),
        style: 'expanded',
        choices: reasons.map(reason => ({ value: reason, title: lookReasonWords[reason] })),
      }),
      ...(reasons.includes('other')
        ? textField(say, { ...field('note'), hint: lookTexts.noteHint, maxLength: lookLimits.note })
        : []),
      aside(say, lookTexts.recorded),
    ],
    [
      button(say, lookTexts.search, { action: 'look.search', form: model.form }, { style: 'positive' }),
      button(say, menu.menu, { action: 'menu.show' }, { withoutInputs: true }),
    ],
  );
};
