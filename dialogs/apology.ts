import type { Organisation } from '../protocol/organisation/organisation.ts';
import { trouble } from '../texts/trouble.ts';
import { sayIn } from '../texts/words.ts';
import type { Answer } from './answer.ts';
import { languageFor } from './people/language.ts';
import { troubleAnswer } from './trouble-answer.ts';
import type { Turn } from './turn.ts';

/**
 * What somebody reads when something broke on our side; looks nothing up, because that may be what broke. On a button
 * it is a line under the card: a card would take the place of the form, with all that was typed in it, and the person
 * could not press again. What Teams does by itself (a refresh, an installation) is not answered: nobody asked anything.
 * @param turn absent when not even that could be read; then a button was pressed.
 */
export const apologyAnswer = (organisation: Organisation, turn: Turn | undefined): Answer => {
  const say = sayIn(languageFor(organisation, turn?.actor));
  const happening = turn?.happening;
  if (happening === undefined || (happening.what === 'pressed' && !happening.automatic))
    return { toast: say(trouble.notNowOnCard) };
  if (happening.what === 'searched') return { toast: say(trouble.notNow) };
  return happening.what === 'said'
    ? troubleAnswer({ say, turn }, { why: trouble.notNow })
    : { nothing: true };
};
