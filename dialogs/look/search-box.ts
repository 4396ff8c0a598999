import { mayLook } from '../../protocol/look/look-rights.ts';
import { searchElsewhere } from '../../texts/look.ts';
import type { SearchAnswer } from '../answer.ts';
import { personKey } from '../case/person-name.ts';
import type { Visit } from '../visit.ts';
import { lookFormAnswer } from './form.ts';

/**
 * The search above the message box of a conversation [H1-4]. What somebody chooses there is put into that conversation, so
 * it offers nothing to choose: neither a name nor a result can get there. It says why, and puts the form into the
 * person's own chat; once, when it is opened, and not again with every letter that is typed.
 */
export const searchBoxAnswer = async (visit: Visit, opened: boolean): Promise<SearchAnswer> => {
  const { office, turn, say } = visit;
  if (!mayLook(office.organisation, turn.actor.id)) return { line: say(searchElsewhere.notYours) };
  const known = (await office.store.get(personKey(office, turn.actor.id)))?.body;
  if (!known?.chat || known.gone) return { line: say(searchElsewhere.unknown) };
  const line = say(searchElsewhere.sent);
  const form = opened ? await lookFormAnswer(visit) : undefined;
  return form && 'card' in form ? { line, inChat: { to: known.chat, ...form } } : { line };
};
