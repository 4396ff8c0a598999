import { leaving } from '../texts/report-ending.ts';
import type { Say } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { card } from './blocks/frame.ts';
import { paragraph, title } from './blocks/text.ts';

/** Before something typed is thrown away, the person chooses it in so many words. */
export const reportLeaveCard = (model: { readonly case: string }, say: Say) =>
  card(
    say,
    [title(say, leaving.title), paragraph(say, leaving.text)],
    [
      button(say, leaving.goOn, { action: 'report.resume', case: model.case }),
      button(say, leaving.keep, { action: 'report.cancel', case: model.case, pick: 'keep' }),
      button(
        say,
        leaving.discard,
        { action: 'report.cancel', case: model.case, pick: 'discard' },
        { style: 'destructive' },
      ),
    ],
  );
