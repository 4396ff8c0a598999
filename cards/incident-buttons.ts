import type { IActionSet, IShowCardAction } from '@microsoft/teams.cards';
import type { MeasureKind } from '../protocol/incident/measure.ts';
import { firstCareTexts } from '../texts/first-care.ts';
import { incidentButtons } from '../texts/incident.ts';
import { kinTexts } from '../texts/kin.ts';
import { letterCardTexts } from '../texts/letter-cards.ts';
import { measureWords } from '../texts/measures.ts';
import { otherStepsTexts } from '../texts/other-steps.ts';
import type { Say } from '../texts/words.ts';
import type { ActionName } from './action-names.ts';
import { type Button, button } from './blocks/button.ts';
import { folded } from './blocks/frame.ts';
import type { RegisteredCardModel } from './incident-model.ts';

/**
 * Buttons side by side, no more than fit next to each other on a phone: not every client breaks a row of buttons, and
 * what does not fit is then cut off.
 */
const row = (...actions: readonly (Button | IShowCardAction)[]): IActionSet => ({
  type: 'ActionSet',
  actions: [...actions],
  spacing: 'Small',
});

/**
 * Everything that can be done about an incident. Five buttons are in sight; the rest unfolds below **Meer**. That is a
 * card of its own and not the client's overflow menu, because clients show that as three dots or not at all.
 */
export const incidentActions = (
  say: Say,
  { id, revision, handler, waits, comparable, firstCare }: RegisteredCardModel,
): readonly IActionSet[] => {
  const about = (action: ActionName) => ({ action, case: id, revision });
  const measure = (kind: MeasureKind) =>
    button(say, measureWords[kind], { ...about('measure.form'), pick: kind });
  const more: IShowCardAction = {
    type: 'Action.ShowCard',
    title: say(incidentButtons.more),
    card: folded([
      row(
        measure('damageClaim'),
        button(say, incidentButtons.engageAftercare, about('aftercare.engageForm')),
      ),
      row(measure('none'), button(say, incidentButtons.handOver, about('incident.handOverForm'))),
      row(
        ...(waits ? [button(say, incidentButtons.next, about('measure.next'))] : []),
        button(say, incidentButtons.details, about('incident.details')),
      ),
      row(
        button(say, letterCardTexts.button, about('letter.choose')),
        button(say, otherStepsTexts.button, about('incident.otherSteps')),
      ),
      ...(firstCare && firstCare.is !== 'waiting'
        ? [row(button(say, firstCareTexts.button, about('care.form')))]
        : []),
      ...(comparable ? [row(button(say, kinTexts.button, about('kin.compare')))] : []),
    ]),
  };
  return [
    row(
      button(say, incidentButtons.takeUp, about('incident.takeUp'), handler ? {} : { style: 'positive' }),
      measure('warning'),
    ),
    row(measure('conductTalk'), measure('accessBan')),
    row(measure('police'), more),
  ];
};
