import { z } from 'zod';
import { aftercareAskedCard } from '../../cards/aftercare-asked.ts';
import { reachMeFits } from '../../cards/aftercare-form.ts';
import { escalatesTo } from '../../protocol/aftercare/aftercare-deeds.ts';
import { chainOf } from '../../protocol/escalation/chain-of.ts';
import { departmentOf, groupOf } from '../../protocol/organisation/people.ts';
import { isVictim } from '../../protocol/rights/aftercare-rights.ts';
import type { Stored } from '../../storage/store.ts';
import { aftercareSummaries } from '../../texts/aftercare.ts';
import { aftercareForm } from '../../texts/aftercare-form.ts';
import { tooLong } from '../../texts/report-problems.ts';
import { trouble } from '../../texts/trouble.ts';
import { anAction, formId } from '../action.ts';
import type { Answer } from '../answer.ts';
import { nameOf } from '../case/person-name.ts';
import { troubleAnswer } from '../trouble-answer.ts';
import { typedText } from '../typed-text.ts';
import type { Visit } from '../visit.ts';
import { aftercareFormAnswer } from './form.ts';
import { openAftercareCase } from './open.ts';
import { standingOf } from './standing.ts';

const askInput = z.object({
  form: formId,
  department: typedText.prefault(''),
  reachMe: typedText.prefault(''),
  /** Only a clear yes tells the manager; no answer, or one that no card of ours sends, is a no. */
  manager: z.enum(['yes', 'no']).catch('no'),
});

const askedAnswer = async ({ office, say }: Visit, { body }: Stored<'aftercare'>): Promise<Answer> => {
  const { organisation } = office;
  const { request } = body.state;
  const chain = chainOf(organisation, 'aftercareUnclaimed');
  const [first] = chain;
  const next = chain.find(({ to }) => to !== 'responders');
  const card = aftercareAskedCard(
    {
      case: body.id,
      standing: await standingOf(office, body.state),
      group: groupOf(organisation, request.group)?.name ?? request.group,
      minutes: first.after,
      ...(next ? { thenMinutes: next.after } : {}),
      thenAsked: await Promise.all(
        escalatesTo(organisation, request, next ? [next.to] : []).map(id => nameOf(office, id)),
      ),
      hidden: request.hidden,
      contacts: organisation.professionalHelp,
    },
    say,
  );
  return { card, summary: say(aftercareSummaries.own) };
};

/** **Nazorg vragen**: one case for one form, however often it is sent [NZ-2]. */
export const ask = anAction({
  may: 'anyone',
  input: askInput,
  handle: async (visit, { form, department: key, reachMe, manager }) => {
    const { office, turn } = visit;
    const department = departmentOf(office.organisation, key);
    if (!department || reachMe.length > reachMeFits) {
      const problems = {
        ...(department ? {} : { department: aftercareForm.chooseDepartment }),
        ...(reachMe.length > reachMeFits ? { reachMe: tooLong(reachMe.length, reachMeFits) } : {}),
      };
      return aftercareFormAnswer(visit, { form, typed: { department: key, reachMe, manager }, problems });
    }
    const stored = await openAftercareCase(
      office,
      {
        victim: turn.actor.id,
        askedBy: 'victim',
        hidden: manager === 'no',
        department: department.key,
        group: department.responders,
        askedAt: turn.now.toISOString(),
        ...(reachMe === '' ? {} : { reachMe }),
      },
      form,
    );
    if (!isVictim(stored.body.state, turn.actor.id)) return troubleAnswer(visit, { why: trouble.noSuchCase });
    return askedAnswer(visit, stored);
  },
});
