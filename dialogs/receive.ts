import { welcomeCard } from '../cards/menu.ts';
import { menu, welcome } from '../texts/menu.ts';
import { trouble } from '../texts/trouble.ts';
import { type Language, sayIn } from '../texts/words.ts';
import type { Answer } from './answer.ts';
import { hearFromChannel } from './channel/hear-from.ts';
import { channelInstalledAnswer } from './channel/installed.ts';
import { commandIn } from './commands.ts';
import { fileAnswer } from './files/answered.ts';
import { menuAnswer } from './menu/actions.ts';
import type { Office } from './office.ts';
import { languageFor } from './people/language.ts';
import { meet } from './people/meet.ts';
import { leave, welcomeOnce } from './people/welcome.ts';
import { pressAnswer } from './press.ts';
import { troubleAnswer } from './trouble-answer.ts';
import type { Turn } from './turn.ts';
import type { Visit } from './visit.ts';

const silence: Answer = { nothing: true };

const saidAnswer = async (visit: Visit, text: string): Promise<Answer> => {
  const found = commandIn(text);
  const { kind } = visit.turn.place;
  if (!found) return menuAnswer(visit, text === '' ? undefined : menu.notUnderstood);
  const { command, rest } = found;
  // Reporting in a channel would show everybody there what was meant for the bot alone.
  if (kind === 'channel' && command.where === 'chat') return troubleAnswer(visit, { why: menu.inChannel });
  return command.answer(visit, rest);
};

const installedAnswer = async (visit: Visit): Promise<Answer> => {
  const { office, turn, say } = visit;
  if (!(await welcomeOnce(office, turn))) return silence;
  if (turn.place.kind === 'chat') return { card: welcomeCard(say), summary: say(welcome.title) };
  return channelInstalledAnswer(visit);
};

const nobodysAnswer = (office: Office, turn: Turn): Answer =>
  troubleAnswer(
    { say: sayIn(languageFor(office.organisation, turn.actor)), turn },
    { why: trouble.noSuchCase },
  );

/**
 * The way in: one turn, one answer. Who speaks is remembered (where to write to, which language), then what happened
 * decides.
 * @throws StoreUnavailable, StoreConflict: the edge turns them into a kind card.
 */
export const receive = async (office: Office, turn: Turn): Promise<Answer> => {
  const { happening } = turn;
  // The edge refuses other tenants. A right is an id in our own tenant, so here they are nobody.
  if (turn.actor.tenant !== office.organisation.tenant)
    return happening.what === 'pressed' ? nobodysAnswer(office, turn) : silence;
  // A search is answered in its own way (`receive-search.ts`).
  if (happening.what === 'other' || happening.what === 'searched') return silence;
  if (happening.what === 'uninstalled') {
    await leave(office, turn);
    return silence;
  }
  const person = await meet(office, turn);
  await hearFromChannel(office, turn);
  const language: Language = languageFor(office.organisation, person);
  const visit: Visit = { office, turn, say: sayIn(language) };
  switch (happening.what) {
    case 'installed':
      return installedAnswer(visit);
    case 'said':
      return saidAnswer(visit, happening.text);
    case 'pressed':
      return pressAnswer(visit, happening.input);
    case 'fileAnswered':
      return fileAnswer(visit, happening);
  }
};
