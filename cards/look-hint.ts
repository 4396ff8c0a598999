import { lookFoundTexts, lookHintTexts, lookTexts } from '../texts/look.ts';
import { menu } from '../texts/menu.ts';
import type { Say } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { card } from './blocks/frame.ts';
import { aside, labelled, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';
import type { ToCall } from './look-result.ts';

/** What somebody who prepares a talk or a visit may know: whether to talk it over first, and with whom. */
export interface LookHintModel {
  readonly outcome: 'certain' | 'possible' | 'nothing';
  /** The own manager. */
  readonly call?: ToCall;
}

/** Nothing of what happened, nor how often: that is between the employee and the manager [H1-4]. */
export const lookHintCard = ({ outcome, call }: LookHintModel, say: Say): Card =>
  card(
    say,
    [
      title(say, outcome === 'nothing' ? lookFoundTexts.nothing : lookHintTexts[outcome]),
      paragraph(say, lookHintTexts[`${outcome}Means`]),
      ...(call
        ? [labelled(say(lookFoundTexts.call), [call.name, ...(call.phone ? [call.phone] : [])].join(', '))]
        : []),
      aside(say, lookFoundTexts.seen),
    ],
    [button(say, lookTexts.again, { action: 'look.form' }), button(say, menu.menu, { action: 'menu.show' })],
  );
