import { z } from 'zod';
import { searchCommand } from '../../dialogs/look/search-command.ts';
import type { Happening } from '../../dialogs/turn.ts';
import type { Activity } from './activity.ts';

/** Teams' word for "was opened just now, and nothing was typed yet". */
const justOpened = 'initialRun';

/** What is typed into the box is left out on purpose: it may be a name, and it comes again with every letter. */
const query = z
  .object({
    commandId: z.string().catch(''),
    parameters: z.array(z.object({ name: z.string() })).catch([]),
  })
  .catch({ commandId: '', parameters: [] });

/** Whether somebody opened, or typed into, the search above a message box. */
export const isSearch = (activity: Activity): boolean =>
  activity.type === 'invoke' && activity.name === 'composeExtension/query';

export const searched = (activity: Activity): Happening => {
  const { commandId, parameters } = query.parse(activity.value);
  if (commandId !== searchCommand) return { what: 'other' };
  return { what: 'searched', opened: parameters.some(({ name }) => name === justOpened) };
};
