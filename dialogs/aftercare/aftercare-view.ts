import type {
  ContactCardModel,
  ContactDetails,
  ContactStanding,
} from '../../cards/aftercare-contact-card.ts';
import type { EscalationModel } from '../../cards/aftercare-escalation.ts';
import type { AftercareNoticeModel } from '../../cards/aftercare-notice.ts';
import type { RequestCardModel } from '../../cards/aftercare-request-card.ts';
import type { AftercareState, Claimed } from '../../protocol/aftercare/aftercare-case.ts';
import { isPastCalling } from '../../protocol/aftercare/aftercare-deeds.ts';
import type { PersonId } from '../../protocol/organisation/organisation.ts';
import { departmentOf, groupOf, staffOf } from '../../protocol/organisation/people.ts';
import { isVictim, mayRespond } from '../../protocol/rights/aftercare-rights.ts';
import { entryAt } from '../../storage/journal-pages.ts';
import type { Stored } from '../../storage/store.ts';
import type { Words } from '../../texts/words.ts';
import { nameOf } from '../case/person-name.ts';
import { isTied } from '../channel/tied.ts';
import type { Office } from '../office.ts';
import { standingOf } from './standing.ts';

const departmentName = (office: Office, key: string) => departmentOf(office.organisation, key)?.name ?? key;

const noticed = (notice: Words | undefined) => (notice === undefined ? {} : { notice });

const phoneOf = (office: Office, person: PersonId) => {
  const phone = staffOf(office.organisation, person)?.phone;
  return phone === undefined ? {} : { phone };
};

/** The request as the group's channel may know it: nothing about whom, nothing about what. */
export const requestCardModel = async (
  office: Office,
  { body }: Stored<'aftercare'>,
  notice?: Words,
): Promise<RequestCardModel> => {
  const { request } = body.state;
  return {
    case: body.id,
    department: departmentName(office, request.department),
    askedAt: new Date(request.askedAt),
    askedBy: request.askedBy,
    standing: await standingOf(office, body.state),
    ...(isPastCalling(office.organisation, body.state) ? { everybodyAsked: true } : {}),
    revision: body.revision,
    ...noticed(notice),
  };
};

const managerName = async (office: Office, { request }: AftercareState) =>
  request.askedBy === 'manager' && request.askedByPerson !== undefined
    ? { askedByManager: await nameOf(office, request.askedByPerson) }
    : {};

const detailsFor = async (office: Office, state: Claimed): Promise<ContactDetails> => {
  const { victim, reachMe, forOther, hidden, askedAt } = state.request;
  const work = staffOf(office.organisation, victim)?.function;
  return {
    name: await nameOf(office, victim),
    ...phoneOf(office, victim),
    ...(work === undefined ? {} : { function: work }),
    ...(reachMe ? { reachMe } : {}),
    ...(forOther ? { forOther } : {}),
    ...(await managerName(office, state)),
    askedAt: new Date(askedAt),
    hidden,
    contacted: state.contactAt !== undefined,
    contacts: office.organisation.professionalHelp,
  };
};

const contactStanding = async (
  office: Office,
  state: AftercareState,
  reader: PersonId,
): Promise<ContactStanding> => {
  switch (state.phase) {
    case 'open':
      return { is: 'givenBack' };
    case 'claimed':
      return state.claimedBy === reader
        ? { is: 'yours', details: await detailsFor(office, state) }
        : { is: 'withOther', by: await nameOf(office, state.claimedBy) };
    case 'closed':
      return state.claimedBy === reader
        ? { is: 'closed', referral: state.referral }
        : { is: 'withOther', by: await nameOf(office, state.claimedBy) };
    case 'cancelled':
      return { is: 'cancelled' };
  }
};

/**
 * The claimer's card as the case now is. Details are in it only if `reader` looks after the case at this moment: a
 * message that is sent late must not tell one responder what is by now another one's.
 */
export const contactCardModel = async (
  office: Office,
  { body }: Stored<'aftercare'>,
  reader: PersonId,
  notice?: Words,
): Promise<ContactCardModel> => ({
  case: body.id,
  department: departmentName(office, body.state.request.department),
  standing: await contactStanding(office, body.state, reader),
  ...noticed(notice),
});

/**
 * What `reader` is told about a journal entry.
 * @param entry the entry's index in the journal.
 * @returns undefined when it is nothing for this reader: the victim hears of the responders, the responder who had
 * it in hand hears when it is called off, and nobody else hears anything.
 */
export const noticeModel = async (
  office: Office,
  { body }: Stored<'aftercare'>,
  entry: number,
  reader: PersonId,
): Promise<AftercareNoticeModel | undefined> => {
  const { state, id } = body;
  const told = await entryAt(office.store, 'aftercare', body, entry);
  if (!told) return undefined;
  if (told.fact.fact === 'aftercareCancelled')
    return state.phase === 'cancelled' && state.claimedBy === reader ? { tell: 'cancelled' } : undefined;
  if (told.fact.fact === 'otherResponderAsked')
    return told.fact.instead === reader ? { tell: 'otherAsked' } : undefined;
  if (!isVictim(state, reader) || told.by === 'system') return undefined;
  const by = await nameOf(office, told.by);
  const runs = state.phase === 'open' || state.phase === 'claimed';
  switch (told.fact.fact) {
    case 'aftercareClaimed': {
      const forOther = state.request.forOther !== undefined;
      return { tell: 'claimed', case: id, by, forOther, runs, ...(await managerName(office, state)) };
    }
    case 'aftercareReturned':
      return { tell: 'returned', case: id, by, runs };
    case 'aftercareClosed':
      return { tell: 'closed', by, contacts: office.organisation.professionalHelp };
    default:
      return undefined;
  }
};

/** May this person hear who waits? What is hidden from the manager is hidden from all who answer for the department. */
const answersForIt = (office: Office, { request }: AftercareState, person: PersonId): boolean => {
  const { organisation } = office;
  const department = departmentOf(organisation, request.department);
  const managers = department ? [department.manager, ...department.deputies, department.head] : [];
  if (request.hidden && managers.includes(person)) return false;
  const watching = [...organisation.safetyOfficers, ...organisation.administrators];
  return watching.includes(person) || managers.includes(person);
};

/**
 * What somebody responsible is told when nobody took the request up.
 * @returns undefined when `reader` must not hear who it is about, or is the one who waits.
 */
export const escalationModel = async (
  office: Office,
  { key, body }: Stored<'aftercare'>,
  reader: PersonId,
): Promise<EscalationModel | undefined> => {
  const { state } = body;
  if (!answersForIt(office, state, reader) || isVictim(state, reader)) return undefined;
  const { request } = state;
  const department = departmentName(office, request.department);
  const standing = await standingOf(office, state);
  if (standing.is !== 'open') return { is: 'settled', department, standing };
  const members = groupOf(office.organisation, request.group)?.members ?? [];
  const responders = members.filter(member => mayRespond(office.organisation, state, member));
  return {
    is: 'waiting',
    department,
    waiting: {
      name: await nameOf(office, request.victim),
      ...phoneOf(office, request.victim),
      askedAt: new Date(request.askedAt),
      hidden: request.hidden,
      forOther: request.forOther !== undefined,
      responders: await Promise.all(
        responders.map(async member => ({ name: await nameOf(office, member), ...phoneOf(office, member) })),
      ),
      contacts: office.organisation.professionalHelp,
      ...((await isTied(office, key.tenant, { kind: 'group', key: request.group })) ? {} : { untied: true }),
    },
  };
};
