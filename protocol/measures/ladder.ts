import { certainOf, type KnownIncident } from '../aggressor/known-incident.ts';
import type { Measure, MeasureKind } from '../incident/measure.ts';
import type { Report } from '../incident/report.ts';
import { running } from './running.ts';

/** The rungs, the lightest first. A police report and a claim stand beside the ladder: they go with any rung. */
const rungs = ['none', 'warning', 'conductTalk', 'accessBan'] as const satisfies readonly MeasureKind[];
export type Rung = (typeof rungs)[number];

const order: readonly MeasureKind[] = rungs;

/** Below zero for what stands beside the ladder. */
const heightOf = (kind: MeasureKind): number => order.indexOf(kind);

/** Why a rung is proposed. Numbers of cases and choices only. */
export type Because =
  | { readonly why: 'first' }
  | { readonly why: 'violence' | 'threat' }
  /** So many earlier incidents of certainly the same person. */
  | { readonly why: 'returned'; readonly times: number }
  /** What was decided then did not keep him from it. */
  | { readonly why: 'afterMeasure'; readonly kind: MeasureKind; readonly number?: string }
  /** An agreement or a ban was not kept; without a number in this very case. */
  | { readonly why: 'breached'; readonly kind: MeasureKind; readonly number?: string }
  | { readonly why: 'runningBan'; readonly until: string; readonly number?: string };

/** The measure that the protocol points to, and all reasons for that one. */
export interface Proposal {
  readonly measure: Exclude<Rung, 'none'>;
  readonly because: readonly [Because, ...Because[]];
}

interface Reason {
  readonly rung: Exclude<Rung, 'none'>;
  readonly because: Because;
}

/** The rung above a measure, for who does not keep to what was agreed [M2-7]; above a ban there is none. */
export const rungAfter = (kind: MeasureKind): Proposal['measure'] | undefined => {
  if (kind === 'warning') return 'conductTalk';
  return kind === 'conductTalk' ? 'accessBan' : undefined;
};

const isBreached = ({ steps = [] }: Pick<Measure, 'steps'>): boolean =>
  steps.some(({ step }) => step === 'breached' || step === 'banBreached');

const fromReport = ({ sorts }: Pick<Report, 'sorts'>): readonly Reason[] => [
  ...(sorts.includes('violence') ? [{ rung: 'accessBan', because: { why: 'violence' } } as const] : []),
  ...(sorts.includes('threat') ? [{ rung: 'conductTalk', because: { why: 'threat' } } as const] : []),
];

/** One return makes a talk likely, a second one a ban [M4-2]. */
const fromReturns = (times: number): readonly Reason[] =>
  times === 0
    ? []
    : [{ rung: times === 1 ? 'conductTalk' : 'accessBan', because: { why: 'returned', times } }];

const fromMeasure = (measure: Measure, number: string | undefined, today: string): readonly Reason[] => {
  const { kind } = measure.plan;
  const numbered = number === undefined ? {} : { number };
  const rung = rungAfter(kind) ?? 'accessBan';
  const until = kind === 'accessBan' ? running(measure, today)?.until : undefined;
  const grave: readonly Because[] = [
    ...(isBreached(measure) ? [{ why: 'breached', kind, ...numbered } as const] : []),
    ...(until === undefined ? [] : [{ why: 'runningBan', until, ...numbered } as const]),
  ];
  const all: readonly Because[] = grave.length > 0 ? grave : [{ why: 'afterMeasure', kind, ...numbered }];
  return all.map(because => ({ rung, because }));
};

const highest = (reasons: readonly Reason[]): Proposal | undefined => {
  const top = Math.max(...reasons.map(({ rung }) => heightOf(rung)));
  const [first, ...others] = reasons.filter(({ rung }) => heightOf(rung) === top);
  return first && { measure: first.rung, because: [first.because, ...others.map(({ because }) => because)] };
};

/** What the ladder looks at. */
export interface Weighing {
  readonly report: Pick<Report, 'sorts'>;
  /** What was decided in this case already. */
  readonly measures: readonly Measure[];
  /** Earlier incidents; only what is certain weighs, because a name alone must make nobody's measure heavier [INL-6]. */
  readonly earlier: readonly KnownIncident[];
  /** So many earlier ones are certain, where they cannot be read themselves. */
  readonly returns?: number;
  /** Local ISO date. */
  readonly today: string;
}

/** Is this one of the ladder's rungs, and not what stands beside it? */
export const isRung = ({ plan }: Pick<Measure, 'plan'>): boolean =>
  plan.kind !== 'none' && heightOf(plan.kind) > 0;

/**
 * The rung that the protocol points to, and why [M2-7] [M4-2] [C-4]: never more than a proposal. Once a rung was chosen
 * there is nothing to propose, until what was agreed is broken.
 */
export const propose = ({
  report,
  measures,
  earlier,
  returns = 0,
  today,
}: Weighing): Proposal | undefined => {
  const broken = measures.filter(isBreached).flatMap(measure => fromMeasure(measure, undefined, today));
  if (broken.length > 0 || measures.some(isRung)) return broken.length > 0 ? highest(broken) : undefined;
  const certain = certainOf(earlier);
  const reasons = [
    ...fromReport(report),
    ...certain.flatMap(({ measures: decided, number }) =>
      decided.filter(isRung).flatMap(measure => fromMeasure(measure, number, today)),
    ),
    ...fromReturns(Math.max(certain.length, returns)),
  ];
  return highest(reasons.length > 0 ? reasons : [{ rung: 'warning', because: { why: 'first' } }]);
};

/** How a choice stands to the proposal: lighter, heavier, or neither; what stands beside the ladder is neither. */
export const weigh = (
  proposal: Proposal | undefined,
  kind: MeasureKind,
): 'lighter' | 'heavier' | undefined => {
  const height = heightOf(kind);
  if (!proposal || height < 0 || kind === proposal.measure) return undefined;
  return height < heightOf(proposal.measure) ? 'lighter' : 'heavier';
};
