import { z } from 'zod';
import { menu } from '../../texts/menu.ts';
import { trouble } from '../../texts/trouble.ts';
import { anAction } from '../action.ts';
import type { Answer } from '../answer.ts';
import { generalStanding, whoMayGeneral } from '../rights.ts';
import { troubleAnswer } from '../trouble-answer.ts';
import type { Visit } from '../visit.ts';
import { lookFormAnswer } from './form.ts';
import { lookLog } from './log.ts';
import { lookSearch } from './search.ts';

/** `opzoeken`: the form, for who may; everybody else hears who that is. */
export const lookAnswer = async (visit: Visit): Promise<Answer> => {
  const { office, turn } = visit;
  return generalStanding(office.organisation, 'looksUp', turn.actor.id)
    ? lookFormAnswer(visit)
    : troubleAnswer(visit, { head: trouble.notYours, why: await whoMayGeneral(office, 'looksUp') });
};

/** Looking somebody up. */
export const lookActions = {
  'look.form': anAction({
    may: 'looksUp',
    input: z.object({}).loose(),
    handle: visit =>
      visit.turn.place.kind === 'channel'
        ? Promise.resolve(troubleAnswer(visit, { why: menu.inChannel }))
        : lookFormAnswer(visit),
  }),
  'look.search': lookSearch,
  'look.log': lookLog,
} as const;
