import { insideAction } from './inside.ts';
import { insideFormAction } from './inside-form.ts';
import { letEnd } from './let-end.ts';
import { banList } from './list.ts';
import { visitAction, visitCancelAction } from './visit.ts';
import { visitFormAction } from './visit-form.ts';

/** The part of the table that is about access bans, at the door and for who decides. */
export const banActions = {
  'ban.list': banList,
  'ban.insideForm': insideFormAction,
  'ban.inside': insideAction,
  'ban.letEnd': letEnd,
  'ban.visitForm': visitFormAction,
  'ban.visit': visitAction,
  'ban.visitCancel': visitCancelAction,
} as const;
