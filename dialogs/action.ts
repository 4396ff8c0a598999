import { z } from 'zod';
import type { CaseKind } from '../storage/documents.ts';
import type { Answer } from './answer.ts';
import type { AftercareVisit, IncidentVisit, Visit } from './visit.ts';

/** Who may ask for something about an incident (`protocol/rights/incident-rights.ts`). */
export type IncidentRight = 'reporter' | 'see' | 'decide' | 'takePart' | 'safety' | 'alerted' | 'anyone';
/** Who may ask for something about an aftercare request (`protocol/rights/aftercare-rights.ts`). */
export type AftercareRight = 'respond' | 'claimer' | 'victim' | 'party' | 'anyone';
/** Who may ask for something that is not about a case. */
export type GeneralRight =
  | 'anyone'
  | 'managesSomebody'
  | 'looksUp'
  | 'keepsRegister'
  | 'seesBans'
  | 'tiesChannels'
  | 'administers';

/** The id of a form that is going to be a case of its own: made at random, and never one that follows from another. */
export const formId = z.uuidv4();

/** What every button about a case brings along. */
export const caseInput = z.object({
  case: z.uuid(),
  revision: z.coerce.number().int().nonnegative().optional(),
  form: z.uuid().optional(),
});

interface Described<Right extends string, V extends Visit, Input> {
  readonly may: Right;
  /** What the button and its card send along; anything else is not this button. */
  readonly input: z.ZodType<Input>;
  readonly handle: (visit: V, input: Input) => Promise<Answer>;
}

/**
 * One thing that a button can ask for. The input's type is shut in here: outside, an action takes `unknown` and says
 * whether it understood.
 */
interface Sealed<On extends string, Right extends string, V extends Visit> {
  readonly on: On;
  readonly may: Right;
  /** @returns the answer, or undefined when the input is not what this action's card sends. */
  readonly run: (visit: V, input: unknown) => Promise<Answer> | undefined;
}

export type GeneralAction = Sealed<'nothing', GeneralRight, Visit>;
export type IncidentAction = Sealed<'incident', IncidentRight, IncidentVisit>;
export type AftercareAction = Sealed<'aftercare', AftercareRight, AftercareVisit>;
export type Action = GeneralAction | IncidentAction | AftercareAction;

const seal = <On extends 'nothing' | CaseKind, Right extends string, V extends Visit, Input>(
  on: On,
  { may, input, handle }: Described<Right, V, Input>,
): Sealed<On, Right, V> => ({
  on,
  may,
  run: (visit, raw) => {
    const parsed = input.safeParse(raw);
    return parsed.success ? handle(visit, parsed.data) : undefined;
  },
});

/** An action that is not about a case. */
export const anAction = <Input>(described: Described<GeneralRight, Visit, Input>): GeneralAction =>
  seal('nothing', described);

/** An action on an incident; its case is loaded and the right checked before the handler is asked. */
export const onIncident = <Input>(
  described: Described<IncidentRight, IncidentVisit, Input>,
): IncidentAction => seal('incident', described);

/** An action on an aftercare request, likewise. */
export const onAftercare = <Input>(
  described: Described<AftercareRight, AftercareVisit, Input>,
): AftercareAction => seal('aftercare', described);
