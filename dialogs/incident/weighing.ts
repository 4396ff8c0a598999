import type { FormWeighing } from '../../cards/measure-weighing.ts';
import type { MeasureKind } from '../../protocol/incident/measure.ts';
import type { Weighed } from '../../protocol/incident/responsibility.ts';
import { weigh } from '../../protocol/measures/ladder.ts';
import { weighingTexts } from '../../texts/ladder.ts';
import { measureLimits } from '../../texts/measure-forms.ts';
import { proposalFor } from '../aggressor/proposal.ts';
import { typedText } from '../typed-text.ts';
import type { Visit } from '../visit.ts';
import type { Decided } from './decide-as-seen.ts';
import { wrongGrounds } from './measure-input/checks.ts';
import type { Showing } from './show-sheet.ts';

/** How a choice stands to what the protocol points to: what its form says of it, and what is recorded with it. */
export interface Weighing {
  /** Absent where the protocol points to nothing (any more). */
  readonly form?: FormWeighing;
  /** Absent while the reason is missing for which something else is chosen. */
  readonly weighed?: Weighed;
}

/** The grounds of deciding on no measure are the reason for it; every other measure has its own field for that. */
const reasonIn = (kind: MeasureKind, input: Readonly<Record<string, unknown>>): unknown =>
  kind === 'none' ? input.grounds : input.deviation;

/**
 * Weighs a choice on the case as it now is [C-4]. Who chooses a lighter or a heavier rung is asked why, and decides.
 * @param input everything that the form brought along; empty for a form that is still blank.
 */
export const weighingOf = async (
  { office, turn }: Visit,
  { body }: Decided['stored'],
  kind: MeasureKind,
  input: Readonly<Record<string, unknown>> | undefined,
): Promise<Weighing> => {
  const proposal =
    body.state.phase === 'registered' ? await proposalFor(office, body.state, turn.now) : undefined;
  if (!proposal) return { weighed: {} };
  const proposed = { proposed: proposal.measure };
  const as = weigh(proposal, kind);
  if (!as) return { form: { proposal }, weighed: proposed };
  const why = typedText.parse(input && reasonIn(kind, input));
  const wrong = wrongGrounds(why);
  const missing = wrong !== undefined;
  const tooShort = weighingTexts[as === 'lighter' ? 'whyLighter' : 'whyHeavier'];
  const asked = {
    as,
    typed: why,
    ...(input && wrong ? { problem: why.length < measureLimits.least ? tooShort : wrong } : {}),
  };
  return {
    form: { proposal, ...(kind === 'none' ? {} : { asked }) },
    ...(missing ? {} : { weighed: { ...proposed, overruled: { as, why } } }),
  };
};

/** What its form says of it, where it says anything. */
export const onForm = ({ form }: Pick<Weighing, 'form'>): Pick<Showing, 'weighing'> =>
  form ? { weighing: form } : {};
