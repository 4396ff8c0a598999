import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Contact } from '../protocol/organisation/organisation.ts';
import { aftercareButtons, ownStandingWords, type RequestStanding } from '../texts/aftercare.ts';
import { aftercareForm } from '../texts/aftercare-form.ts';
import { talkButtons } from '../texts/aftercare-talks.ts';
import { menu } from '../texts/menu.ts';
import { moment } from '../texts/moments.ts';
import { asIs, type Say, type Words } from '../texts/words.ts';
import { callNow } from './aftercare-contacts.ts';
import { button } from './blocks/button.ts';
import { choiceField, textField } from './blocks/field.ts';
import { banner, card } from './blocks/frame.ts';
import { aside, heading, paragraph, problem, title } from './blocks/text.ts';
import type { Card } from './card.ts';
import type { Named } from './report-step.ts';

type Elements = NonNullable<IAdaptiveCard['body']>;

/** How many characters "how to reach me" holds: a wish, no story. */
export const reachMeFits = 300;

/** What was filled in, as it was filled in. */
export interface TypedAftercare {
  readonly department?: string;
  readonly reachMe?: string;
  readonly manager: 'yes' | 'no';
}

/** One's own request that still runs. */
export interface OwnRequest {
  readonly case: string;
  readonly askedAt: Date;
  readonly byManager: boolean;
  readonly standing: RequestStanding;
}

export interface AftercareFormModel {
  /** Made with the form: asking twice is one request. */
  readonly form: string;
  readonly departments: readonly Named[];
  readonly typed: TypedAftercare;
  readonly problems: { readonly department?: Words; readonly reachMe?: Words };
  readonly own: readonly OwnRequest[];
  readonly contacts: readonly Contact[];
  readonly notice?: Words;
}

const ownRow = (say: Say, { case: id, askedAt, byManager, standing }: OwnRequest): Elements[number] => ({
  type: 'Container',
  separator: true,
  items: [
    heading(say, moment(askedAt)),
    ...(byManager ? [aside(say, aftercareForm.askedByManager)] : []),
    paragraph(say, ownStandingWords(standing)),
    {
      type: 'ActionSet',
      actions: [
        button(say, talkButtons.open, { action: 'aftercare.talks', case: id }, { withoutInputs: true }),
        button(
          say,
          aftercareButtons.cancel,
          { action: 'aftercare.cancel', case: id },
          { withoutInputs: true },
        ),
      ],
    },
  ],
});

const fields = (say: Say, { departments, typed, problems }: AftercareFormModel): Elements => [
  ...choiceField(say, {
    id: 'department',
    label: aftercareForm.department,
    value: typed.department,
    problem: problems.department,
    style: 'compact',
    choices: departments.map(({ key, name }) => ({ value: key, title: asIs(name) })),
  }),
  ...textField(say, {
    id: 'reachMe',
    label: aftercareForm.reachMe,
    hint: aftercareForm.reachMeHint,
    placeholder: aftercareForm.reachMeExample,
    value: typed.reachMe?.slice(0, reachMeFits),
    problem: problems.reachMe,
    maxLength: reachMeFits,
  }),
  ...choiceField(say, {
    id: 'manager',
    label: aftercareForm.manager,
    hint: aftercareForm.managerHint,
    value: typed.manager,
    style: 'expanded',
    choices: [
      { value: 'yes', title: aftercareForm.managerMay },
      { value: 'no', title: aftercareForm.managerMayNot },
    ],
  }),
];

/** What aftercare is, what of it runs already, and a short form to ask for it [NZ-2] [C-14]. */
export const aftercareFormCard = (model: AftercareFormModel, say: Say): Card =>
  card(
    say,
    [
      ...(model.notice ? [banner('emphasis', paragraph(say, model.notice))] : []),
      title(say, aftercareForm.title),
      paragraph(say, aftercareForm.what),
      paragraph(say, aftercareForm.silence),
      ...(model.own.length > 0
        ? [heading(say, aftercareForm.own), ...model.own.map(own => ownRow(say, own))]
        : []),
      heading(say, aftercareForm.newOne),
      ...(Object.values(model.problems).some(found => found !== undefined)
        ? [problem(say, aftercareForm.fixFirst)]
        : []),
      ...fields(say, model),
      ...callNow(say, model.contacts),
      aside(say, aftercareForm.normal),
    ],
    [
      button(say, aftercareButtons.ask, { action: 'aftercare.ask', form: model.form }, { style: 'positive' }),
      button(say, talkButtons.mine, { action: 'aftercare.mine' }, { withoutInputs: true }),
      button(say, talkButtons.normal, { action: 'aftercare.normal' }, { withoutInputs: true }),
      button(say, menu.menu, { action: 'menu.show' }, { withoutInputs: true }),
    ],
  );
