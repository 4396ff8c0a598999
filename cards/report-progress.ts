import { incidentButtons } from '../texts/incident.ts';
import { progressTitle } from '../texts/incident-notices.ts';
import { termWords } from '../texts/measures.ts';
import type { Say, Words } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { card } from './blocks/frame.ts';
import { paragraph, title, typed } from './blocks/text.ts';
import type { Card } from './card.ts';
import type { Term } from './incident-model.ts';

export interface ProgressModel {
  readonly number?: string;
  /** Who did what. */
  readonly line: Words;
  /** What was promised with it, and by when. */
  readonly terms: readonly Term[];
  readonly means: Words;
}

/** Tells the reporter that something was done: what, by whom, and what it means. */
export const progressCard = ({ number, line, terms, means }: ProgressModel, say: Say): Card =>
  card(
    say,
    [
      title(say, progressTitle(number)),
      typed(say(line)),
      ...terms.map(term => typed(`– ${say(termWords[term.what](term.at))}`)),
      paragraph(say, means),
    ],
    [button(say, incidentButtons.mine, { action: 'report.mine' })],
  );
