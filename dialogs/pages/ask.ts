import { languageOf, sayIn } from '../../texts/words.ts';
import { personKey } from '../case/person-name.ts';
import type { Office } from '../office.ts';
import { languageFor } from '../people/language.ts';
import type { Actor, Turn } from '../turn.ts';
import type { Visit } from '../visit.ts';
import type { Replied } from './question.ts';
import { questions } from './questions.ts';

const isQuestion = (name: string): name is keyof typeof questions => Object.hasOwn(questions, name);

/** A page speaks the language that the person chose in the chat; without a choice, that of his Teams. */
const sayFor = async (office: Office, actor: Actor) => {
  const met = (await office.store.get(personKey(office, actor.id)))?.body;
  if (met) return sayIn(languageFor(office.organisation, met));
  return sayIn(actor.locale === undefined ? office.organisation.settings.language : languageOf(actor.locale));
};

/**
 * A page asks something.
 * @param actor as the signed-on token vouches for him.
 * @returns the reply; nothing when there is no such question.
 */
export const askPage = async (
  office: Office,
  actor: Actor,
  name: string,
  input: unknown,
): Promise<Replied | undefined> => {
  if (!isQuestion(name)) return undefined;
  const turn: Turn = {
    id: office.newId(),
    now: office.now(),
    actor,
    place: { kind: 'page' },
    happening: { what: 'pressed', input },
  };
  const visit: Visit = { office, turn, say: await sayFor(office, actor) };
  return questions[name].ask(visit, input);
};
