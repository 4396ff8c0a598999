import { slowDown } from '../texts/slow-down.ts';
import { sayIn } from '../texts/words.ts';
import type { Answer } from './answer.ts';
import { personKey } from './case/person-name.ts';
import type { Office } from './office.ts';
import { languageFor } from './people/language.ts';
import { troubleAnswer } from './trouble-answer.ts';
import type { Turn } from './turn.ts';

/**
 * What somebody reads who asks more than one person can. On a button it is a line, because a card would take the
 * place of the form that the person has been filling in.
 * @throws StoreUnavailable
 */
export const slowDownAnswer = async (office: Office, turn: Turn): Promise<Answer> => {
  const known = await office.store.get(personKey(office, turn.actor.id));
  const say = sayIn(languageFor(office.organisation, known?.body ?? turn.actor));
  return turn.happening.what === 'pressed'
    ? { toast: `${say(slowDown.head)}. ${say(slowDown.why)}` }
    : troubleAnswer({ say, turn }, slowDown);
};
