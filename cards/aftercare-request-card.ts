import type { AftercareRequest } from '../protocol/aftercare/aftercare-case.ts';
import {
  aftercareButtons,
  aftercareLabels,
  askedByWords,
  type RequestStanding,
  standingWords,
} from '../texts/aftercare.ts';
import { requestTexts } from '../texts/aftercare-contact.ts';
import { moment } from '../texts/moments.ts';
import type { Say, Words } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { banner, card, type Tone } from './blocks/frame.ts';
import { labelled, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';

/**
 * What the group's channel may know of a request. Not who it is about, not by whose doing, not of which incident: a
 * channel is read by many, and on locked screens [C-23].
 */
export interface RequestCardModel {
  readonly case: string;
  readonly department: string;
  readonly askedAt: Date;
  readonly askedBy: AftercareRequest['askedBy'];
  readonly standing: RequestStanding;
  /** Everybody of the chain was called, and nobody took it up. */
  readonly everybodyAsked?: true;
  /** Of the request when the card was made: a press that comes late is known by it. */
  readonly revision?: number;
  /** A word to the one who pressed: that somebody else was first, or that the details come in chat. */
  readonly notice?: Words;
}

const tones = {
  open: 'attention',
  claimed: 'good',
  closed: 'default',
  cancelled: 'default',
} as const satisfies Record<RequestStanding['is'], Tone>;

/** The standing card in the group's channel: whoever presses first, has it. */
export const aftercareRequestCard = (model: RequestCardModel, say: Say): Card => {
  const { standing } = model;
  const open = standing.is === 'open';
  return card(
    say,
    [
      ...(model.notice ? [banner('emphasis', paragraph(say, model.notice))] : []),
      title(say, requestTexts.title),
      banner(tones[standing.is], labelled(say(aftercareLabels.state), say(standingWords(standing)))),
      labelled(say(aftercareLabels.department), model.department),
      labelled(say(aftercareLabels.askedAt), say(moment(model.askedAt))),
      labelled(say(aftercareLabels.askedBy), say(askedByWords[model.askedBy])),
      ...(open ? [paragraph(say, requestTexts.open)] : []),
      ...(open && model.everybodyAsked
        ? [banner('warning', paragraph(say, requestTexts.everybodyAsked))]
        : []),
    ],
    open
      ? [
          button(
            say,
            aftercareButtons.claim,
            {
              action: 'aftercare.claim',
              case: model.case,
              ...(model.revision === undefined ? {} : { revision: model.revision }),
            },
            { style: 'positive' },
          ),
        ]
      : [],
  );
};
