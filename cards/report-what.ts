import { places, sorts, victims } from '../protocol/incident/report.ts';
import { elsewhere } from '../protocol/incident/report-form.ts';
import { choiceWords, fieldHints, fieldWords, reportTexts } from '../texts/report.ts';
import { placeWords, sortWords, victimWords } from '../texts/report-choices.ts';
import { asIs, type Say } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { choiceField, dateField, textField, timeField } from './blocks/field.ts';
import { card } from './blocks/frame.ts';
import { fieldOf, type StepModel, stepHead } from './report-step.ts';

/** Step 1: what, where, when, to whom. Enough to send at once [C-1]. */
export const reportWhatCard = (model: StepModel, say: Say) => {
  const named = model.locations.map(({ key, name }) => ({ value: key, title: asIs(name) }));
  return card(
    say,
    [
      ...stepHead(say, 1, reportTexts.whatTitle, model),
      ...choiceField(say, {
        ...fieldOf(model, 'sorts'),
        label: fieldWords.sorts,
        style: 'expanded',
        many: true,
        choices: sorts.map(sort => ({ value: sort, title: sortWords[sort] })),
      }),
      ...choiceField(say, {
        ...fieldOf(model, 'place'),
        label: fieldWords.place,
        style: 'expanded',
        choices: places.map(place => ({ value: place, title: placeWords[place] })),
      }),
      ...choiceField(say, {
        ...fieldOf(model, 'location'),
        label: fieldWords.location,
        hint: fieldHints.location,
        style: 'compact',
        choices: [{ value: elsewhere, title: choiceWords.noLocation }, ...named],
      }),
      ...dateField(say, { ...fieldOf(model, 'date'), label: fieldWords.date, max: model.today }),
      ...timeField(say, { ...fieldOf(model, 'time'), label: fieldWords.time }),
      ...choiceField(say, {
        ...fieldOf(model, 'victim'),
        label: fieldWords.victim,
        style: 'compact',
        choices: victims.map(victim => ({ value: victim, title: victimWords[victim] })),
      }),
      ...textField(say, {
        ...fieldOf(model, 'victimName'),
        label: fieldWords.victimName,
        hint: fieldHints.victimName,
      }),
      ...choiceField(say, {
        ...fieldOf(model, 'department'),
        label: fieldWords.department,
        hint: fieldHints.department,
        style: 'compact',
        choices: model.departments.map(({ key, name }) => ({ value: key, title: asIs(name) })),
      }),
    ],
    [
      button(
        say,
        reportTexts.next,
        { action: 'report.next', case: model.case, pick: '1' },
        { style: 'positive' },
      ),
      ...(model.supplementing
        ? []
        : [button(say, reportTexts.quick, { action: 'report.quick', case: model.case, pick: '1' })]),
      button(say, reportTexts.cancel, { action: 'report.cancel', case: model.case, pick: '1' }),
    ],
  );
};
