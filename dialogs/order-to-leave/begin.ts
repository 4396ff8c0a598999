import { z } from 'zod';
import { startDraft } from '../../protocol/incident/draft.ts';
import type { IncidentCase } from '../../protocol/incident/incident-case.ts';
import { blankForm } from '../../protocol/incident/write-form.ts';
import { giveOrder } from '../../protocol/order-to-leave/give-order.ts';
import { staffOf } from '../../protocol/organisation/people.ts';
import { reporterOf } from '../../protocol/rights/incident-rights.ts';
import type { CaseFile } from '../../storage/case-file.ts';
import { absent, type Key, type Stored } from '../../storage/store.ts';
import { StoreConflict } from '../../storage/store-error.ts';
import { trouble } from '../../texts/trouble.ts';
import { anAction, formId } from '../action.ts';
import type { Answer } from '../answer.ts';
import { decideOn } from '../case/decide.ts';
import { followsOf } from '../case/follows.ts';
import { newFile, writeDown } from '../case/write-down.ts';
import { troubleAnswer } from '../trouble-answer.ts';
import { handOf, type Visit } from '../visit.ts';
import { orderPick } from './pick.ts';
import { newOrdersAnswer, ordersAnswer } from './view.ts';

/** A draft that was worked on within this time is about what happens now. */
const presentMs = 12 * 3_600_000;
/** The newest few: whoever is in the middle of something began it a moment ago. */
const newest = 5;

/** The report that this person is writing now, if there is one. */
const presentDraft = async ({ office, turn }: Visit): Promise<Stored<'incident'> | undefined> => {
  const { tenant, id } = turn.actor;
  const { items } = await office.store.casesOf('incident', tenant, id, { limit: newest });
  return items.find(
    ({ body: { state } }) =>
      state.phase === 'draft' && turn.now.getTime() - Date.parse(state.form.changedAt) < presentMs,
  );
};

/**
 * **Iemand wil niet weggaan**: the three orders, before there is a report [SK-2c]. Nothing is written as long as nothing
 * was said; a report that is being written goes on.
 */
export const startOrdersAnswer = async (visit: Visit): Promise<Answer> => {
  const draft = await presentDraft(visit);
  return draft ? ordersAnswer(visit, draft) : newOrdersAnswer(visit, visit.office.newId());
};

export const startOrders = anAction({
  may: 'anyone',
  input: z.object({}).loose(),
  handle: visit => startOrdersAnswer(visit),
});

/** A new report with the first order in it: one document, written once. */
const opened = (visit: Visit, form: string, said: 'me' | 'colleague' | 'security') => {
  const { office, turn } = visit;
  const { actor, now } = turn;
  const draft = startDraft(actor.id, blankForm(staffOf(office.organisation, actor.id), now), now);
  const follows = followsOf('incident', office.organisation);
  const blank = newFile<IncidentCase>(actor.tenant, form, draft, now);
  const started = writeDown(blank, draft, [{ fact: 'draftStarted' }], handOf(visit), follows);
  const given = giveOrder(draft, 1, said, { person: actor.id, now });
  const file: CaseFile<IncidentCase> = given.ok
    ? writeDown(started, given.state, given.facts, handOf(visit), follows)
    : started;
  return file;
};

/** The first order makes the report: with what happened, where and when already in it. Tapped twice it is one. */
export const beginOrders = anAction({
  may: 'anyone',
  input: z.object({ form: formId, pick: orderPick }).loose(),
  handle: async (visit, { form, pick }) => {
    const { office, turn } = visit;
    const { actor, now } = turn;
    const key: Key<'incident'> = { tenant: actor.tenant, kind: 'incident', id: form };
    const body = opened(visit, form, pick.said);
    try {
      const etag = await office.store.put(key, body, absent);
      return ordersAnswer(visit, { key, etag, body });
    } catch (error) {
      if (!(error instanceof StoreConflict)) throw error;
    }
    const stored = await office.store.get(key);
    if (!stored || reporterOf(stored.body.state) !== actor.id)
      return troubleAnswer(visit, { why: trouble.noSuchCase });
    const outcome = await decideOn(office, stored, handOf(visit), state =>
      giveOrder(state, pick.nth, pick.said, { person: actor.id, now }),
    );
    return ordersAnswer(visit, outcome.stored);
  },
});
