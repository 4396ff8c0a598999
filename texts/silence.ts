import { day } from './moments.ts';
import type { Words } from './words.ts';

/** The reporter has heard nothing for too long [C-22]: a nudge, first to who handles it, then to the department head. */
export const silenceTexts = {
  title: { nl: 'De melder hoort al een tijd niets', en: 'The reporter has heard nothing for a while' },
  handler: {
    nl: 'Wie meldt en niets hoort, meldt de volgende keer niet meer. Zet een stap, of laat met één tik weten dat je ermee bezig bent.',
    en: 'Who reports and hears nothing, does not report the next time. Take a step, or let the reporter know with one tap that you are on it.',
  },
  head: {
    nl: 'Wie de melding afhandelt kreeg twee werkdagen geleden een seintje. Er is nog niets gebeurd wat de melder kon zien.',
    en: 'Who handles the report was told two working days ago. Nothing has happened since that the reporter could see.',
  },
  still: { nl: 'Laat weten: ik ben ermee bezig', en: 'Tell the reporter: I am on it' },
  open: { nl: 'Naar de melding', en: 'To the report' },
  said: { nl: 'De melder heeft bericht gekregen.', en: 'The reporter has been told.' },
  notNeeded: {
    nl: 'De melder heeft intussen al iets gehoord.',
    en: 'The reporter has heard something in the meantime.',
  },
} as const satisfies Record<string, Words>;

export const lastHeardWords = (at: Date): Words => ({
  nl: `Het laatste wat de melder hoorde, was op ${day(at).nl}.`,
  en: `The last that the reporter heard was on ${day(at).en}.`,
});
