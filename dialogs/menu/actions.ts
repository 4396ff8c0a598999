import { z } from 'zod';
import { helpCard, menuCard } from '../../cards/menu.ts';
import { bansSeenBy, doorsOf } from '../../protocol/bans/door-staff.ts';
import { mayLook } from '../../protocol/look/look-rights.ts';
import type { PersonId } from '../../protocol/organisation/organisation.ts';
import { administers } from '../../protocol/rights/general-rights.ts';
import { desksOf } from '../../protocol/work/desk.ts';
import { languageTexts, menu } from '../../texts/menu.ts';
import { sayIn, type Words } from '../../texts/words.ts';
import { anAction } from '../action.ts';
import { ownRequests } from '../aftercare/mine.ts';
import type { Answer } from '../answer.ts';
import type { Office } from '../office.ts';
import { chooseLanguage } from '../people/language.ts';
import type { Visit } from '../visit.ts';

/** Can something wait for this person: has he a desk beside his own? */
const works = ({ organisation }: Office, person: PersonId) => desksOf(organisation, person).length > 1;

/** The menu, with a word about what just happened where there is one. */
export const menuAnswer = async (visit: Visit, notice?: Words): Promise<Answer> => {
  const { office, turn, say } = visit;
  const cared = (await ownRequests(visit)).length > 0;
  return {
    card: menuCard(
      {
        works: works(office, turn.actor.id),
        watches: doorsOf(office.organisation, turn.actor.id).length > 0,
        ...(cared ? { cared } : {}),
        ...(notice === undefined ? {} : { notice }),
      },
      say,
    ),
    summary: say(menu.title),
  };
};

export const helpAnswer = ({ office, turn, say }: Visit): Answer => ({
  card: helpCard(
    {
      admin: administers(office.organisation, turn.actor.id),
      works: works(office, turn.actor.id),
      bans: bansSeenBy(office.organisation, turn.actor.id) !== undefined,
      looks: mayLook(office.organisation, turn.actor.id),
    },
    say,
  ),
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
