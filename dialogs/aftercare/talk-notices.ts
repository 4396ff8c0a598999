import { aftercareHelpCard } from '../../cards/aftercare-help.ts';
import { aftercareNormalCard } from '../../cards/aftercare-normal.ts';
import { aftercareTalkLateCard } from '../../cards/aftercare-talk-late.ts';
import { aftercareTrackCard } from '../../cards/aftercare-track.ts';
import type { AftercareFact } from '../../protocol/aftercare/aftercare-case.ts';
import { trackOf } from '../../protocol/aftercare/talks.ts';
import { nextTalk } from '../../protocol/aftercare/track.ts';
import type { PersonId } from '../../protocol/organisation/organisation.ts';
import { departmentOf, staffOf } from '../../protocol/organisation/people.ts';
import { isVictim, mayKnow } from '../../protocol/rights/aftercare-rights.ts';
import { entryAt } from '../../storage/journal-pages.ts';
import type { Stored } from '../../storage/store.ts';
import { aftercareSummaries } from '../../texts/aftercare.ts';
import { trackNotices } from '../../texts/aftercare-talks.ts';
import type { Say, Words } from '../../texts/words.ts';
import { nameOf } from '../case/person-name.ts';
import type { Office } from '../office.ts';
import type { Message } from '../post.ts';
import { trackModel } from './track-view.ts';

interface Told {
  readonly office: Office;
  readonly stored: Stored<'aftercare'>;
  readonly person: PersonId;
  readonly entry: number;
}

/** What stands above the talks when somebody is told of this fact. */
const noticeOf = (fact: AftercareFact): Words | undefined => {
  switch (fact.fact) {
    case 'talkProposed':
      return trackNotices.proposed;
    case 'talkMoved':
      return trackNotices.moved;
    case 'talkAgreed':
      return trackNotices.agreed;
    case 'talkNotWanted':
      return trackNotices.notWanted;
    case 'talkReminded':
      return trackNotices[fact.of];
    case 'talkCalled':
      return trackNotices.stillToCome;
    case 'aftercarePaused':
      return trackNotices.colleaguePaused;
    case 'aftercareResumed':
      return trackNotices.resumed;
    default:
      return undefined;
  }
};

const talk = async ({ office, stored, person, entry }: Told, say: Say): Promise<Message | undefined> => {
  const told = await entryAt(office.store, 'aftercare', stored.body, entry);
  const { state } = stored.body;
  // Late, or handed on by now: what is not true any more is not said.
  if (!told || state.phase !== 'claimed') return undefined;
  const model = await trackModel(office, stored, person, noticeOf(told.fact));
  return model && { card: aftercareTrackCard(model, say), summary: say(aftercareSummaries.own) };
};

const talkLate = async ({ office, stored, person }: Told, say: Say): Promise<Message | undefined> => {
  const { state } = stored.body;
  const { organisation } = office;
  if (state.phase !== 'claimed' || isVictim(state, person) || !mayKnow(organisation, state, person))
    return undefined;
  const name = nextTalk(trackOf(state));
  if (name === undefined) return undefined;
  const { request, claimedBy } = state;
  const phone = staffOf(organisation, claimedBy)?.phone;
  const card = aftercareTalkLateCard(
    {
      talk: name,
      responder: await nameOf(office, claimedBy),
      department: departmentOf(organisation, request.department)?.name ?? request.department,
      hidden: request.hidden,
      ...(phone === undefined ? {} : { phone }),
    },
    say,
  );
  return { card, summary: say(aftercareSummaries.escalation) };
};

const normal = async ({ office, stored, person }: Told, say: Say): Promise<Message | undefined> =>
  isVictim(stored.body.state, person)
    ? {
        card: aftercareNormalCard({ contacts: office.organisation.professionalHelp }, say),
        summary: say(aftercareSummaries.own),
      }
    : undefined;

const help = async ({ office, stored, person, entry }: Told, say: Say): Promise<Message | undefined> => {
  const told = await entryAt(office.store, 'aftercare', stored.body, entry);
  if (told?.fact.fact !== 'pointedTo' || !isVictim(stored.body.state, person)) return undefined;
  const model = {
    help: told.fact.help,
    by: await nameOf(office, told.by),
    contacts: office.organisation.professionalHelp,
  };
  return { card: aftercareHelpCard(model, say), summary: say(aftercareSummaries.own) };
};

/** What the two of them, and who watches over it, are told about the talks; nothing where it is not so any more. */
export const talkNotices = {
  aftercareTalk: talk,
  aftercareTalkLate: talkLate,
  aftercareNormal: normal,
  aftercareHelp: help,
} as const;
