import type { Contact } from '../protocol/organisation/organisation.ts';
import { aftercareButtons } from '../texts/aftercare.ts';
import { normalTexts } from '../texts/aftercare-normal.ts';
import { menu } from '../texts/menu.ts';
import type { Say, Words } from '../texts/words.ts';
import { contactLines } from './aftercare-contacts.ts';
import { button } from './blocks/button.ts';
import { card } from './blocks/frame.ts';
import { heading, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';

const dashed = (say: Say, lines: readonly Words[]) =>
  lines.map(({ nl, en }) => paragraph(say, { nl: `– ${nl}`, en: `– ${en}` }));

/** What is normal, what helps, and when to seek help. Meant for the victim; anybody may read it. */
export const aftercareNormalCard = (
  { contacts }: { readonly contacts: readonly Contact[] },
  say: Say,
): Card =>
  card(
    say,
    [
      title(say, normalTexts.title),
      paragraph(say, normalTexts.hello),
      heading(say, normalTexts.normal),
      ...dashed(say, normalTexts.signs),
      paragraph(say, normalTexts.passes),
      heading(say, normalTexts.helps),
      ...dashed(say, normalTexts.tips),
      heading(say, normalTexts.seek),
      paragraph(say, normalTexts.when),
      ...contactLines(contacts),
      paragraph(say, normalTexts.soon),
      paragraph(say, normalTexts.talk),
    ],
    [
      button(say, aftercareButtons.ask, { action: 'aftercare.form' }),
      button(say, menu.menu, { action: 'menu.show' }),
    ],
  );
