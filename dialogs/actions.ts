import type { ActionName } from '../cards/action-names.ts';
import type { Action } from './action.ts';
import { aftercareActions } from './aftercare/actions.ts';
import { channelActions } from './channel/tie.ts';
import { deliveryActions } from './delivery/actions.ts';
import { incidentActions } from './incident/actions.ts';
import { instructionActions } from './instruction/actions.ts';
import { menuActions } from './menu/actions.ts';
import { reportActions } from './report/actions.ts';

/**
 * The one closed table: everything that a button can ask for, who may, and what happens. A name without an action, or
 * an action without a name, does not compile.
 */
export const actions = {
  ...menuActions,
  ...instructionActions,
  ...reportActions,
  ...incidentActions,
  ...aftercareActions,
  ...channelActions,
  ...deliveryActions,
} as const satisfies Readonly<Record<ActionName, Action>>;
