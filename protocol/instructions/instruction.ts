import type { EmployeeStep } from './employee-step.ts';
import type { FollowUpStep } from './follow-up-step.ts';
import type { InstructionKind } from './kind.ts';
import type { Owner } from './owner.ts';
import type { Source } from './source.ts';

/** What happens next, and whose task that is. */
export interface FollowUp {
  readonly by: Owner;
  readonly step: FollowUpStep;
}

/** One row of the protocol's instructions: what you do, in order, and what follows from it, in order. */
export type Instruction = InstructionKind & {
  readonly sources: readonly [Source, ...Source[]];
  readonly now: readonly [EmployeeStep, ...EmployeeStep[]];
  readonly next: readonly [FollowUp, ...FollowUp[]];
};
