import type { Contact } from '../protocol/organisation/organisation.ts';
import { aftercareButtons } from '../texts/aftercare.ts';
import { contactTexts } from '../texts/aftercare-contact.ts';
import { noticeTexts } from '../texts/aftercare-notices.ts';
import { talkButtons } from '../texts/aftercare-talks.ts';
import { menu } from '../texts/menu.ts';
import type { Say, Words } from '../texts/words.ts';
import { callNow } from './aftercare-contacts.ts';
import { button } from './blocks/button.ts';
import { card } from './blocks/frame.ts';
import { paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';

/** What somebody is told about a request, in his own chat. */
export type AftercareNoticeModel =
  | {
      readonly tell: 'claimed';
      readonly case: string;
      readonly by: string;
      /** The one who reads this reported it; somebody else is looked after. */
      readonly forOther: boolean;
      /** A manager asked for it, by name. */
      readonly askedByManager?: string;
      /** It can still be stopped. */
      readonly runs: boolean;
    }
  | { readonly tell: 'returned'; readonly case: string; readonly by: string; readonly runs: boolean }
  | { readonly tell: 'closed'; readonly by: string; readonly contacts: readonly Contact[] }
  /** To the claimer. */
  | { readonly tell: 'cancelled' }
  /** To who had it: the victim would rather have somebody else. */
  | { readonly tell: 'otherAsked' };

const said = (model: AftercareNoticeModel): { readonly head: Words; readonly words: readonly Words[] } => {
  switch (model.tell) {
    case 'claimed':
      return {
        head: noticeTexts.claimedTitle,
        words: [
          ...(model.askedByManager === undefined ? [] : [noticeTexts.byManager(model.askedByManager)]),
          model.forOther ? noticeTexts.claimedForOther(model.by) : noticeTexts.claimed(model.by),
        ],
      };
    case 'returned':
      return { head: noticeTexts.returnedTitle, words: [noticeTexts.returned(model.by)] };
    case 'closed':
      return { head: noticeTexts.closedTitle, words: [noticeTexts.closed(model.by)] };
    case 'otherAsked':
      return { head: noticeTexts.otherTitle, words: [noticeTexts.other, contactTexts.andYou] };
    case 'cancelled':
      return { head: noticeTexts.cancelledTitle, words: [contactTexts.cancelled] };
  }
};

/** The one button that belongs to it, beside the menu. */
const wayOn = (say: Say, model: AftercareNoticeModel) => {
  if (model.tell === 'closed') return [button(say, aftercareButtons.ask, { action: 'aftercare.form' })];
  if (model.tell === 'cancelled' || model.tell === 'otherAsked' || !model.runs) return [];
  return [
    button(say, talkButtons.mine, { action: 'aftercare.talks', case: model.case }),
    button(say, aftercareButtons.cancel, { action: 'aftercare.cancel', case: model.case }),
  ];
};

/** A step of the request, told to whom it concerns: to the victim, and to the claimer when it is called off. */
export const aftercareNoticeCard = (model: AftercareNoticeModel, say: Say): Card => {
  const { head, words } = said(model);
  return card(
    say,
    [
      title(say, head),
      ...words.map(one => paragraph(say, one)),
      ...(model.tell === 'closed' ? callNow(say, model.contacts) : []),
    ],
    [...wayOn(say, model), button(say, menu.menu, { action: 'menu.show' })],
  );
};
