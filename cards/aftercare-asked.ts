import type { Contact } from '../protocol/organisation/organisation.ts';
import { aftercareButtons, ownStandingWords, type RequestStanding } from '../texts/aftercare.ts';
import { aftercareAsked, aftercareForm } from '../texts/aftercare-form.ts';
import { menu } from '../texts/menu.ts';
import { listOf, type Say } from '../texts/words.ts';
import { callNow } from './aftercare-contacts.ts';
import { button } from './blocks/button.ts';
import { banner, card } from './blocks/frame.ts';
import { heading, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';

export interface AftercareAskedModel {
  readonly case: string;
  readonly standing: RequestStanding;
  /** The responders who are asked. */
  readonly group: string;
  /** Minutes after which they are asked again. */
  readonly minutes: number;
  /** Minutes of silence after that, until somebody else is told; as many where it is left out. */
  readonly thenMinutes?: number;
  /** Who is told then, by name. */
  readonly thenAsked: readonly string[];
  readonly hidden: boolean;
  readonly contacts: readonly Contact[];
}

const promises = (
  say: Say,
  { group, minutes, thenMinutes = minutes, thenAsked, hidden }: AftercareAskedModel,
) => [
  heading(say, aftercareAsked.next),
  ...[
    aftercareAsked.group(group),
    aftercareAsked.again(minutes),
    ...(thenAsked.length > 0 ? [aftercareAsked.escalated(thenMinutes, listOf(thenAsked, 'and'))] : []),
    aftercareAsked.silence,
    ...(hidden ? [aftercareAsked.hidden] : []),
  ].map(words => paragraph(say, words)),
];

/** What somebody holds in his hands after asking; pressed again, how the request stands by then. */
export const aftercareAskedCard = (model: AftercareAskedModel, say: Say): Card => {
  const { standing } = model;
  const runs = standing.is === 'open' || standing.is === 'claimed';
  return card(
    say,
    [
      title(say, runs ? aftercareAsked.title : aftercareForm.title),
      ...(standing.is === 'open'
        ? promises(say, model)
        : [banner('emphasis', paragraph(say, ownStandingWords(standing)))]),
      ...callNow(say, model.contacts),
    ],
    [
      ...(runs
        ? [button(say, aftercareButtons.cancel, { action: 'aftercare.cancel', case: model.case })]
        : []),
      ...(runs ? [] : [button(say, aftercareButtons.ask, { action: 'aftercare.form' })]),
      button(say, menu.menu, { action: 'menu.show' }),
    ],
  );
};
