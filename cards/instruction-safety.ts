import type { ITextBlock } from '@microsoft/teams.cards';
import { instructionTexts } from '../texts/instructions/general.ts';
import type { Say } from '../texts/words.ts';
import { banner } from './blocks/frame.ts';

/**
 * First on every instruction card. 112 is plain text: not every Teams client opens a `tel:` link, and a button
 * that does nothing is the worst thing to find in danger.
 */
export const safetyBanner = (say: Say) =>
  banner('attention', {
    type: 'TextBlock',
    text: say(instructionTexts.safety),
    size: 'Large',
    weight: 'Bolder',
    wrap: true,
  } satisfies ITextBlock);
