import type { IActionSet } from '@microsoft/teams.cards';
import type { Button } from './blocks/button.ts';

/** A choice as a row of its own: a list of any length stays readable and easy to hit on a phone. */
export const rows = (buttons: readonly Button[]): IActionSet[] =>
  buttons.map(button => ({ type: 'ActionSet', actions: [button], spacing: 'Small' }));
