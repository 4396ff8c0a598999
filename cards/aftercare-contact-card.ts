import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Referral } from '../protocol/aftercare/aftercare-case.ts';
import type { Contact } from '../protocol/organisation/organisation.ts';
import { aftercareButtons, aftercareLabels, unknownPhone } from '../texts/aftercare.ts';
import { contactTexts, referralWords, requestTexts } from '../texts/aftercare-contact.ts';
import { talkButtons } from '../texts/aftercare-talks.ts';
import { menu } from '../texts/menu.ts';
import { moment } from '../texts/moments.ts';
import type { Say, Words } from '../texts/words.ts';
import { contactLines } from './aftercare-contacts.ts';
import { button } from './blocks/button.ts';
import { banner, card } from './blocks/frame.ts';
import { aside, heading, labelled, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';

type Elements = NonNullable<IAdaptiveCard['body']>;

/** What the claimer needs to know of the one he looks after, and nobody else. */
export interface ContactDetails {
  readonly name: string;
  readonly phone?: string;
  readonly function?: string;
  readonly reachMe?: string;
  readonly forOther?: string;
  readonly askedAt: Date;
  /** The manager who asked, by name. */
  readonly askedByManager?: string;
  readonly hidden: boolean;
  readonly contacted: boolean;
  readonly contacts: readonly Contact[];
}

/** The details are there only while this reader is the one who looks after it. */
export type ContactStanding =
  | { readonly is: 'yours'; readonly details: ContactDetails }
  | { readonly is: 'givenBack' }
  | { readonly is: 'withOther'; readonly by: string }
  | { readonly is: 'closed'; readonly referral: Referral }
  | { readonly is: 'cancelled' };

export interface ContactCardModel {
  readonly case: string;
  readonly department: string;
  readonly standing: ContactStanding;
  readonly notice?: Words;
}

const optional = (say: Say, label: Words, value: string | undefined): Elements =>
  value === undefined ? [] : [labelled(say(label), value)];

const detailLines = (say: Say, details: ContactDetails): Elements => [
  paragraph(say, details.contacted ? contactTexts.contacted : contactTexts.yours),
  ...(details.hidden ? [banner('warning', paragraph(say, contactTexts.hidden))] : []),
  labelled(say(aftercareLabels.name), details.name),
  labelled(say(aftercareLabels.phone), details.phone ?? say(unknownPhone)),
  ...optional(say, aftercareLabels.function, details.function),
  ...optional(say, aftercareLabels.reachMe, details.reachMe),
  ...optional(say, aftercareLabels.forOther, details.forOther),
  ...(details.forOther === undefined ? [] : [aside(say, contactTexts.forOther)]),
  ...optional(say, aftercareLabels.askedBy, details.askedByManager),
  labelled(say(aftercareLabels.askedAt), say(moment(details.askedAt))),
  paragraph(say, contactTexts.silence),
  paragraph(say, contactTexts.police),
  heading(say, contactTexts.help),
  ...(details.contacts.length > 0 ? contactLines(details.contacts) : [aside(say, contactTexts.nobody)]),
];

const standingLines = (say: Say, standing: ContactStanding): Elements => {
  switch (standing.is) {
    case 'yours':
      return detailLines(say, standing.details);
    case 'givenBack':
      return [paragraph(say, contactTexts.givenBack)];
    case 'withOther':
      return [paragraph(say, contactTexts.withOther(standing.by))];
    case 'closed':
      return [
        paragraph(say, contactTexts.closed),
        labelled(say(aftercareLabels.referredTo), say(referralWords[standing.referral])),
        aside(say, contactTexts.andYou),
      ];
    case 'cancelled':
      return [paragraph(say, contactTexts.cancelled)];
  }
};

const buttons = (say: Say, { case: id, standing }: ContactCardModel) => {
  if (standing.is === 'closed')
    return [
      button(say, menu.aftercare, { action: 'aftercare.form' }),
      button(say, menu.menu, { action: 'menu.show' }),
    ];
  if (standing.is !== 'yours') return [button(say, menu.menu, { action: 'menu.show' })];
  return [
    ...(standing.details.contacted
      ? []
      : [
          button(
            say,
            aftercareButtons.contacted,
            { action: 'aftercare.contacted', case: id },
            { style: 'positive' },
          ),
        ]),
    button(say, talkButtons.talks, { action: 'aftercare.talks', case: id }),
    button(say, aftercareButtons.handOver, { action: 'aftercare.handOver', case: id }),
    button(say, aftercareButtons.close, { action: 'aftercare.closeForm', case: id }),
  ];
};

/** The claimer's card in his own chat: whom to call and how, and what to do next. Later on: how it stands. */
export const aftercareContactCard = (model: ContactCardModel, say: Say): Card =>
  card(
    say,
    [
      ...(model.notice ? [banner('emphasis', paragraph(say, model.notice))] : []),
      title(say, model.standing.is === 'yours' ? contactTexts.title : requestTexts.title),
      labelled(say(aftercareLabels.department), model.department),
      ...standingLines(say, model.standing),
    ],
    buttons(say, model),
  );
