import { stillUnclaimed } from '../../protocol/aftercare/aftercare.ts';
import type { Deed } from '../../protocol/deed.ts';
import { cancelDraft } from '../../protocol/incident/draft.ts';
import { remindOfMeasure } from '../../protocol/measures/remind.ts';
import { reporterOf } from '../../protocol/rights/incident-rights.ts';
import type { Stored } from '../../storage/store.ts';
import { decideOn } from '../case/decide.ts';
import { type AnyCase, isIncident } from './addresses.ts';
import type { Desk } from './desk.ts';
import { remindReporter } from './remind-reporter.ts';

type Timer = Extract<Deed, { do: 'timer' }>;

const onIncident = async (
  desk: Desk,
  stored: Stored<'incident'>,
  { timer, measure }: Timer,
): Promise<void> => {
  const { state } = stored.body;
  if (timer === 'forgetDraft') {
    // A draft that nobody came back to is thrown away, unread.
    if (state.phase === 'draft') await decideOn(desk, stored, { by: 'system', now: desk.now() }, cancelDraft);
    return;
  }
  if (timer === 'measureDue' && measure !== undefined) {
    const now = desk.now();
    await decideOn(desk, stored, { by: 'system', now }, given => remindOfMeasure(given, measure, now));
    return;
  }
  if (timer === 'completeReport' && state.phase === 'registered' && !state.report.complete)
    await remindReporter(desk, stored, reporterOf(state));
};

/** A moment has come: what does it mean for the case as it is now? @throws DeliveryError */
export const ringTimer = async (desk: Desk, stored: AnyCase, deed: Timer): Promise<void> => {
  if (isIncident(stored)) return onIncident(desk, stored, deed);
  if (deed.timer === 'aftercareUnclaimed')
    await decideOn(desk, stored, { by: 'system', now: desk.now() }, state =>
      stillUnclaimed(state, desk.now(), desk.organisation.settings.aftercareUnclaimedMinutes * 60_000),
    );
};
