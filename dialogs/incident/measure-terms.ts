import type { Term } from '../../cards/incident-model.ts';
import { instantOf } from '../../protocol/calendar/local-time.ts';
import type { Measure, PoliceMeasure } from '../../protocol/incident/measure.ts';
import { banUntil } from '../../protocol/measures/ban-standing.ts';
import { awaitsTalk } from '../../protocol/measures/reminders/talk.ts';
import { type TermSettings, termOf } from '../../protocol/measures/reminders/term.ts';
import type { TakenStep } from '../../protocol/measures/step.ts';
import { awaitsMoney } from '../../protocol/measures/waiting.ts';
import type { TermName } from '../../texts/measures.ts';

const term = (what: TermName, at: Date | undefined): readonly Term[] => (at ? [{ what, at }] : []);

/** A day that stands for itself: at noon no clock change can make it another one. */
const onDay = (what: TermName, date: string): readonly Term[] => term(what, instantOf(date, '12:00'));

/** The moment of an appointment, local date and time. */
const at = (date: string | undefined, time: string | undefined): Date | undefined =>
  date !== undefined && time !== undefined ? instantOf(date, time) : undefined;

/** When the talk is, as long as it is still to come. */
const appointment = (measure: Pick<Measure, 'plan' | 'steps'>, plannedAt = ''): Date | undefined => {
  const last = measure.steps?.at(-1);
  if (last?.step === 'invited') return at(last.date, last.time);
  const [date, time] = plannedAt.split('T');
  return last ? undefined : at(date, time);
};

/** By when the client is to be told, as long as that waits [M1-1] [M4-3]. */
const telling = (measure: Measure, settings: TermSettings): readonly Term[] =>
  term('tellBefore', termOf(measure, settings)?.due);

/** By when the police are to know, or since when they do; nothing when it was decided not to go. */
const police = (plan: PoliceMeasure, { steps = [] }: Pick<Measure, 'steps'>): readonly Term[] => {
  const filed = steps.findLast(({ step }) => step === 'filed' || step === 'notFiled');
  if (filed?.step === 'notFiled') return [];
  const done = filed?.step === 'filed' ? filed : { which: plan.which, on: plan.filedOn };
  return done.on === undefined
    ? term(plan.which === 'report' ? 'reportBefore' : 'notificationBefore', new Date(plan.due))
    : onDay(done.which === 'report' ? 'reportFiled' : 'notificationFiled', done.on);
};

/** Before when the client was asked to pay. */
const payment = ({ steps = [] }: Pick<Measure, 'steps'>): readonly Term[] => {
  const claimed = steps.findLast(({ step }) => step === 'claimed');
  return claimed?.step === 'claimed' && claimed.payBefore !== undefined
    ? onDay('payBefore', claimed.payBefore)
    : [];
};

/** What a measure still asks for, or when it holds: moments only, so that everybody may see them. */
export const termsOf = (measure: Measure, settings: TermSettings): readonly Term[] => {
  const { plan } = measure;
  switch (plan.kind) {
    case 'conductTalk':
      return [
        ...term('talkPlanned', appointment(measure, plan.plannedAt)),
        ...(awaitsTalk(measure) ? term('talkBefore', new Date(plan.due)) : []),
      ];
    case 'accessBan':
      return [
        ...onDay('banFrom', plan.from),
        ...onDay('banUntil', banUntil(measure) ?? plan.until),
        ...telling(measure, settings),
      ];
    case 'police':
      return police(plan, measure);
    case 'warning':
      return telling(measure, settings);
    case 'damageClaim':
      return awaitsMoney(measure) ? payment(measure) : [];
    case 'none':
      return [];
  }
};

/** The day on which a step happened; without one of its own, the moment at which it was recorded. */
export const stepMoment = (step: TakenStep): Date =>
  ('on' in step ? instantOf(step.on, '12:00') : undefined) ?? new Date(step.takenAt);

/** When the talk is that a client was invited to. */
export const invitedFor = (step: TakenStep): Date | undefined =>
  step.step === 'invited' ? at(step.date, step.time) : undefined;
