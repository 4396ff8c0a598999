import { stillUnclaimed } from '../../protocol/aftercare/aftercare.ts';
import { remindOfTalk } from '../../protocol/aftercare/remind-talk.ts';
import { endBan, warnOfEnd } from '../../protocol/bans/ending.ts';
import type { Deed } from '../../protocol/deed.ts';
import { chainOf, officeHoursOf } from '../../protocol/escalation/chain-of.ts';
import { cancelDraft } from '../../protocol/incident/draft.ts';
import { remindOfMeasure } from '../../protocol/measures/remind.ts';
import { reporterOf } from '../../protocol/rights/incident-rights.ts';
import type { Stored } from '../../storage/store.ts';
import { decideOn } from '../case/decide.ts';
import { forgetDrafts } from '../letters/drafts.ts';
import { type AnyCase, isIncident } from './addresses.ts';
import type { Desk } from './desk.ts';
import { remindReporter } from './remind-reporter.ts';
import { ringBeside } from './ring-beside.ts';

type Timer = Extract<Deed, { do: 'timer' }>;

const onIncident = async (desk: Desk, stored: Stored<'incident'>, deed: Timer): Promise<void> => {
  const { timer, measure } = deed;
  const { state } = stored.body;
  if (timer === 'forgetDraft') {
    // A draft that nobody came back to is thrown away, unread.
    if (state.phase === 'draft') await decideOn(desk, stored, { by: 'system', now: desk.now() }, cancelDraft);
    return;
  }
  if (timer === 'forgetLetters') {
    await forgetDrafts(desk, stored.key.id, desk.now());
    return;
  }
  if (timer === 'measureDue' && measure !== undefined) {
    const now = desk.now();
    const { settings } = desk.organisation;
    await decideOn(desk, stored, { by: 'system', now }, given =>
      remindOfMeasure(given, measure, now, settings),
    );
    return;
  }
  if (timer === 'banEnds' && measure !== undefined) {
    const now = desk.now();
    await decideOn(desk, stored, { by: 'system', now }, given => endBan(given, measure, now));
    return;
  }
  if (timer === 'banWarning' && measure !== undefined) {
    const now = desk.now();
    const days = desk.organisation.settings.banWarningDays;
    await decideOn(desk, stored, { by: 'system', now }, given => warnOfEnd(given, measure, now, days));
    return;
  }
  if (timer === 'returnOver' || timer === 'accidentDue' || timer === 'firstCare' || timer === 'silence') {
    await ringBeside(desk, stored, deed);
    return;
  }
  if (timer === 'completeReport' && state.phase === 'registered' && !state.report.complete)
    await remindReporter(desk, stored, reporterOf(state));
};

/** A moment has come: what does it mean for the case as it is now? @throws DeliveryError */
export const ringTimer = async (desk: Desk, stored: AnyCase, deed: Timer): Promise<void> => {
  if (isIncident(stored)) return onIncident(desk, stored, deed);
  if (deed.timer === 'aftercareTalk') {
    const now = desk.now();
    await decideOn(desk, stored, { by: 'system', now }, state => remindOfTalk(state, desk.organisation, now));
    return;
  }
  if (deed.timer === 'aftercareUnclaimed')
    await decideOn(desk, stored, { by: 'system', now: desk.now() }, state =>
      stillUnclaimed(
        state,
        desk.now(),
        chainOf(desk.organisation, 'aftercareUnclaimed'),
        officeHoursOf(desk.organisation),
      ),
    );
};
