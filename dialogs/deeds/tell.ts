import { aftercareContactCard } from '../../cards/aftercare-contact-card.ts';
import { aftercareEscalationCard } from '../../cards/aftercare-escalation.ts';
import { aftercareNoticeCard } from '../../cards/aftercare-notice.ts';
import type { Deed } from '../../protocol/deed.ts';
import { entryAt } from '../../storage/journal-pages.ts';
import type { Stored } from '../../storage/store.ts';
import { aftercareSummaries } from '../../texts/aftercare.ts';
import { incidentTitle } from '../../texts/incident.ts';
import { type Say, sayIn } from '../../texts/words.ts';
import { workTexts } from '../../texts/work.ts';
import { contactCardModel, escalationModel, noticeModel } from '../aftercare/aftercare-view.ts';
import { talkNotices } from '../aftercare/talk-notices.ts';
import { banNotice } from '../bans/notices.ts';
import { damageReported } from '../incident/damage-reported.ts';
import { measureDue } from '../incident/measure-due.ts';
import { handedToYou, incidentCopy, measureCopy, reportProgress } from '../incident/notices.ts';
import { numberIn } from '../incident/present-card.ts';
import type { Office } from '../office.ts';
import type { Message } from '../post.ts';
import { workHandedToYou } from '../work/handed-to-you.ts';
import { type AnyCase, chatOf, isIncident } from './addresses.ts';
import type { Desk } from './desk.ts';
import { besideNotices } from './tell-beside.ts';

type Tell = Extract<Deed, { do: 'tell' }>;

const incidentMessage = async (
  office: Office,
  stored: Stored<'incident'>,
  { person, notice, entry: index }: Tell,
  say: Say,
): Promise<Message | undefined> => {
  const entry = await entryAt(office.store, 'incident', stored.body, index);
  if (!entry) return undefined;
  const written = { incidentCopy, measureCopy, handedToYou, reportProgress } as const;
  const summary = say(incidentTitle(numberIn(stored)));
  switch (notice) {
    case 'incidentCopy':
    case 'measureCopy':
    case 'handedToYou':
    case 'reportProgress':
      return { card: await written[notice]({ office, stored, person, entry }, say), summary };
    case 'workHandedToYou':
      return {
        card: await workHandedToYou(office, person, entry.by, say),
        summary: say(workTexts.title),
      };
    case 'measureDue': {
      const card = await measureDue({ office, stored, person, entry }, say);
      return card && { card, summary };
    }
    case 'damageReported': {
      const card = await damageReported({ office, stored, person, entry }, say);
      return card && { card, summary };
    }
    case 'policeDecision':
    case 'accidentDue':
    case 'firstCare':
    case 'firstCareSaid':
    case 'directorsLetter':
    case 'silence': {
      const card = await besideNotices[notice]({ office, stored, person, entry }, say);
      return card && { card, summary };
    }
    case 'banInside':
    case 'banEnding':
    case 'banDoorless':
      return banNotice(notice, { office, stored, person, entry }, say);
    case 'tooManyLooks':
    case 'aftercareContact':
    case 'aftercareProgress':
    case 'aftercareUnclaimed':
    case 'aftercareTalk':
    case 'aftercareTalkLate':
    case 'aftercareNormal':
    case 'aftercareHelp':
      return undefined;
  }
};

const aftercareMessage = async (
  office: Office,
  stored: Stored<'aftercare'>,
  { person, notice, entry }: Tell,
  say: Say,
): Promise<Message | undefined> => {
  switch (notice) {
    case 'aftercareContact': {
      const model = await contactCardModel(office, stored, person);
      return { card: aftercareContactCard(model, say), summary: say(aftercareSummaries.contact) };
    }
    case 'aftercareProgress': {
      const model = await noticeModel(office, stored, entry, person);
      return model && { card: aftercareNoticeCard(model, say), summary: say(aftercareSummaries.own) };
    }
    case 'aftercareUnclaimed': {
      const model = await escalationModel(office, stored, person);
      return (
        model && { card: aftercareEscalationCard(model, say), summary: say(aftercareSummaries.escalation) }
      );
    }
    case 'aftercareTalk':
    case 'aftercareTalkLate':
    case 'aftercareNormal':
    case 'aftercareHelp':
      return talkNotices[notice]({ office, stored, person, entry }, say);
    case 'incidentCopy':
    case 'measureCopy':
    case 'handedToYou':
    case 'workHandedToYou':
    case 'measureDue':
    case 'damageReported':
    case 'banInside':
    case 'banEnding':
    case 'banDoorless':
    case 'policeDecision':
    case 'accidentDue':
    case 'firstCare':
    case 'firstCareSaid':
    case 'directorsLetter':
    case 'silence':
    case 'tooManyLooks':
    case 'reportProgress':
      return undefined;
  }
};

/**
 * Tells one person something in chat, in his own language, from the case as it now is. Where there is nothing to say
 * any more, nothing is said.
 * @throws DeliveryError `gone` when this person cannot be reached.
 */
export const tell = async (desk: Desk, stored: AnyCase, deed: Tell): Promise<void> => {
  const { address, language } = await chatOf(desk, deed.person);
  const say = sayIn(language);
  const message = isIncident(stored)
    ? await incidentMessage(desk, stored, deed, say)
    : await aftercareMessage(desk, stored, deed, say);
  if (message) await desk.post.send(address, message);
};
