import {
  aftercareAnswers,
  injuries,
  places,
  policeAnswers,
  sorts,
  victims,
} from '../protocol/incident/report.ts';
import type { Field, FieldStep, Typed } from '../protocol/incident/report-form.ts';
import { stepFields } from '../protocol/incident/report-form.ts';
import { choiceWords, fieldWords, reportTexts } from '../texts/report.ts';
import {
  aftercareWords,
  injuryWords,
  placeWords,
  policeWords,
  sortWords,
  victimWords,
} from '../texts/report-choices.ts';
import { check } from '../texts/report-ending.ts';
import type { Say, Words } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { card } from './blocks/frame.ts';
import { aside, heading, labelled, paragraph } from './blocks/text.ts';
import { type StepModel, stepHead } from './report-step.ts';

/** No field shows more than this here, so that the card stays small enough for every client. */
const shown = 1200;

const chosen = <K extends string>(
  list: readonly K[],
  words: Readonly<Record<K, Words>>,
  typed: string,
  say: Say,
) =>
  typed
    .split(',')
    .flatMap(part => list.filter(item => item === part.trim()))
    .map(item => say(words[item]))
    .join(', ');

/** What a field says, as a person reads it. */
const shownValue = (model: StepModel, field: Field, typed: string, say: Say): string => {
  const known = { yes: choiceWords.known, no: choiceWords.unknown };
  switch (field) {
    case 'sorts':
      return chosen(sorts, sortWords, typed, say);
    case 'place':
      return chosen(places, placeWords, typed, say);
    case 'victim':
      return chosen(victims, victimWords, typed, say);
    case 'injury':
      return chosen(injuries, injuryWords, typed, say);
    case 'police':
      return chosen(policeAnswers, policeWords, typed, say);
    case 'aftercare':
      return chosen(aftercareAnswers, aftercareWords, typed, say);
    case 'aggressorKnown':
      return chosen(['yes', 'no'] as const, known, typed, say);
    case 'location':
      return model.locations.find(({ key }) => key === typed)?.name ?? say(choiceWords.noLocation);
    case 'department':
      return model.departments.find(({ key }) => key === typed)?.name ?? typed;
    case 'date':
    case 'aggressorBirthDate':
      return typed.split('-').reverse().join('-');
    default:
      return typed.length > shown ? `${typed.slice(0, shown)}… ${say(check.shortened)}` : typed;
  }
};

/** A question as the head of its answer: without question mark or remark. */
const asStatement = (question: string): string => question.replace(/\s*\(.*\)$/, '').replace(/\?$/, '');

const section = (model: StepModel, step: FieldStep, words: Words, say: Say) => {
  const typed: Typed = model.typed;
  const lines = stepFields[step].flatMap(field => {
    const value = typed[field];
    return value ? [labelled(asStatement(say(fieldWords[field])), shownValue(model, field, value, say))] : [];
  });
  return [heading(say, words), ...(lines.length > 0 ? lines : [aside(say, check.nothing)])];
};

const change = (model: StepModel, step: FieldStep, words: Words, say: Say) => {
  const title = { nl: `${check.change.nl}: ${words.nl}`, en: `${check.change.en}: ${words.en}` };
  return button(
    say,
    title,
    { action: 'report.step', case: model.case, pick: String(step) },
    { mode: 'secondary' },
  );
};

/** Step 4: the whole report, readable, to be signed by sending [F-28]. */
export const reportCheckCard = (model: StepModel, say: Say) =>
  card(
    say,
    [
      ...stepHead(say, 4, reportTexts.checkTitle, model),
      ...section(model, 1, check.what, say),
      ...section(model, 2, check.who, say),
      ...section(model, 3, check.story, say),
      ...(model.supplementing ? [] : [paragraph(say, check.sign)]),
    ],
    [
      button(
        say,
        model.supplementing ? reportTexts.sendSupplement : reportTexts.send,
        { action: 'report.send', case: model.case },
        { style: 'positive' },
      ),
      button(say, reportTexts.previous, { action: 'report.back', case: model.case, pick: '4' }),
      button(say, reportTexts.cancel, { action: 'report.cancel', case: model.case, pick: '4' }),
      change(model, 1, check.what, say),
      change(model, 2, check.who, say),
      change(model, 3, check.story, say),
    ],
  );
