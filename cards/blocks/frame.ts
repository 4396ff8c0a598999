import type { IAdaptiveCard, IContainer } from '@microsoft/teams.cards';
import type { Say } from '../../texts/words.ts';
import { version } from '../card.ts';
import type { Button } from './button.ts';

type Elements = NonNullable<IAdaptiveCard['body']>;

/** Emphasis of a banner; the words carry the meaning, the colour only helps. */
export type Tone = 'default' | 'emphasis' | 'good' | 'attention' | 'warning' | 'accent';

/** A block with a background, for what must be seen first. */
export const banner = (tone: Tone, ...items: Elements): IContainer => ({
  type: 'Container',
  style: tone,
  items,
  bleed: true,
});

/** Body and buttons, put together with the version that phones insist on. */
export const card = (say: Say, body: Elements, buttons: readonly Button[] = []): IAdaptiveCard => ({
  type: 'AdaptiveCard',
  version,
  lang: say.language,
  body,
  ...(buttons.length > 0 ? { actions: [...buttons] } : {}),
});

/** What unfolds below a button of a card. It speaks the language of the card that it is in. */
export const folded = (body: Elements): IAdaptiveCard => ({ type: 'AdaptiveCard', version, body });
