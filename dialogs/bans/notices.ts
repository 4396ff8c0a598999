import { doorlessCard } from '../../cards/ban-doorless.ts';
import { banEndingCard } from '../../cards/ban-ending.ts';
import { insideToldCard } from '../../cards/ban-inside-told.ts';
import { banAtDoor } from '../../protocol/bans/at-the-door.ts';
import { type Ban, banIn } from '../../protocol/bans/ban-in.ts';
import { doorless } from '../../protocol/bans/door-staff.ts';
import { reportsOf } from '../../protocol/bans/seen-inside.ts';
import { localDate } from '../../protocol/calendar/local-time.ts';
import type { NoticeName } from '../../protocol/deed.ts';
import { banUntil } from '../../protocol/measures/ban-standing.ts';
import { nextSteps } from '../../protocol/measures/life.ts';
import { locationOf } from '../../protocol/organisation/people.ts';
import { banEndingTexts, breachTexts, doorlessTexts } from '../../texts/ban-deciding.ts';
import type { Say } from '../../texts/words.ts';
import { nameOf } from '../case/person-name.ts';
import type { Told } from '../incident/notices.ts';
import { numberIn } from '../incident/present-card.ts';
import type { Message } from '../post.ts';
import { dayOf, locationName } from './banned-view.ts';

type BanNotice = Extract<NoticeName, 'banInside' | 'banEnding' | 'banDoorless'>;

const aboutOf = ({ stored }: Told) => {
  const number = numberIn(stored);
  return {
    incident: stored.key.id,
    revision: stored.body.revision,
    ...(number === undefined ? {} : { number }),
  };
};

/** The client is inside: where, since when, who says so, and whether it is a breach [L-4]. */
const inside = async (told: Told, ban: Ban, say: Say): Promise<Message | undefined> => {
  const { office, entry } = told;
  const seen = reportsOf(ban).findLast(({ at }) => at === entry.at);
  if (!seen) return undefined;
  const step = ban.steps?.find(({ id }) => id === seen.id);
  const security = locationOf(office.organisation, seen.location)?.security;
  const model = {
    ...aboutOf(told),
    measure: ban.id,
    at: new Date(seen.at),
    where: locationName(office, seen.location),
    by: await nameOf(office, seen.by),
    breach: step?.step === 'banBreached',
    ...(step?.step === 'banBreached' ? { what: step.what } : {}),
    call: security ? [security] : [],
  };
  return { card: insideToldCard(model, say), summary: say(breachTexts.summary) };
};

/** The last day comes near; nothing is asked when somebody extended or ended it in the meantime [D-5]. */
const ending = (told: Told, ban: Ban, say: Say): Message | undefined => {
  const until = banUntil(ban);
  const ended = ban.steps?.some(({ step }) => step === 'banEnded') ?? false;
  if (until === undefined || ended || ban.ban?.warnedOf !== until) return undefined;
  const model = {
    ...aboutOf(told),
    measure: ban.id,
    lastDay: dayOf(until),
    canExtend: nextSteps(ban).includes('extended'),
  };
  return { card: banEndingCard(model, say), summary: say(banEndingTexts.title) };
};

const withoutDoor = (told: Told, ban: Ban, say: Say): Message | undefined => {
  const { office } = told;
  const door = banAtDoor(ban, localDate(office.now()));
  const where = door ? doorless(office.organisation, door.locations).map(({ name }) => name) : [];
  if (where.length === 0) return undefined;
  return { card: doorlessCard({ ...aboutOf(told), where }, say), summary: say(doorlessTexts.title) };
};

/** What who decides is told about a ban, as the case now is; nothing where there is nothing to say any more. */
export const banNotice = async (notice: BanNotice, told: Told, say: Say): Promise<Message | undefined> => {
  const { fact } = told.entry;
  const ban =
    'measure' in fact && fact.measure !== undefined ? banIn(told.stored.body.state, fact.measure) : undefined;
  if (!ban) return undefined;
  switch (notice) {
    case 'banInside':
      return inside(told, ban, say);
    case 'banEnding':
      return ending(told, ban, say);
    case 'banDoorless':
      return withoutDoor(told, ban, say);
  }
};
