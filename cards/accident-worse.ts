import { accidentGrounds } from '../protocol/accident/accident.ts';
import { accidentTexts, groundWords } from '../texts/accident.ts';
import { incidentTitle } from '../texts/incident.ts';
import type { Say, Words } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { choiceField } from './blocks/field.ts';
import { card } from './blocks/frame.ts';
import { aside, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';

export interface AccidentWorseModel {
  readonly incident: string;
  readonly number?: string;
  readonly problem?: Words;
}

/** The injury turned out to be worse, as it sometimes does weeks later [E-19]. */
export const accidentWorseForm = ({ incident, number, problem }: AccidentWorseModel, say: Say): Card =>
  card(
    say,
    [
      title(say, accidentTexts.worseTitle),
      aside(say, incidentTitle(number)),
      paragraph(say, accidentTexts.worseText),
      ...choiceField(say, {
        id: 'ground',
        label: accidentTexts.ground,
        problem,
        style: 'expanded',
        choices: accidentGrounds.map(ground => ({ value: ground, title: groundWords[ground] })),
      }),
    ],
    [
      button(say, accidentTexts.raise, { action: 'accident.worse', case: incident }, { style: 'positive' }),
      button(
        say,
        { nl: 'Terug', en: 'Back' },
        { action: 'incident.otherSteps', case: incident },
        { withoutInputs: true },
      ),
    ],
  );
