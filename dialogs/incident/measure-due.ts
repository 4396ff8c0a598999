import type { Card } from '../../cards/card.ts';
import { measureDueCard } from '../../cards/measure-due.ts';
import type { Measure } from '../../protocol/incident/measure.ts';
import { phaseOf } from '../../protocol/measures/life.ts';
import { type Term, termOf } from '../../protocol/measures/reminders/term.ts';
import { departmentOf } from '../../protocol/organisation/people.ts';
import type { DueState } from '../../texts/measure-due.ts';
import type { Say } from '../../texts/words.ts';
import { actingColleague } from './incident-view.ts';
import { termsOf } from './measure-terms.ts';
import type { Told } from './notices.ts';
import { measureIn } from './notices.ts';
import { numberIn } from './present-card.ts';

const talkState = (measure: Measure): DueState => {
  const phase = phaseOf(measure);
  if (phase === 'invited') return 'talkInvited';
  return phase === 'noShow' ? 'talkMissed' : 'talkDecided';
};

const stateOf = (measure: Measure, waitsFor: Term['waitsFor']): DueState => {
  switch (waitsFor) {
    case 'talk':
      return talkState(measure);
    case 'letter':
      return measure.plan.kind === 'accessBan' ? 'letterBan' : 'letterWarning';
    case 'police':
    case 'warning':
    case 'claim':
      return waitsFor;
  }
};

/**
 * `measureDue`: something about a measure waits [M2-3] [M4-3] [M5-5]; nothing is said when it was done or closed in the
 * meantime.
 */
export const measureDue = async (told: Told, say: Say): Promise<Card | undefined> => {
  const { office, stored } = told;
  const { state, id } = stored.body;
  const { settings } = office.organisation;
  const measure = measureIn(told);
  const term = measure && termOf(measure, settings);
  if (state.phase !== 'registered' || !measure || !term) return undefined;
  const number = numberIn(stored);
  const { handler, report } = state;
  const planned = termsOf(measure, settings).find(({ what }) => what === 'talkPlanned');
  return measureDueCard(
    {
      incident: id,
      ...(number === undefined ? {} : { number }),
      department: departmentOf(office.organisation, report.department)?.name ?? report.department,
      ...(handler ? { handler: await actingColleague(office, handler.person, handler.onBehalfOf) } : {}),
      waitsFor: term.waitsFor,
      state: stateOf(measure, term.waitsFor),
      ...(planned ? { planned } : {}),
      due: term.due,
      late: term.strict && term.due < office.now(),
    },
    say,
  );
};
