import type { IActionSet } from '@microsoft/teams.cards';
import type { PoliceAdvice } from '../protocol/incident/advice.ts';
import { returnTexts } from '../texts/expected-return.ts';
import { menu } from '../texts/menu.ts';
import { day } from '../texts/moments.ts';
import { reportTexts } from '../texts/report.ts';
import { receipt } from '../texts/report-ending.ts';
import type { Say, Words } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { banner, card } from './blocks/frame.ts';
import { heading, paragraph, title } from './blocks/text.ts';

export interface ReceiptModel {
  readonly case: string;
  readonly number?: string;
  /** Sent just now, sent before (a repeated click), or an addition. */
  readonly what: 'sent' | 'alreadySent' | 'supplemented';
  /** The manager who has it, and who stands in where the department has no channel. */
  readonly manager: string;
  readonly managerPhone?: string;
  readonly safetyOfficer?: string;
  readonly advice: PoliceAdvice;
  readonly aftercare: 'no' | 'open' | 'hidden';
  /** When the bot asks for the rest, for a report of three taps. */
  readonly askedAgainAt?: Date;
  /** It happened by phone: the client may call again or come by [H2-2b]. */
  readonly offersWarning?: true;
}

const police = ({ advice }: ReceiptModel): readonly Words[] => {
  if (advice.advise !== 'report') return [];
  return [advice.by === 'employee' ? receipt.policeByYou : receipt.policeByEmployer];
};

const promises = (model: ReceiptModel): readonly Words[] => {
  const asked = model.askedAgainAt && day(model.askedAgainAt);
  return [
    model.safetyOfficer ? receipt.noChannel(model.safetyOfficer) : receipt.manager(model.manager),
    ...(model.managerPhone ? [receipt.call(model.manager, model.managerPhone)] : []),
    ...(model.aftercare === 'open' ? [receipt.aftercare] : []),
    ...(model.aftercare === 'hidden' ? [receipt.aftercareHidden] : []),
    ...police(model),
    ...(asked ? [receipt.incomplete(asked.nl, asked.en)] : []),
    receipt.copies,
    receipt.follow,
  ];
};

/** Asked after sending, and not in the form: nobody should have to fill in more for it [H2-2b]. */
const warningOffer = (say: Say, id: string) => [
  banner('emphasis', paragraph(say, returnTexts.ask), {
    type: 'ActionSet',
    actions: [button(say, returnTexts.offer, { action: 'return.form', case: id })],
  } satisfies IActionSet),
];

/** What the reporter holds in his hands afterwards: the number, what happens next, and what he can do. */
export const reportReceiptCard = (model: ReceiptModel, say: Say) => {
  const number = model.number ?? say(receipt.numberComes);
  const head = {
    sent: receipt.title,
    alreadySent: receipt.alreadySent,
    supplemented: receipt.supplemented,
  }[model.what](number);
  return card(
    say,
    [
      banner('good', title(say, head), ...(model.what === 'sent' ? [paragraph(say, receipt.thanks)] : [])),
      ...(model.what !== 'sent'
        ? []
        : [heading(say, receipt.next), ...promises(model).map(words => paragraph(say, words))]),
      ...(model.offersWarning ? warningOffer(say, model.case) : []),
    ],
    [
      button(say, menu.mine, { action: 'report.mine' }),
      button(say, receipt.supplement, { action: 'report.supplement', case: model.case }),
      button(say, reportTexts.whatNow, { action: 'report.instruct', case: model.case }),
      button(say, menu.aftercare, { action: 'aftercare.form' }),
      button(say, menu.menu, { action: 'menu.show' }),
    ],
  );
};
