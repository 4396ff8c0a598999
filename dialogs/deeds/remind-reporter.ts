import { completeReminderCard } from '../../cards/report-reminder.ts';
import type { PersonId } from '../../protocol/organisation/organisation.ts';
import type { Stored } from '../../storage/store.ts';
import { completeReminder } from '../../texts/report-ending.ts';
import { sayIn } from '../../texts/words.ts';
import { chatOf } from './addresses.ts';
import type { Desk } from './desk.ts';

/** Asks the reporter once for the rest of a report that was sent in three taps [C-1]. @throws DeliveryError */
export const remindReporter = async (
  desk: Desk,
  stored: Stored<'incident'>,
  reporter: PersonId,
): Promise<void> => {
  const { state, id } = stored.body;
  const number = state.phase === 'registered' ? (state.number ?? '') : '';
  const { address, language } = await chatOf(desk, reporter);
  const say = sayIn(language);
  const card = completeReminderCard({ case: id, number }, say);
  await desk.post.send(address, { card, summary: say(completeReminder.title(number)) });
};
