import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Help, Side, TalkName } from '../protocol/aftercare/track.ts';
import { aftercareButtons } from '../texts/aftercare.ts';
import { helpTexts, helpWords } from '../texts/aftercare-help.ts';
import {
  type TalkStanding,
  talkButtons,
  talkNameWords,
  talkStandingWords,
  trackTexts,
} from '../texts/aftercare-talks.ts';
import { menu } from '../texts/menu.ts';
import { day, moment } from '../texts/moments.ts';
import { listOf, type Say, type Words } from '../texts/words.ts';
import { type Button, button, type Manner, type Press } from './blocks/button.ts';
import { banner, card } from './blocks/frame.ts';
import { aside, heading, labelled, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';

type Pressed = (words: Words, press: Omit<Press, 'case'>, manner?: Manner) => Button;

type Elements = NonNullable<IAdaptiveCard['body']>;

/** The talks of a request that somebody looks after, as one of the two sees them. */
export interface RunningTrack {
  readonly is: 'running';
  readonly reader: Side;
  /** The other one of the two. */
  readonly other: string;
  readonly talks: readonly { readonly name: TalkName; readonly standing: TalkStanding }[];
  /** The one that is next. */
  readonly next?: TalkName;
  readonly pausedUntil?: Date;
  readonly pointedTo: readonly Help[];
  readonly alongOn?: Date;
}

export interface TrackModel {
  readonly case: string;
  readonly askedAt: Date;
  /** `waiting`: with the group. `over`: rounded off or stopped. Both only for the victim. */
  readonly track: RunningTrack | { readonly is: 'waiting' } | { readonly is: 'over' };
  readonly notice?: Words;
}

const talkLines = (say: Say, { talks, other }: RunningTrack): Elements =>
  talks.flatMap(({ name, standing }) => [
    labelled(say(talkNameWords[name]), say(talkStandingWords(standing, other))),
    ...(standing.is === 'planned' && standing.place ? [labelled(say(trackTexts.place), standing.place)] : []),
  ]);

const runningLines = (say: Say, track: RunningTrack, press: Pressed): Elements => {
  const acts = talkButtonsOf(press, track);
  const { reader, other, pausedUntil, pointedTo, alongOn, next } = track;
  const isVictim = reader === 'victim';
  return [
    paragraph(say, isVictim ? trackTexts.withOther(other) : trackTexts.forColleague(other)),
    ...(pausedUntil
      ? [
          banner(
            'accent',
            paragraph(
              say,
              isVictim ? trackTexts.pausedUntil(pausedUntil) : trackTexts.pausedFor(pausedUntil),
            ),
          ),
        ]
      : []),
    heading(say, talkButtons.talks),
    ...talkLines(say, track),
    ...(acts.length > 0 ? [{ type: 'ActionSet' as const, actions: [...acts] }] : []),
    ...(next === undefined && !isVictim ? [paragraph(say, trackTexts.allDone)] : []),
    ...(pointedTo.length > 0 ? [labelled(say(helpTexts.pointed), say(listed(pointedTo)))] : []),
    ...(alongOn ? [labelled(say(helpTexts.alongOn), say(day(alongOn)))] : []),
    aside(say, isVictim ? trackTexts.yourSay : trackTexts.silence),
  ];
};

const listed = (helps: readonly Help[]): Words => ({
  nl: listOf(
    helps.map(help => helpWords[help].nl),
    'and',
  ).nl,
  en: listOf(
    helps.map(help => helpWords[help].en),
    'and',
  ).en,
});

const lines = (say: Say, { track }: TrackModel, press: Pressed): Elements => {
  switch (track.is) {
    case 'running':
      return runningLines(say, track, press);
    case 'waiting':
      return [paragraph(say, trackTexts.waiting), aside(say, trackTexts.yourSay)];
    case 'over':
      return [paragraph(say, trackTexts.over)];
  }
};

/** What can be done about the next talk, right below the talks; not while there is a pause. */
const talkButtonsOf = (
  press: Pressed,
  { talks, next, reader, pausedUntil }: RunningTrack,
): readonly Button[] => {
  const talk = talks.find(({ name }) => name === next);
  if (!talk || next === undefined || pausedUntil) return [];
  const { standing } = talk;
  const planned = standing.is === 'planned' ? standing : undefined;
  // A second click must not settle the talk after the one that was meant: what is far off has no such button.
  const isNear = standing.is !== 'later';
  return [
    ...(planned && !planned.yours && !planned.agreed
      ? [
          press(
            talkButtons.agree,
            { action: 'aftercare.talkAgree', pick: `${next}.${planned.proposals}` },
            { style: 'positive' },
          ),
        ]
      : []),
    ...(reader === 'responder' && isNear
      ? [press(talkButtons.held, { action: 'aftercare.talkHeld', pick: next })]
      : []),
    press(planned ? talkButtons.move : talkButtons.propose, { action: 'aftercare.talkForm', pick: next }),
    ...(planned ? [press(talkButtons.calendar, { action: 'aftercare.talkCalendar', pick: next })] : []),
    ...(reader === 'victim' && isNear
      ? [press(talkButtons.notWanted, { action: 'aftercare.talkNotWanted', pick: next })]
      : []),
  ];
};

/** What can be done about the aftercare as a whole. */
const runningButtons = (press: Pressed, { reader, pausedUntil }: RunningTrack): readonly Button[] =>
  reader === 'responder'
    ? [
        press(helpTexts.button, { action: 'aftercare.helpForm' }),
        press(aftercareButtons.close, { action: 'aftercare.closeForm' }),
      ]
    : [
        pausedUntil
          ? press(talkButtons.resume, { action: 'aftercare.resume' }, { style: 'positive' })
          : press(talkButtons.pauseForm, { action: 'aftercare.pauseForm' }),
        press(talkButtons.other, { action: 'aftercare.otherForm' }),
        press(aftercareButtons.cancel, { action: 'aftercare.cancel' }),
      ];

const buttons = (press: Pressed, { track }: TrackModel): readonly Button[] => {
  switch (track.is) {
    case 'running':
      return runningButtons(press, track);
    case 'waiting':
      return [press(aftercareButtons.cancel, { action: 'aftercare.cancel' })];
    case 'over':
      return [press(talkButtons.again, { action: 'aftercare.again' }, { style: 'positive' })];
  }
};

/** Who, when, what is next, and how to change it; for each of the two the same talks [E-21]. */
export const aftercareTrackCard = (model: TrackModel, say: Say): Card => {
  const { track, notice, askedAt } = model;
  const press: Pressed = (words, data, manner) => button(say, words, { ...data, case: model.case }, manner);
  const isResponder = track.is === 'running' && track.reader === 'responder';
  return card(
    say,
    [
      ...(notice ? [banner('emphasis', paragraph(say, notice))] : []),
      title(say, isResponder ? trackTexts.responderTitle : trackTexts.title),
      ...lines(say, model, press),
      labelled(say(trackTexts.asked), say(moment(askedAt))),
    ],
    [
      ...buttons(press, model),
      ...(isResponder ? [] : [button(say, talkButtons.normal, { action: 'aftercare.normal' })]),
      button(say, menu.menu, { action: 'menu.show' }),
    ],
  );
};
