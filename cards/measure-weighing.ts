import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Proposal } from '../protocol/measures/ladder.ts';
import { incidentTexts } from '../texts/incident.ts';
import { proposalWords, weighingTexts } from '../texts/ladder.ts';
import { measureLimits } from '../texts/measure-forms.ts';
import type { Say, Words } from '../texts/words.ts';
import { textField } from './blocks/field.ts';
import { banner } from './blocks/frame.ts';
import { labelled } from './blocks/text.ts';

type Elements = NonNullable<IAdaptiveCard['body']>;

/** What the protocol points to, and what is asked of who chooses something else. */
export interface FormWeighing {
  readonly proposal: Proposal;
  readonly asked?: {
    readonly as: 'lighter' | 'heavier';
    readonly typed: string;
    readonly problem?: Words;
  };
}

/** Where more was typed than any client lets through, its beginning: the card must stay small enough to be shown. */
const mostShown = 4000;

/** What the protocol points to, with its reasons: above every form, so that nobody overrules it unawares [C-4]. */
export const proposalBanner = (say: Say, { proposal }: FormWeighing): Elements => [
  banner('emphasis', labelled(say(incidentTexts.suggestion), say(proposalWords(proposal)))),
];

/** Why something else? */
export const deviationField = (say: Say, { asked }: FormWeighing): Elements =>
  asked
    ? textField(say, {
        id: 'deviation',
        label: weighingTexts[asked.as],
        value: asked.typed.slice(0, mostShown),
        problem: asked.problem,
        hint: weighingTexts.hint,
        maxLength: measureLimits.most,
        lines: 'many',
      })
    : [];
