import type { IActionSet, IShowCardAction } from '@microsoft/teams.cards';
import type { MeasureKind } from '../protocol/incident/measure.ts';
import { incidentButtons } from '../texts/incident.ts';
import { measureWords } from '../texts/measures.ts';
import type { Say } from '../texts/words.ts';
import type { ActionName } from './action-names.ts';
import { button } from './blocks/button.ts';
import { version } from './card.ts';
import type { RegisteredCardModel } from './incident-model.ts';

/**
 * Everything that can be done about an incident. Five buttons are in sight; the rest unfolds below **Meer**. That is a
 * card of its own and not the client's overflow menu, because clients show that as three dots or not at all. In the
 * body, not at the foot: there a client may push the sixth button out of sight.
 */
export const incidentActions = (say: Say, { id, revision }: RegisteredCardModel): readonly IActionSet[] => {
  const about = (action: ActionName) => ({ action, case: id, revision });
  const measure = (kind: MeasureKind) =>
    button(say, measureWords[kind], { ...about('measure.form'), pick: kind });
  const more: IShowCardAction = {
    type: 'Action.ShowCard',
    title: say(incidentButtons.more),
    card: {
      type: 'AdaptiveCard',
      version,
      body: [
        {
          type: 'ActionSet',
          actions: [
            measure('damageClaim'),
            button(say, incidentButtons.engageAftercare, about('aftercare.engageForm')),
            measure('none'),
            button(say, incidentButtons.handOver, about('incident.handOverForm')),
            button(say, incidentButtons.details, about('incident.details')),
          ],
        },
      ],
    },
  };
  return [
    {
      type: 'ActionSet',
      actions: [
        button(say, incidentButtons.takeUp, about('incident.takeUp'), { style: 'positive' }),
        measure('warning'),
        measure('conductTalk'),
        measure('accessBan'),
        measure('police'),
      ],
    },
    { type: 'ActionSet', actions: [more], spacing: 'Small' },
  ];
};
