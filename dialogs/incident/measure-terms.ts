import type { Term } from '../../cards/incident-model.ts';
import { instantOf } from '../../protocol/calendar/local-time.ts';
import type { MeasurePlan } from '../../protocol/incident/measure.ts';
import type { TermName } from '../../texts/measures.ts';

const term = (what: TermName, at: Date | undefined): readonly Term[] => (at ? [{ what, at }] : []);

/** A day that stands for itself: at noon no clock change can make it another one. */
const onDay = (what: TermName, date: string): readonly Term[] => term(what, instantOf(date, '12:00'));

/** What a measure still asks for, or when it holds: moments only, so that everybody may see them. */
export const termsOf = (plan: MeasurePlan): readonly Term[] => {
  switch (plan.kind) {
    case 'conductTalk': {
      const [date, time] = plan.plannedAt?.split('T') ?? [];
      const planned = date && time ? instantOf(date, time) : undefined;
      return [...term('talkPlanned', planned), ...term('talkBefore', new Date(plan.due))];
    }
    case 'accessBan':
      return [...onDay('banFrom', plan.from), ...onDay('banUntil', plan.until)];
    case 'police':
      return plan.filedOn === undefined
        ? term(plan.which === 'report' ? 'reportBefore' : 'notificationBefore', new Date(plan.due))
        : onDay(plan.which === 'report' ? 'reportFiled' : 'notificationFiled', plan.filedOn);
    case 'warning':
    case 'damageClaim':
    case 'none':
      return [];
  }
};
