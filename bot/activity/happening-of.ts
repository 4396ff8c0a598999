import { z } from 'zod';
import type { Happening } from '../../dialogs/turn.ts';
import type { Activity } from './activity.ts';
import { fileAnswered, isFileConsent } from './file-consent.ts';
import { saidText } from './said-text.ts';
import { isSearch, searched } from './search-box.ts';

const typedOnCard = z.record(z.string(), z.unknown());

/** A press of Action.Execute. A press without data of its own is still a press: the dialogs answer it kindly. */
const execute = z
  .object({
    action: z
      .object({ verb: z.string().optional().catch(undefined), data: typedOnCard.catch({}) })
      .catch({ verb: undefined, data: {} }),
    trigger: z.string().optional().catch(undefined),
  })
  .catch({ action: { verb: undefined, data: {} }, trigger: undefined });

/** Whether Teams waits for a card or a line as its answer. */
export const isCardAction = (activity: Activity): boolean =>
  activity.type === 'invoke' && activity.name === 'adaptiveCard/action';

const onMessage = (activity: Activity) => (activity.replyToId ? { message: activity.replyToId } : {});

const executed = (activity: Activity): Happening => {
  const { action, trigger } = execute.parse(activity.value);
  const name = typeof action.data.action === 'string' ? action.data.action : action.verb;
  return {
    what: 'pressed',
    input: name === undefined ? action.data : { ...action.data, action: name },
    ...onMessage(activity),
    // Teams refreshing a card by itself is not somebody doing something.
    ...(trigger === 'automatic' ? { automatic: true } : {}),
  };
};

/** A message is a press when it carries a card's data (Action.Submit), and words otherwise. */
const messaged = (activity: Activity): Happening => {
  const data = typedOnCard.safeParse(activity.value).data;
  return data && Object.keys(data).length > 0
    ? { what: 'pressed', input: data, ...onMessage(activity) }
    : { what: 'said', text: saidText(activity) };
};

const installation = ({ action }: Activity): Happening => {
  // During an upgrade Teams says `remove-upgrade` first: nobody has left.
  if (action === 'add' || action === 'add-upgrade') return { what: 'installed' };
  return action === 'remove' ? { what: 'uninstalled' } : { what: 'other' };
};

const membersChanged = ({ membersAdded, membersRemoved, recipient }: Activity): Happening => {
  const isTheBot = (member: { readonly id: string }) => member.id === recipient?.id;
  if (membersAdded?.some(isTheBot)) return { what: 'installed' };
  return membersRemoved?.some(isTheBot) ? { what: 'uninstalled' } : { what: 'other' };
};

/** What happened, in our own words. */
export const happeningOf = (activity: Activity): Happening => {
  if (isCardAction(activity)) return executed(activity);
  if (isFileConsent(activity)) return fileAnswered(activity);
  if (isSearch(activity)) return searched(activity);
  switch (activity.type) {
    case 'message':
      return messaged(activity);
    case 'installationUpdate':
      return installation(activity);
    case 'conversationUpdate':
      return membersChanged(activity);
    default:
      return { what: 'other' };
  }
};
