import { z } from 'zod';
import { helpCard, menuCard } from '../../cards/menu.ts';
import { administers } from '../../protocol/rights/general-rights.ts';
import { languageTexts, menu } from '../../texts/menu.ts';
import { sayIn, type Words } from '../../texts/words.ts';
import { anAction } from '../action.ts';
import type { Answer } from '../answer.ts';
import { chooseLanguage } from '../people/language.ts';
import type { Visit } from '../visit.ts';

/** The menu, with a word about what just happened where there is one. */
export const menuAnswer = ({ say }: Visit, notice?: Words): Answer => ({
  card: menuCard(notice === undefined ? {} : { notice }, say),
  summary: say(menu.title),
});

export const helpAnswer = ({ office, turn, say }: Visit): Answer => ({
  card: helpCard({ admin: administers(office.organisation, turn.actor.id) }, say),
  summary: say(menu.help),
});

/** The person chose a language; from now on it wins over what Teams says. */
export const languageAnswer = async (visit: Visit, language: 'nl' | 'en'): Promise<Answer> => {
  await chooseLanguage(visit, language);
  return menuAnswer({ ...visit, say: sayIn(language) }, languageTexts.chosen);
};

const nothing = z.object({}).loose();

export const menuActions = {
  'menu.show': anAction({ may: 'anyone', input: nothing, handle: async visit => menuAnswer(visit) }),
  'help.show': anAction({ may: 'anyone', input: nothing, handle: async visit => helpAnswer(visit) }),
  'language.choose': anAction({
    may: 'anyone',
    input: z.object({ pick: z.enum(['nl', 'en']) }).loose(),
    handle: (visit, { pick }) => languageAnswer(visit, pick),
  }),
} as const;
