import { LetterError } from '../../letters/letter.ts';
import { letterTrouble } from '../../texts/letter-cards.ts';
import { listOf, type Words } from '../../texts/words.ts';
import type { Answer } from '../answer.ts';
import { nameOf } from '../case/person-name.ts';
import { troubleAnswer } from '../trouble-answer.ts';
import type { IncidentVisit } from '../visit.ts';

/** No letter, why not, and back to the letters that there are. */
export const noLetter = (visit: IncidentVisit, why: Words): Answer =>
  troubleAnswer(visit, {
    head: letterTrouble.head,
    why,
    back: { action: 'letter.choose', case: visit.incident.key.id },
  });

/** The organisation says nothing of itself: which file, which part, and who can mend it. */
export const withoutSender = async (visit: IncidentVisit): Promise<Answer> => {
  const { administrators } = visit.office.organisation;
  const names = await Promise.all(administrators.map(id => nameOf(visit.office, id)));
  return noLetter(visit, letterTrouble.noSender(listOf(names, 'or')));
};

/** Runs what makes a letter; where its template is damaged, that is said with file, tag and remedy, and nothing breaks. */
export const withTemplate = async (visit: IncidentVisit, work: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof LetterError)) throw error;
    const { template, tag, remedy } = error;
    visit.office.log.warn({ template, ...(tag === undefined ? {} : { tag }) }, 'letter refused');
    return noLetter(visit, letterTrouble.brokenTemplate(template, tag, remedy));
  }
};
