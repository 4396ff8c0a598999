import type { TalkName } from '../protocol/aftercare/track.ts';
import { aftercareLabels, unknownPhone } from '../texts/aftercare.ts';
import { talkLateTexts } from '../texts/aftercare-talk-forms.ts';
import { talkNameWords } from '../texts/aftercare-talks.ts';
import { menu } from '../texts/menu.ts';
import type { Say } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { banner, card } from './blocks/frame.ts';
import { aside, labelled, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';

export interface TalkLateModel {
  readonly talk: TalkName;
  readonly responder: string;
  readonly phone?: string;
  readonly department: string;
  readonly hidden: boolean;
}

/** For who watches over it: which talk, and whom to call. Not for whom it is: that is not needed for a call. */
export const aftercareTalkLateCard = (model: TalkLateModel, say: Say): Card => {
  const { talk, responder, phone, department, hidden } = model;
  const name = talkNameWords[talk];
  return card(
    say,
    [
      title(say, talkLateTexts.title),
      paragraph(say, {
        nl: talkLateTexts.text(name.nl, responder).nl,
        en: talkLateTexts.text(name.en, responder).en,
      }),
      ...(hidden ? [banner('warning', paragraph(say, talkLateTexts.hidden))] : []),
      labelled(say(talkLateTexts.responder), responder),
      labelled(say(aftercareLabels.phone), phone ?? say(unknownPhone)),
      labelled(say(aftercareLabels.department), department),
      paragraph(say, talkLateTexts.call),
      aside(say, talkLateTexts.silence),
    ],
    [button(say, menu.menu, { action: 'menu.show' })],
  );
};
