import { z } from 'zod';
import {
  type AftercareFormModel,
  aftercareFormCard,
  type OwnRequest,
  type TypedAftercare,
} from '../../cards/aftercare-form.ts';
import { staffOf } from '../../protocol/organisation/people.ts';
import { aftercareSummaries } from '../../texts/aftercare.ts';
import type { Words } from '../../texts/words.ts';
import { anAction } from '../action.ts';
import type { Answer } from '../answer.ts';
import type { Visit } from '../visit.ts';
import { standingOf } from './standing.ts';

/** More of one's own requests than this are not looked through for those that still run. */
const looked = 20;

/** One's own requests that still run, newest first. In a channel none: others may be looking along. */
const ownRequests = async ({ office, turn }: Visit): Promise<readonly OwnRequest[]> => {
  if (turn.place.kind === 'channel') return [];
  const { id, tenant } = turn.actor;
  const { items } = await office.store.casesOf('aftercare', tenant, id, { limit: looked });
  const running = items.filter(({ body }) => body.state.phase === 'open' || body.state.phase === 'claimed');
  return Promise.all(
    running.map(async ({ body }) => ({
      case: body.id,
      askedAt: new Date(body.state.request.askedAt),
      byManager: body.state.request.askedBy === 'manager',
      standing: await standingOf(office, body.state),
    })),
  );
};

/** A form that comes back, with what was filled in and what is wrong with it. */
export interface FormComesBack {
  readonly form?: string;
  readonly typed?: TypedAftercare;
  readonly problems?: AftercareFormModel['problems'];
  readonly notice?: Words;
}

/**
 * The aftercare form, prefilled with the department. Whether the manager may know is "rather not" until somebody says
 * otherwise: what is told once cannot be taken back [C-14].
 */
export const aftercareFormAnswer = async (visit: Visit, back: FormComesBack = {}): Promise<Answer> => {
  const { office, turn, say } = visit;
  const { departments, professionalHelp } = office.organisation;
  const department = staffOf(office.organisation, turn.actor.id)?.department;
  const card = aftercareFormCard(
    {
      form: back.form ?? office.newId(),
      departments,
      typed: back.typed ?? { ...(department === undefined ? {} : { department }), manager: 'no' },
      problems: back.problems ?? {},
      own: await ownRequests(visit),
      contacts: professionalHelp,
      ...(back.notice === undefined ? {} : { notice: back.notice }),
    },
    say,
  );
  return { card, summary: say(aftercareSummaries.own) };
};

/** **Nazorg**, from the menu. */
export const form = anAction({
  may: 'anyone',
  input: z.object({ form: z.uuid().optional() }),
  handle: (visit, back) => aftercareFormAnswer(visit, back.form === undefined ? {} : { form: back.form }),
});
