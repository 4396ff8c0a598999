import { z } from 'zod';
import { lookLogCard } from '../../cards/look-log.ts';
import type { LookState } from '../../protocol/look/look-case.ts';
import { caseKey, printKey } from '../../protocol/look/look-keys.ts';
import type { Stored } from '../../storage/store.ts';
import { comparedWords, lookedForWords, lookFoundTexts, lookLine } from '../../texts/look.ts';
import type { Words } from '../../texts/words.ts';
import { anAction } from '../action.ts';
import { nameOf } from '../case/person-name.ts';
import type { Office } from '../office.ts';
import { lookFormAnswer } from './form.ts';
import { lookKey } from './record.ts';

const perPage = 100;
const mostPages = 10;

const filedUnder = async (
  { store, organisation }: Office,
  key: string,
): Promise<readonly Stored<'look'>[]> => {
  const looks: Stored<'look'>[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const asked = { limit: perPage, ...(cursor === undefined ? {} : { cursor }) };
    const found = await store.filedUnder('look', organisation.tenant, key, asked);
    looks.push(...found.items);
    cursor = found.cursor;
    if (cursor === undefined) break;
  }
  return looks;
};

/**
 * All looks at one person: those for the same name, and those that led to the same certain incidents; each once, the
 * latest first. What a data subject is told who asks who looked him up.
 */
const looksLike = async (
  office: Office,
  { key, body }: Stored<'look'>,
): Promise<readonly Stored<'look'>[]> => {
  if (body.state.phase !== 'lookedUp') return [];
  const { prints, found } = body.state;
  const certain = found.filter(({ same }) => same === 'certain').map(({ incident }) => caseKey(incident));
  const all = await Promise.all([...prints.map(printKey), ...certain].map(each => filedUnder(office, each)));
  const looks = new Map(all.flat().map(look => [look.key.id, look]));
  looks.delete(key.id);
  return [...looks.values()].sort((a, b) => (a.body.state.at < b.body.state.at ? 1 : -1));
};

const why = (state: LookState): Words =>
  state.phase === 'compared' ? comparedWords : lookedForWords[state.reason];

/** **Wie keek er nog meer?** [C-8]: asked about a look of one's own, so that the name has not to be kept for it. */
export const lookLog = anAction({
  may: 'keepsRegister',
  input: z.object({ form: z.uuid() }).loose(),
  handle: async (visit, { form }) => {
    const { office, turn, say } = visit;
    const look = await office.store.get(lookKey(office.organisation.tenant, form));
    if (look?.body.state.by !== turn.actor.id) return lookFormAnswer(visit);
    const lines = (await looksLike(office, look)).map(async ({ body: { state } }) =>
      lookLine(new Date(state.at), await nameOf(office, state.by), why(state)),
    );
    return {
      card: lookLogCard({ lines: await Promise.all(lines) }, say),
      summary: say(lookFoundTexts.logTitle),
    };
  },
});
