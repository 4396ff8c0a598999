import type { FollowUp, Instruction } from '../protocol/instructions/instruction.ts';
import type { Contact } from '../protocol/organisation/organisation.ts';
import { employeeStepTexts } from '../texts/instructions/employee-steps.ts';
import { followUpStepTexts } from '../texts/instructions/follow-up-steps.ts';
import { instructionTexts } from '../texts/instructions/general.ts';
import { ownerNames } from '../texts/instructions/owners.ts';
import { instructionChapters, instructionPlaceNames } from '../texts/instructions/places.ts';
import { instructionTitles } from '../texts/instructions/titles.ts';
import { orderTexts } from '../texts/order-to-leave.ts';
import { reportTexts } from '../texts/report.ts';
import type { Say, Words } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { card } from './blocks/frame.ts';
import { aside, heading, labelled, steps, title } from './blocks/text.ts';
import type { Card } from './card.ts';
import { safetyBanner } from './instruction-safety.ts';

/** An instruction with the number that its steps may tell somebody to call. */
export interface InstructionView {
  readonly instruction: Instruction;
  /** Reachable day and night [HB-10]. */
  readonly dutyOfficer: Contact;
  /** The report that is being written, to go back to. */
  readonly report?: string;
  /** The case in which orders to leave are kept: the report, whether it was sent or not. */
  readonly orderIn?: string;
}

const source = ({ place, sources }: Instruction): Words => ({
  nl: `Protocol: ${instructionChapters[place].nl}, ${sources.join(', ')}`,
  en: `Protocol: ${instructionChapters[place].en}, ${sources.join(', ')}`,
});

const followUp = (say: Say, { by, step }: FollowUp, index: number) =>
  labelled(`${index + 1}. ${say(ownerNames[by])}`, say(followUpStepTexts[step]));

/** In the office security is nearer than the duty officer; everywhere else the number belongs on the card. */
const whomToCall = (say: Say, { instruction, dutyOfficer }: InstructionView) =>
  instruction.place === 'outdoors' || instruction.place === 'homeVisit'
    ? [labelled(say(instructionTexts.dutyOfficer), `${dutyOfficer.name}, ${dutyOfficer.phone}`)]
    : [];

/** Where the instruction says so, the three orders to leave are one tap away [SK-2c]. */
const orders = (say: Say, { instruction, orderIn }: InstructionView) =>
  instruction.next.some(({ step }) => step === 'orderToLeave')
    ? [
        button(
          say,
          orderTexts.button,
          orderIn === undefined ? { action: 'order.start' } : { action: 'order.show', case: orderIn },
        ),
      ]
    : [];

/** One instruction, to be used at once: what you do, what follows and whose task that is [H3-1]. */
export const instructionCard = (view: InstructionView, say: Say): Card => {
  const { instruction } = view;
  return card(
    say,
    [
      safetyBanner(say),
      title(say, instructionTitles[instruction.id]),
      aside(say, instructionPlaceNames[instruction.place]),
      heading(say, instructionTexts.now),
      ...steps(
        say,
        instruction.now.map(step => employeeStepTexts[step]),
      ),
      ...whomToCall(say, view),
      heading(say, instructionTexts.next),
      aside(say, instructionTexts.nextHint),
      ...instruction.next.map((step, index) => followUp(say, step, index)),
      aside(say, source(instruction)),
    ],
    [
      view.report === undefined
        ? button(say, instructionTexts.report, { action: 'report.start' }, { style: 'positive' })
        : button(
            say,
            reportTexts.resume,
            { action: 'report.resume', case: view.report },
            { style: 'positive' },
          ),
      ...orders(say, view),
      button(say, instructionTexts.other, { action: 'instruction.places' }),
      button(say, instructionTexts.menu, { action: 'menu.show' }),
    ],
  );
};
