import { choiceWords, fieldWords, reportTexts, safety } from '../../../texts/report.ts';
import {
  aftercareWords,
  injuryWords,
  placeWords,
  policeWords,
  sortWords,
} from '../../../texts/report-choices.ts';
import type { Words } from '../../../texts/words.ts';
import type { Evening } from './evening.ts';

const begin = { nl: 'melden', en: 'report' };
/** The number that the first, second, ... report of this year gets. */
export const numberOf = (count: number): string =>
  `A-${new Date().getFullYear()}-${String(count).padStart(5, '0')}`;

/** Somebody in shock: safe, what, where, sent. */
export const reportInThreeTaps = async (evening: Evening, who = 'emma'): Promise<void> => {
  const seat = evening.seat(who);
  await seat.says(evening.say(begin));
  await seat.press(safety.yes);
  await seat.fills([
    { field: fieldWords.sorts, with: sortWords.scolding },
    { field: fieldWords.place, with: placeWords.phone },
  ]);
  await seat.press(reportTexts.quick);
};

/** All four steps of a report about a threat, up to the moment at which Emma sends it. */
export const fillInReport = async (
  evening: Evening,
  {
    aftercare = aftercareWords.wanted,
    aggressor = 'K. van der Test',
    born = '1980-02-29',
  }: { readonly aftercare?: Words; readonly aggressor?: string; readonly born?: string } = {},
): Promise<void> => {
  const seat = evening.seat('emma');
  await seat.says(evening.say(begin));
  await seat.press(safety.yes);
  await seat.sees(reportTexts.whatTitle);
  await evening.picture('1-what');
  await seat.fills([
    { field: fieldWords.sorts, with: sortWords.scolding },
    { field: fieldWords.sorts, with: sortWords.threat },
    { field: fieldWords.place, with: placeWords.office },
    { field: fieldWords.location, with: { nl: 'Stadskantoor', en: 'Stadskantoor' } },
  ]);
  await seat.press(reportTexts.next);
  await seat.sees(reportTexts.aggressorTitle);
  await seat.fills([
    { field: fieldWords.aggressorKnown, with: choiceWords.known },
    { field: fieldWords.aggressorName, with: aggressor },
    { field: fieldWords.aggressorBirthDate, with: born },
    { field: fieldWords.witnesses, with: 'De baliemedewerker naast mij.' },
  ]);
  await evening.picture('2-who');
  await seat.press(reportTexts.next);
  await seat.sees(reportTexts.storyTitle);
  await seat.fills([
    {
      field: fieldWords.description,
      with: 'Hij kreeg geen vergunning, sloeg op de balie en bleef schreeuwen.',
    },
    { field: fieldWords.literalWords, with: 'Ik weet waar je woont.' },
    { field: fieldWords.injury, with: injuryWords.none },
    { field: fieldWords.police, with: policeWords.unknown },
    { field: fieldWords.aftercare, with: aftercare },
  ]);
  await evening.picture('3-story');
  await seat.press(reportTexts.next);
  await seat.sees(reportTexts.checkTitle);
};
