import { workingDaysOn } from '../calendar/working-days.ts';
import { granted } from '../decision.ts';
import { isFinished } from '../incident/finished.ts';
import type { IncidentFact, IncidentState, Registered } from '../incident/incident-case.ts';
import type { Settings } from '../organisation/settings.ts';
import { headAfterWorkingDays, type Silence } from './silence.ts';

/** When a silence since `heard` has lasted long enough to say something about it [C-22]. */
export const silenceDue = (heard: Date, { silenceWorkingDays }: Pick<Settings, 'silenceWorkingDays'>): Date =>
  workingDaysOn(heard, silenceWorkingDays);

/** When the department head hears of it, after who handles the case did. */
export const headDue = (nudged: Date): Date => workingDaysOn(nudged, headAfterWorkingDays);

const lastHeard = ({ heardAt, registeredAt }: Registered): string => heardAt ?? registeredAt;

/** The silence that was noticed, as long as it lasts. */
export const presentSilence = (state: Registered): Silence | undefined =>
  state.silence?.since === lastHeard(state) ? state.silence : undefined;

const idle = (state: IncidentState) => granted<IncidentState, IncidentFact>(state);

/**
 * A moment has come at which the reporter may have heard nothing for too long [C-22]. First who handles the case is
 * told, then the department head; each once in a silence, and nobody once there is nothing left to hear.
 */
export const noticeSilence = (
  state: IncidentState,
  now: Date,
  settings: Pick<Settings, 'silenceWorkingDays'>,
) => {
  if (state.phase !== 'registered' || isFinished(state)) return idle(state);
  const since = lastHeard(state);
  const silence = presentSilence(state);
  if (!silence) {
    if (now < silenceDue(new Date(since), settings)) return idle(state);
    const noticed: Silence = { since, nudgedAt: now.toISOString() };
    return granted<IncidentState, IncidentFact>(
      { ...state, silence: noticed },
      { fact: 'silenceNoticed', to: 'handler' },
    );
  }
  if (silence.head || now < headDue(new Date(silence.nudgedAt))) return idle(state);
  return granted<IncidentState, IncidentFact>(
    { ...state, silence: { ...silence, head: true } },
    { fact: 'silenceNoticed', to: 'head' },
  );
};

/** The reporter is told that the report is not forgotten, which ends the silence. Without one there is nothing to end. */
export const sayStillWorking = (state: IncidentState) => {
  if (state.phase !== 'registered' || !presentSilence(state)) return idle(state);
  const { silence: _ended, ...rest } = state;
  return granted<IncidentState, IncidentFact>(rest, { fact: 'stillWorking' });
};
