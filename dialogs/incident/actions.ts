import { engageAction } from './aftercare-engage.ts';
import { engageForm } from './aftercare-engage-form.ts';
import { details } from './details.ts';
import { handOverAction } from './hand-over.ts';
import { handOverForm } from './hand-over-form.ts';
import { measureDecide } from './measure-decide.ts';
import { measureForm } from './measure-form.ts';
import { measureNext } from './measure-next.ts';
import { measureStep } from './measure-step.ts';
import { measureStepForm } from './measure-step-form.ts';
import { showCard } from './show-card.ts';
import { takeUpAction } from './take-up.ts';

/** The manager's part of the table. */
export const incidentActions = {
  'incident.card': showCard,
  'incident.takeUp': takeUpAction,
  'incident.details': details,
  'incident.handOverForm': handOverForm,
  'incident.handOver': handOverAction,
  'measure.form': measureForm,
  'measure.decide': measureDecide,
  'measure.next': measureNext,
  'measure.stepForm': measureStepForm,
  'measure.step': measureStep,
  'aftercare.engageForm': engageForm,
  'aftercare.engage': engageAction,
} as const;
