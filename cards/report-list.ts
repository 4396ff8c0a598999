import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { menu } from '../texts/menu.ts';
import { shortMoment } from '../texts/moments.ts';
import { mine } from '../texts/report-ending.ts';
import { asIs, type Say, type Words } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { card } from './blocks/frame.ts';
import { aside, heading, paragraph, title } from './blocks/text.ts';

/** A draft or a report in the list. */
export interface ListedReport {
  readonly case: string;
  readonly kind: 'draft' | 'report';
  /** `A-2026-00042`, or that it is a draft. */
  readonly head: Words;
  /** Sorts and place, as far as known; empty where nothing may be told any more. */
  readonly what: Words;
  readonly at: Date;
  /** Empty for a draft: nobody has it yet. */
  readonly state: Words;
}

export interface ReportListModel {
  readonly reports: readonly ListedReport[];
  /** Where the older ones begin. */
  readonly cursor?: string;
  readonly notice?: Words;
}

const row = (say: Say, report: ListedReport): NonNullable<IAdaptiveCard['body']>[number] => ({
  type: 'Container',
  separator: true,
  spacing: 'Medium',
  items: [
    heading(say, report.head),
    ...(say(report.what) === '' ? [] : [paragraph(say, report.what)]),
    aside(
      say,
      asIs(
        [shortMoment(report.at), report.state]
          .map(say)
          .filter(part => part !== '')
          .join(' · '),
      ),
    ),
    {
      type: 'ActionSet',
      actions: [
        report.kind === 'draft'
          ? button(say, mine.resume, { action: 'report.resume', case: report.case })
          : button(say, mine.show, { action: 'report.show', case: report.case }),
      ],
    },
  ],
});

/** Everything that a person reported or began to report, newest first. */
export const reportListCard = ({ reports, cursor, notice }: ReportListModel, say: Say) =>
  card(
    say,
    [
      title(say, mine.title),
      ...(notice ? [paragraph(say, notice)] : []),
      ...(reports.length === 0 ? [paragraph(say, mine.none)] : reports.map(report => row(say, report))),
    ],
    [
      button(say, menu.report, { action: 'report.start' }),
      ...(cursor === undefined ? [] : [button(say, mine.older, { action: 'report.mine', pick: cursor })]),
      button(say, menu.menu, { action: 'menu.show' }),
    ],
  );
