import { z } from 'zod';
import { trouble } from '../../texts/trouble.ts';
import { anAction, caseInput } from '../action.ts';
import type { Answer } from '../answer.ts';
import { generalStanding, whoMayGeneral } from '../rights.ts';
import { troubleAnswer } from '../trouble-answer.ts';
import type { Visit } from '../visit.ts';
import { letGo, retry, retryAll } from './mend.ts';
import { overviewAnswer } from './overview.ts';
import { pointed } from './which.ts';

/** `beheer`: the overview for an administrator; everybody else hears who that is. */
export const administerAnswer = async (visit: Visit): Promise<Answer> => {
  const { office, turn } = visit;
  return generalStanding(office.organisation, 'administers', turn.actor.id)
    ? overviewAnswer(visit)
    : troubleAnswer(visit, { head: trouble.notYours, why: await whoMayGeneral(office, 'administers') });
};

const nothing = z.object({}).loose();
const wish = caseInput.pick({ case: true }).extend({ pick: pointed }).loose();

/** The administrator's part of the table. */
export const deliveryActions = {
  'admin.show': anAction({
    may: 'administers',
    input: nothing,
    handle: visit => overviewAnswer(visit),
  }),
  'admin.retry': anAction({ may: 'administers', input: wish, handle: retry }),
  'admin.drop': anAction({ may: 'administers', input: wish, handle: letGo }),
  'admin.retryAll': anAction({ may: 'administers', input: nothing, handle: visit => retryAll(visit) }),
} as const;
