import { z } from 'zod';
import { type ActionName, actionNames } from '../cards/action-names.ts';
import type { Press } from '../cards/blocks/button.ts';
import { granted } from '../protocol/decision.ts';
import { mayKnow } from '../protocol/rights/aftercare-rights.ts';
import { wasSent } from '../protocol/rights/incident-rights.ts';
import type { CaseKind } from '../storage/documents.ts';
import type { Stored } from '../storage/store.ts';
import { trouble } from '../texts/trouble.ts';
import type { AftercareAction, GeneralAction, IncidentAction } from './action.ts';
import { caseInput } from './action.ts';
import { actions } from './actions.ts';
import type { Answer } from './answer.ts';
import { decideOn } from './case/decide.ts';
import {
  aftercareStanding,
  generalStanding,
  incidentStanding,
  whoMayAftercare,
  whoMayGeneral,
  whoMayIncident,
} from './rights.ts';
import { troubleAnswer } from './trouble-answer.ts';
import { handOf, type Visit } from './visit.ts';

const named = z.object({ action: z.enum(actionNames) });
/** Made once: zod compiles a schema at its first use, which costs more than all that comes after. */
const aboutCase = caseInput.pick({ case: true });

/** Cards that stand in a channel or chat for good: a refusal must lead back to them. */
const standing: ReadonlySet<string> = new Set<ActionName>(['incident.card', 'aftercare.card']);

const backTo = (kind: CaseKind, id: string): Press => ({
  action: kind === 'incident' ? 'incident.card' : 'aftercare.card',
  case: id,
});

const unreadable = (visit: Visit): Answer => troubleAnswer(visit, { why: trouble.unreadable });

const loaded = async <K extends CaseKind>(
  visit: Visit,
  kind: K,
  input: unknown,
): Promise<Stored<K> | undefined> => {
  const parsed = aboutCase.safeParse(input);
  if (!parsed.success) return undefined;
  return visit.office.store.get({ tenant: visit.turn.actor.tenant, kind, id: parsed.data.case });
};

const generalPress = async (visit: Visit, action: GeneralAction, input: unknown): Promise<Answer> => {
  const { organisation } = visit.office;
  if (!generalStanding(organisation, action.may, visit.turn.actor.id))
    return troubleAnswer(visit, {
      head: trouble.notYours,
      why: await whoMayGeneral(visit.office, action.may),
    });
  return action.run(visit, input) ?? unreadable(visit);
};

const incidentPress = async (
  visit: Visit,
  name: ActionName,
  action: IncidentAction,
  input: unknown,
): Promise<Answer> => {
  const incident = await loaded(visit, 'incident', input);
  if (!incident) return troubleAnswer(visit, { why: trouble.noSuchCase });
  const { office, turn } = visit;
  const { state } = incident.body;
  const granting = incidentStanding(office.organisation, action.may, state, turn.actor.id);
  if (granting) {
    const visiting = { ...visit, incident, file: incident.body, hand: handOf(visit, granting) };
    return action.run(visiting, input) ?? unreadable(visit);
  }
  await decideOn(office, incident, handOf(visit), now =>
    granted(now, { fact: 'actionRefused', action: name }),
  );
  // A stranger must not learn from the refusal that there is a draft with this id, or was one.
  if (!wasSent(state)) return troubleAnswer(visit, { why: trouble.noSuchCase });
  return troubleAnswer(visit, {
    head: trouble.notYours,
    why: await whoMayIncident(office, action.may, state),
    ...(turn.place.kind === 'channel' && !standing.has(name)
      ? { back: backTo('incident', incident.key.id) }
      : {}),
  });
};

const aftercarePress = async (
  visit: Visit,
  name: ActionName,
  action: AftercareAction,
  input: unknown,
): Promise<Answer> => {
  const aftercare = await loaded(visit, 'aftercare', input);
  if (!aftercare) return troubleAnswer(visit, { why: trouble.noSuchCase });
  const { office, turn } = visit;
  const granting = aftercareStanding(office.organisation, action.may, aftercare.body.state, turn.actor.id);
  if (granting) {
    const visiting = { ...visit, aftercare, file: aftercare.body, hand: handOf(visit, granting) };
    return action.run(visiting, input) ?? unreadable(visit);
  }
  await decideOn(office, aftercare, handOf(visit), now =>
    granted(now, { fact: 'actionRefused', action: name }),
  );
  // Nor that there is a request, where it is hidden from him.
  if (!mayKnow(office.organisation, aftercare.body.state, turn.actor.id))
    return troubleAnswer(visit, { why: trouble.noSuchCase });
  return troubleAnswer(visit, {
    head: trouble.notYours,
    why: whoMayAftercare[action.may],
    ...(turn.place.kind === 'channel' && !standing.has(name)
      ? { back: backTo('aftercare', aftercare.key.id) }
      : {}),
  });
};

/**
 * A button was pressed: which action, is it about a case, may this person, does the input read? In that order, so that
 * nobody learns anything from a button that is not his.
 */
export const pressAnswer = async (visit: Visit, input: unknown): Promise<Answer> => {
  const parsed = named.safeParse(input);
  if (!parsed.success) return troubleAnswer(visit, { why: trouble.unknownButton });
  const name = parsed.data.action;
  const action = actions[name];
  switch (action.on) {
    case 'nothing':
      return generalPress(visit, action, input);
    case 'incident':
      return incidentPress(visit, name, action, input);
    case 'aftercare':
      return aftercarePress(visit, name, action, input);
  }
};
