import { desksOf } from '../../protocol/work/desk.ts';
import { nameOf } from '../case/person-name.ts';
import type { Office } from '../office.ts';
import { contracts } from './contract/contracts.ts';
import type { PageName } from './contract/me.ts';
import { anyone, aQuestion } from './question.ts';

/** For whom each page is. A page that is missing here does not compile. */
const isFor: Readonly<Record<PageName, (office: Office, person: string) => boolean>> = {
  work: ({ organisation }, person) => desksOf(organisation, person).length > 1,
};

const names = Object.keys(isFor) as readonly PageName[];

export const askMe = aQuestion({
  contract: contracts.me,
  may: anyone,
  answer: async ({ office, turn, say }) => ({
    name: await nameOf(office, turn.actor.id),
    language: say.language,
    organisation: office.organisation.name,
    pages: names.filter(name => isFor[name](office, turn.actor.id)),
  }),
});
