import type { ActionName } from '../cards/action-names.ts';
import { accidentActions } from './accident/actions.ts';
import type { Action } from './action.ts';
import { aftercareActions } from './aftercare/actions.ts';
import { kinActions } from './aggressor/actions.ts';
import { banActions } from './bans/actions.ts';
import { channelActions } from './channel/tie.ts';
import { deliveryActions } from './delivery/actions.ts';
import { escalationActions } from './escalation/actions.ts';
import { returnActions } from './expected-return/actions.ts';
import { firstCareActions } from './first-care/actions.ts';
import { incidentActions } from './incident/actions.ts';
import { instructionActions } from './instruction/actions.ts';
import { letterActions } from './letters/actions.ts';
import { lookActions } from './look/actions.ts';
import { menuActions } from './menu/actions.ts';
import { orderActions } from './order-to-leave/actions.ts';
import { otherStepsActions } from './other-steps/show.ts';
import { reportActions } from './report/actions.ts';
import { silenceActions } from './silence/actions.ts';
import { workActions } from './work/actions.ts';
import { writingsActions } from './written/actions.ts';

/**
 * The one closed table: everything that a button can ask for, who may, and what happens. A name without an action, or
 * an action without a name, does not compile.
 */
export const actions = {
  ...menuActions,
  ...instructionActions,
  ...reportActions,
  ...incidentActions,
  ...otherStepsActions,
  ...orderActions,
  ...returnActions,
  ...accidentActions,
  ...firstCareActions,
  ...escalationActions,
  ...writingsActions,
  ...silenceActions,
  ...banActions,
  ...letterActions,
  ...aftercareActions,
  ...channelActions,
  ...deliveryActions,
  ...workActions,
  ...kinActions,
  ...lookActions,
} as const satisfies Readonly<Record<ActionName, Action>>;
