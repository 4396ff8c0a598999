import { z } from 'zod';
import { banListCard, type ListedBan } from '../../cards/ban-list.ts';
import { concerns } from '../../protocol/bans/at-the-door.ts';
import { bansSeenBy } from '../../protocol/bans/door-staff.ts';
import { visitsOn } from '../../protocol/bans/visits.ts';
import { localDate } from '../../protocol/calendar/local-time.ts';
import { granted } from '../../protocol/decision.ts';
import { mayDecide } from '../../protocol/rights/incident-rights.ts';
import type { RunningBan } from '../../storage/documents.ts';
import { banListTexts, doorTexts } from '../../texts/bans.ts';
import { day } from '../../texts/moments.ts';
import { trouble } from '../../texts/trouble.ts';
import type { Words } from '../../texts/words.ts';
import { anAction } from '../action.ts';
import type { Answer } from '../answer.ts';
import { decideOn } from '../case/decide.ts';
import { troubleAnswer } from '../trouble-answer.ts';
import { handOf, type Visit } from '../visit.ts';
import { bannedPerson, expectedVisit, whereOf } from './banned-view.ts';

/** A municipality has tens of bans; what is beyond this shows when others end. */
const most = 500;
/** On a phone more is a page that nobody reads to its end; in a card more does not fit. */
const perPage = 5;

interface Found {
  readonly measure: string;
  readonly ban: RunningBan;
}

/** The bans that hold today at the visitor's locations, the one that ends first first. */
const bansToday = async ({ office, turn }: Visit): Promise<readonly Found[]> => {
  const today = localDate(turn.now);
  const seen = bansSeenBy(office.organisation, turn.actor.id);
  const found = await office.store.bans(turn.actor.tenant, today, most);
  return found.flatMap(({ key, body }) =>
    body.status === 'running' &&
    body.from <= today &&
    seen !== undefined &&
    (seen === 'all' || seen.some(location => concerns(body.locations, location)))
      ? [{ measure: key.id, ban: body }]
      : [],
  );
};

/** That somebody looks is written down first, in every case; then he may announce a visit, if he decides on the case. */
const looked = async (visit: Visit, { measure, ban }: Found): Promise<Pick<ListedBan, 'mine'>> => {
  const { office, turn } = visit;
  const { tenant, id: person } = turn.actor;
  const incident = await office.store.get({ tenant, kind: 'incident', id: ban.incident });
  if (!incident) return {};
  const { stored } = await decideOn(office, incident, handOf(visit), state =>
    granted(state, { fact: 'banListed', measure }),
  );
  return mayDecide(office.organisation, stored.body.state, person)
    ? { mine: { incident: stored.key.id, revision: stored.body.revision } }
    : {};
};

const pageOf = (all: number, asked: number) => {
  const last = Math.max(0, Math.ceil(all / perPage) - 1);
  const page = Math.min(Math.max(0, asked), last);
  const first = page * perPage;
  const upTo = Math.min(all, first + perPage);
  const next = page < last ? { next: page + 1 } : {};
  return { first, upTo, ...(last > 0 ? { part: { first: first + 1, last: upTo, all, ...next } } : {}) };
};

/**
 * Who is kept out today at the visitor's locations, and who comes by invitation [M4-9] [M4-10]; never why [C-7]. Every
 * look is on record, with each of the bans that were shown.
 * @throws StoreUnavailable, StoreConflict
 */
export const banListAnswer = async (
  visit: Visit,
  { page = 0, notice }: { readonly page?: number; readonly notice?: Words } = {},
): Promise<Answer> => {
  const { office, turn, say } = visit;
  const reader = turn.actor.id;
  const seen = bansSeenBy(office.organisation, reader);
  if (seen === undefined)
    return troubleAnswer(visit, { head: trouble.notYours, why: banListTexts.onlyDoors });
  const all = await bansToday(visit);
  const { first, upTo, part } = pageOf(all.length, page);
  const shown = all.slice(first, upTo);
  const bans = [];
  for (const found of shown)
    bans.push({
      ...(await looked(visit, found)),
      banned: await bannedPerson(office, found.measure, found.ban, reader),
    });
  const visits = shown.flatMap(({ ban }) =>
    visitsOn(ban.visits, turn.now)
      .filter(({ location }) => seen === 'all' || seen.includes(location))
      .map(expected => expectedVisit(office, expected, ban, reader)),
  );
  const model = {
    where: whereOf(office, seen),
    today: day(turn.now),
    bans,
    visits: await Promise.all(visits),
    ...(part ? { part } : {}),
    ...(notice ? { notice } : {}),
  };
  return { card: banListCard(model, say), summary: say(doorTexts.summary) };
};

/** **Toegangsverboden**, and the next page of it. */
export const banList = anAction({
  may: 'seesBans',
  input: z.object({ pick: z.coerce.number().int().nonnegative().max(1000).optional() }).loose(),
  handle: (visit, { pick }) => banListAnswer(visit, pick === undefined ? {} : { page: pick }),
});
