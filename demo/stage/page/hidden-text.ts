import { make } from './make.ts';

/** Words for screen readers only. */
export const hiddenText = (text: string): HTMLElement => make('span', { class: 'hidden-text' }, text);
