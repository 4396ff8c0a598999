import { aftercareAnswers, injuries, policeAnswers } from '../protocol/incident/report.ts';
import { fieldHints, fieldWords, reportTexts } from '../texts/report.ts';
import { aftercareWords, injuryWords, policeWords } from '../texts/report-choices.ts';
import type { Say } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { choiceField, textField } from './blocks/field.ts';
import { card } from './blocks/frame.ts';
import { fieldOf, type StepModel, stepHead } from './report-step.ts';

/** Step 3: what happened, in the reporter's words; injury, damage, police, aftercare. */
export const reportStoryCard = (model: StepModel, say: Say) =>
  card(
    say,
    [
      ...stepHead(say, 3, reportTexts.storyTitle, model),
      ...textField(say, { ...fieldOf(model, 'description'), label: fieldWords.description, lines: 'many' }),
      ...textField(say, {
        ...fieldOf(model, 'literalWords'),
        label: fieldWords.literalWords,
        hint: fieldHints.literalWords,
        lines: 'many',
      }),
      ...choiceField(say, {
        ...fieldOf(model, 'injury'),
        label: fieldWords.injury,
        style: 'compact',
        choices: injuries.map(injury => ({ value: injury, title: injuryWords[injury] })),
      }),
      ...textField(say, { ...fieldOf(model, 'injuryNote'), label: fieldWords.injuryNote }),
      ...textField(say, {
        ...fieldOf(model, 'damagePersonal'),
        label: fieldWords.damagePersonal,
        hint: fieldHints.damage,
      }),
      ...textField(say, { ...fieldOf(model, 'damageMunicipal'), label: fieldWords.damageMunicipal }),
      ...choiceField(say, {
        ...fieldOf(model, 'police'),
        label: fieldWords.police,
        style: 'compact',
        choices: policeAnswers.map(answer => ({ value: answer, title: policeWords[answer] })),
      }),
      ...textField(say, { ...fieldOf(model, 'policeNote'), label: fieldWords.policeNote }),
      ...(model.supplementing
        ? []
        : choiceField(say, {
            ...fieldOf(model, 'aftercare'),
            label: fieldWords.aftercare,
            hint: fieldHints.hiddenAftercare,
            style: 'compact',
            choices: aftercareAnswers.map(answer => ({ value: answer, title: aftercareWords[answer] })),
          })),
      ...textField(say, {
        ...fieldOf(model, 'furtherAction'),
        label: fieldWords.furtherAction,
        lines: 'many',
      }),
    ],
    [
      button(
        say,
        reportTexts.next,
        { action: 'report.next', case: model.case, pick: '3' },
        { style: 'positive' },
      ),
      button(say, reportTexts.previous, { action: 'report.back', case: model.case, pick: '3' }),
      ...(model.supplementing
        ? []
        : [button(say, reportTexts.quick, { action: 'report.quick', case: model.case, pick: '3' })]),
      button(say, reportTexts.cancel, { action: 'report.cancel', case: model.case, pick: '3' }),
    ],
  );
