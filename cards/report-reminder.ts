import { menu } from '../texts/menu.ts';
import { completeReminder, receipt } from '../texts/report-ending.ts';
import type { Say } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { card } from './blocks/frame.ts';
import { paragraph, title } from './blocks/text.ts';

/** The one question about a report that was sent in three taps [C-1]. */
export const completeReminderCard = (model: { readonly case: string; readonly number: string }, say: Say) =>
  card(
    say,
    [title(say, completeReminder.title(model.number)), paragraph(say, completeReminder.text)],
    [
      button(
        say,
        receipt.supplement,
        { action: 'report.supplement', case: model.case },
        { style: 'positive' },
      ),
      button(say, menu.aftercare, { action: 'aftercare.form' }),
    ],
  );
