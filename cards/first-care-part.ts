import type { IActionSet, IAdaptiveCard } from '@microsoft/teams.cards';
import { firstCareTexts, firstCareWords } from '../texts/first-care.ts';
import type { Say } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { labelled } from './blocks/text.ts';
import type { RegisteredCardModel } from './incident-model.ts';

type Elements = NonNullable<IAdaptiveCard['body']>;

/** **Eerste opvang** on the incident's card: how it stands, and the way to record it as long as it waits [LG-1]. */
export const firstCarePart = (say: Say, { id, revision, firstCare }: RegisteredCardModel): Elements => {
  if (!firstCare) return [];
  const line = labelled(say(firstCareTexts.label), say(firstCareWords(firstCare)));
  if (firstCare.is !== 'waiting') return [line];
  return [
    line,
    {
      type: 'ActionSet',
      spacing: 'Small',
      actions: [button(say, firstCareTexts.record, { action: 'care.form', case: id, revision })],
    } satisfies IActionSet,
  ];
};
