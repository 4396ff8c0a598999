import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Contact } from '../protocol/organisation/organisation.ts';
import { aftercareLabels, type RequestStanding, standingWords, unknownPhone } from '../texts/aftercare.ts';
import { escalationTexts } from '../texts/aftercare-notices.ts';
import { menu } from '../texts/menu.ts';
import { moment } from '../texts/moments.ts';
import type { Say, Words } from '../texts/words.ts';
import { contactLines } from './aftercare-contacts.ts';
import { button } from './blocks/button.ts';
import { banner, card } from './blocks/frame.ts';
import { aside, heading, labelled, paragraph, steps, title } from './blocks/text.ts';
import type { Card } from './card.ts';

type Elements = NonNullable<IAdaptiveCard['body']>;

/** Who waits, and who can help: for the one who is responsible now. */
export interface Waiting {
  readonly name: string;
  readonly phone?: string;
  readonly askedAt: Date;
  readonly hidden: boolean;
  /** The aftercare is for somebody else than the one who is named here. */
  readonly forOther: boolean;
  readonly responders: readonly { readonly name: string; readonly phone?: string }[];
  readonly contacts: readonly Contact[];
  /** The responders have no channel, so the request stands nowhere to be taken up. */
  readonly untied?: true;
}

export type EscalationModel =
  | { readonly is: 'waiting'; readonly department: string; readonly waiting: Waiting }
  /** It was taken up, or is not needed any more: no name is needed for that. */
  | {
      readonly is: 'settled';
      readonly department: string;
      readonly standing: Exclude<RequestStanding, { readonly is: 'open' }>;
    };

const listed = (say: Say, head: Words, contacts: readonly Contact[]): Elements =>
  contacts.length === 0 ? [] : [heading(say, head), ...contactLines(contacts)];

const findSomebody = ({ untied }: Waiting): Words =>
  untied ? escalationTexts.findWithoutChannel : escalationTexts.find;

const waitingLines = (say: Say, department: string, waiting: Waiting): Elements => [
  paragraph(say, escalationTexts.waiting(moment(waiting.askedAt))),
  ...(waiting.hidden ? [banner('warning', paragraph(say, escalationTexts.hidden))] : []),
  labelled(say(aftercareLabels.name), waiting.name),
  labelled(say(aftercareLabels.phone), waiting.phone ?? say(unknownPhone)),
  labelled(say(aftercareLabels.department), department),
  ...(waiting.forOther ? [paragraph(say, escalationTexts.forOther)] : []),
  heading(say, escalationTexts.what),
  ...steps(say, [
    escalationTexts.call,
    ...(waiting.responders.length > 0 ? [findSomebody(waiting)] : []),
    escalationTexts.refer,
  ]),
  aside(say, escalationTexts.silence),
  ...listed(
    say,
    escalationTexts.group,
    waiting.responders.map(({ name, phone }) => ({ name, phone: phone ?? say(unknownPhone) })),
  ),
  ...listed(say, escalationTexts.help, waiting.contacts),
];

/** Nobody took the request up in time: who is responsible now, and what to do [LG-1]. */
export const aftercareEscalationCard = (model: EscalationModel, say: Say): Card =>
  card(
    say,
    model.is === 'waiting'
      ? [title(say, escalationTexts.title), ...waitingLines(say, model.department, model.waiting)]
      : [
          title(say, escalationTexts.settled),
          labelled(say(aftercareLabels.state), say(standingWords(model.standing))),
          labelled(say(aftercareLabels.department), model.department),
        ],
    [button(say, menu.menu, { action: 'menu.show' })],
  );
