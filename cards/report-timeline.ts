import { leftOut } from '../texts/incident-details.ts';
import { menu } from '../texts/menu.ts';
import { shortMoment } from '../texts/moments.ts';
import { otherStepsTexts } from '../texts/other-steps.ts';
import { mine, receipt } from '../texts/report-ending.ts';
import { asIs, type Say, type Words } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { fitting } from './blocks/fitting.ts';
import { card } from './blocks/frame.ts';
import { aside, heading, labelled, paragraph, title } from './blocks/text.ts';

/** One line of what was done. */
export interface TimelineLine {
  readonly at: Date;
  readonly words: Words;
}

export interface ReportTimelineModel {
  readonly case: string;
  readonly head: Words;
  /** Sorts and place; empty where nothing may be told any more. */
  readonly what: Words;
  readonly state: Words;
  readonly lines: readonly TimelineLine[];
  /** Sent and not withdrawn: it can be added to. */
  readonly open: boolean;
  /** Nobody decided yet. */
  readonly withdrawable: boolean;
  readonly notice?: Words;
}

/** What the lines may weigh, so that the whole stays under what a message may weigh. */
const mostBytes = 16_000;

/** One's own report: its state and all that was done with it. */
export const reportTimelineCard = (model: ReportTimelineModel, say: Say) => {
  const latest = model.lines.map(line => [labelled(say(shortMoment(line.at)), say(line.words))]).toReversed();
  const shown = fitting(latest, mostBytes);
  return card(
    say,
    [
      title(say, model.head),
      ...(model.notice ? [paragraph(say, model.notice)] : []),
      ...(say(model.what) === '' ? [] : [paragraph(say, model.what)]),
      aside(say, model.state),
      heading(say, mine.timeline),
      ...(shown.leftOut > 0 ? [aside(say, leftOut(shown.leftOut))] : []),
      ...shown.elements.toReversed(),
      ...(model.open && !model.withdrawable ? [aside(say, mine.cannotWithdraw)] : []),
    ],
    [
      ...(model.open
        ? [button(say, receipt.supplement, { action: 'report.supplement', case: model.case })]
        : []),
      ...(model.open
        ? [button(say, otherStepsTexts.button, { action: 'incident.otherSteps', case: model.case })]
        : []),
      ...(model.withdrawable
        ? [button(say, mine.withdraw, { action: 'report.withdraw', case: model.case })]
        : []),
      button(say, menu.mine, { action: 'report.mine' }),
      button(say, menu.menu, { action: 'menu.show' }),
    ],
  );
};

/** Withdrawing removes what was written, so it is asked once more. */
export const reportWithdrawCard = (model: { readonly case: string; readonly head: Words }, say: Say) =>
  card(
    say,
    [
      title(say, mine.withdrawTitle),
      paragraph(say, asIs(say(model.head))),
      paragraph(say, mine.withdrawText),
    ],
    [
      button(
        say,
        mine.withdrawSure,
        { action: 'report.withdrawSure', case: model.case },
        { style: 'destructive' },
      ),
      button(say, { nl: 'Terug', en: 'Back' }, { action: 'report.show', case: model.case }),
    ],
  );
