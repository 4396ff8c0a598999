import { banAtDoorCard } from '../../cards/ban-at-door.ts';
import type { Card } from '../../cards/card.ts';
import { type VisitAtDoorModel, visitAtDoorCard } from '../../cards/visit-at-door.ts';
import { banAtDoor } from '../../protocol/bans/at-the-door.ts';
import { type Ban, banIn } from '../../protocol/bans/ban-in.ts';
import { nameForgotten } from '../../protocol/bans/ban-moments.ts';
import { doorStaff } from '../../protocol/bans/door-staff.ts';
import { visitEnd, visitIn } from '../../protocol/bans/visits.ts';
import { localDate } from '../../protocol/calendar/local-time.ts';
import type { Deed } from '../../protocol/deed.ts';
import type { Stored } from '../../storage/store.ts';
import type { Say } from '../../texts/words.ts';
import type { Office } from '../office.ts';
import { decidesOn, recognisedBy, runningBanOf } from './ban-record.ts';
import { bannedPerson, expectedVisit, whereOf } from './banned-view.ts';

type DoorDeed = Extract<Deed, { do: 'doorCard' }>;

/** What somebody at the door is shown now. */
export interface AtDoor {
  card(say: Say): Card;
  /** The client's name or looks are on it: that it was shown is on record. */
  readonly names: boolean;
  /** Worth a message of its own, where one was asked for; else only what stands there is written over. */
  readonly isNews: boolean;
}

interface Asked {
  readonly office: Office;
  readonly stored: Stored<'incident'>;
  readonly deed: DoorDeed;
  readonly ban: Ban;
  /** This person was shown something about it before. */
  readonly known: boolean;
}

const over = async ({ office, stored, ban, known }: Asked): Promise<AtDoor | undefined> => {
  // Who never heard that it began needs not hear whose it was.
  if (!known) return undefined;
  const door = banAtDoor(ban, localDate(office.now()));
  if (!door || nameForgotten(door) <= office.now())
    return { card: say => banAtDoorCard({ is: 'forgotten' }, say), names: false, isNews: false };
  const { name, description } = await recognisedBy(office, stored);
  const model = {
    is: 'over',
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { looks: description }),
    where: whereOf(office, door.locations),
  } as const;
  return { card: say => banAtDoorCard(model, say), names: true, isNews: true };
};

const ofBan = async (asked: Asked): Promise<AtDoor | undefined> => {
  const { office, stored, deed, ban, known } = asked;
  const standing = banAtDoor(ban, localDate(office.now()))?.standing;
  if (standing === 'over') return over(asked);
  const running = await runningBanOf(office, stored, ban);
  if (!running || standing === 'coming' || !(known || deed.anew)) return undefined;
  const banned = await bannedPerson(office, ban.id, running, deed.person);
  const extended = ban.steps?.some(({ step }) => step === 'extended') ?? false;
  return {
    card: say => banAtDoorCard({ is: 'running', banned, extended }, say),
    names: true,
    isNews: true,
  };
};

const ofVisit = async (
  { office, stored, deed, ban, known }: Asked,
  id: string,
): Promise<AtDoor | undefined> => {
  const visit = visitIn(ban, id);
  const end = visit && visitEnd(visit);
  if (!visit || !end) return undefined;
  const cancelled = visit.cancelledAt !== undefined;
  if (deed.on !== undefined && (deed.on !== visit.date || cancelled)) return undefined;
  const atThisDoor = doorStaff(office.organisation, [visit.location]).includes(deed.person);
  if (!atThisDoor || end <= office.now())
    return known
      ? { card: say => visitAtDoorCard({ is: 'past' }, say), names: false, isNews: false }
      : undefined;
  if (!known && (cancelled || !deed.anew)) return undefined;
  const about = {
    ...(await recognisedBy(office, stored)),
    ...decidesOn(office, stored),
    locations: ban.plan.locations,
  };
  const model: VisitAtDoorModel = {
    is: cancelled ? 'cancelled' : 'expected',
    visit: await expectedVisit(office, visit, about, deed.person),
  };
  return { card: say => visitAtDoorCard(model, say), names: true, isNews: true };
};

/**
 * What somebody at the door is to see of a ban, or of a visit by invitation, as the case now is.
 * @returns undefined where there is nothing to show (any more).
 * @throws StoreUnavailable
 */
export const atDoor = async (
  office: Office,
  stored: Stored<'incident'>,
  deed: DoorDeed,
  known: boolean,
): Promise<AtDoor | undefined> => {
  const ban = banIn(stored.body.state, deed.measure);
  if (!ban) return undefined;
  const asked = { office, stored, deed, ban, known };
  return deed.visit === undefined ? ofBan(asked) : ofVisit(asked, deed.visit);
};
