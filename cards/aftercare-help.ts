import type { Help } from '../protocol/aftercare/track.ts';
import type { Contact } from '../protocol/organisation/organisation.ts';
import { helpTexts, helpWords } from '../texts/aftercare-help.ts';
import { talkButtons } from '../texts/aftercare-talks.ts';
import { menu } from '../texts/menu.ts';
import type { Say } from '../texts/words.ts';
import { contactLines } from './aftercare-contacts.ts';
import { button } from './blocks/button.ts';
import { card } from './blocks/frame.ts';
import { aside, heading, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';

export interface HelpModel {
  readonly help: Help;
  /** Who pointed there. */
  readonly by: string;
  readonly contacts: readonly Contact[];
}

/** Whom the victim can call, because the responder thinks that it may help [NZ-3] [NZ-4]. */
export const aftercareHelpCard = ({ help, by, contacts }: HelpModel, say: Say): Card => {
  const listed = contacts.length > 0 ? contactLines(contacts) : [paragraph(say, helpTexts.noNumber)];
  return card(
    say,
    [
      title(say, helpTexts.title),
      paragraph(say, helpTexts.kind(by)),
      heading(say, helpWords[help]),
      ...(help === 'generalPractitioner' ? [paragraph(say, helpTexts.gp)] : listed),
      aside(say, helpTexts.yourChoice),
    ],
    [
      button(say, talkButtons.mine, { action: 'aftercare.mine' }),
      button(say, menu.menu, { action: 'menu.show' }),
    ],
  );
};
