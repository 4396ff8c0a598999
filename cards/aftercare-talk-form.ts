import { type TalkName, talkWays } from '../protocol/aftercare/track.ts';
import { aftercareButtons } from '../texts/aftercare.ts';
import { talkForms } from '../texts/aftercare-talk-forms.ts';
import { talkButtons, talkNameWords, talkWayWords } from '../texts/aftercare-talks.ts';
import type { Say, Words } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { choiceField, dateField, textField, timeField } from './blocks/field.ts';
import { banner, card } from './blocks/frame.ts';
import { paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';

/** How many characters a place holds. */
export const talkPlaceFits = 80;

export interface TypedTalk {
  readonly date?: string;
  readonly time?: string;
  readonly way?: string;
  readonly place?: string;
}

export interface TalkFormModel {
  readonly case: string;
  readonly talk: TalkName;
  readonly typed: TypedTalk;
  readonly problems: { readonly date?: Words; readonly way?: Words; readonly place?: Words };
  readonly notice?: Words;
}

/** A moment for a talk: when, how, and where. */
export const aftercareTalkFormCard = (
  { case: id, talk, typed, problems, notice }: TalkFormModel,
  say: Say,
): Card =>
  card(
    say,
    [
      ...(notice ? [banner('emphasis', paragraph(say, notice))] : []),
      title(say, talkNameWords[talk]),
      ...dateField(say, { id: 'date', label: talkForms.date, value: typed.date, problem: problems.date }),
      ...timeField(say, { id: 'time', label: talkForms.time, value: typed.time }),
      ...choiceField(say, {
        id: 'way',
        label: talkForms.way,
        value: typed.way,
        problem: problems.way,
        style: 'expanded',
        choices: talkWays.map(way => ({ value: way, title: talkWayWords[way] })),
      }),
      ...textField(say, {
        id: 'place',
        label: talkForms.place,
        value: typed.place?.slice(0, talkPlaceFits),
        problem: problems.place,
        hint: talkForms.placeHint,
        placeholder: talkForms.placeExample,
        maxLength: talkPlaceFits,
      }),
    ],
    [
      button(
        say,
        talkButtons.send,
        { action: 'aftercare.talkPropose', case: id, pick: talk },
        { style: 'positive' },
      ),
      button(say, aftercareButtons.back, { action: 'aftercare.talks', case: id }, { withoutInputs: true }),
    ],
  );
