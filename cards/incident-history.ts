import { earlierWords, incidentTexts } from '../texts/incident.ts';
import { kinTexts, lastWords, laterWords, runningWords } from '../texts/kin.ts';
import type { Say } from '../texts/words.ts';
import { aside, labelled, typed } from './blocks/text.ts';
import type { CardHistory, RegisteredCardModel, RunningElsewhere } from './incident-model.ts';

/** More lines than these nobody reads on a card; the rest stands in the cases themselves. */
const most = 4;

const runningLines = (say: Say, label: keyof typeof kinTexts, list: readonly RunningElsewhere[]) =>
  list
    .slice(0, most)
    .map(({ kind, until, number }) => labelled(say(kinTexts[label]), say(runningWords(kind, until, number))));

const historyLines = (say: Say, { last, running, perhaps, later }: CardHistory) => [
  ...(last ? [typed(`– ${say(lastWords(last.at, last.number, last.sure))}`)] : []),
  ...(later ? [labelled(say(kinTexts.later), say(laterWords(later.count, later.at, later.number)))] : []),
  ...runningLines(say, 'running', running),
  ...runningLines(say, 'runningPerhaps', perhaps),
];

/** How often the same aggressor was reported before, when last, and what still runs [INL-6]. Nobody is named. */
export const earlierLines = (say: Say, { earlier, history, comparable }: RegisteredCardModel) => [
  labelled(say(incidentTexts.earlier), say(earlierWords(earlier))),
  ...(history ? historyLines(say, history) : []),
  ...(earlier.possible > 0 ? [aside(say, kinTexts[comparable ? 'compareFirst' : 'uncounted'])] : []),
];
