import type { Measure } from '../incident/measure.ts';
import { balanceOf } from './balance.ts';
import { copiesOf } from './copies.ts';
import { goesOn, phaseOf } from './life.ts';

type Alive = Pick<Measure, 'plan' | 'steps'>;

/**
 * Does the client have to be told, or told in another way [M1-1] [M3-11] [M4-3]? Of the decision, or of an extension; and
 * a letter that was not taken has still to reach him [M4-7].
 */
export const awaitsTelling = (measure: Alive): boolean => {
  if (measure.plan.kind !== 'warning' && measure.plan.kind !== 'accessBan') return false;
  const phase = phaseOf(measure);
  const last = measure.steps?.findLast(({ step }) => step === phase);
  return (
    phase === 'decided' || phase === 'extended' || (last?.step === 'refused' && last.what === 'toAccept')
  );
};

/** These two always get a copy of a ban; the security company gets one where it has a part to play [M4-6]. */
const awaitsCopies = (measure: Alive): boolean => {
  if (measure.plan.kind !== 'accessBan' || phaseOf(measure) === 'banEnded') return false;
  const had = copiesOf(measure);
  return had.clientFile === undefined || had.police === undefined;
};

/** Has nobody been to the police yet, nor said why not [M3-1] [M3-14]? */
export const awaitsPolice = (measure: Alive): boolean =>
  measure.plan.kind === 'police' && phaseOf(measure) === 'decided';

/** Is money still to come from the client, or a word that it will not [M5-5]? */
export const awaitsMoney = (measure: Alive): boolean => {
  if (measure.plan.kind !== 'damageClaim') return false;
  const phase = phaseOf(measure);
  if (phase === 'ended' || phase === 'writtenOff') return false;
  const balance = balanceOf(measure);
  return phase !== 'paid' || (balance !== undefined && balance.paid < balance.claimed);
};

/**
 * Does this measure wait for somebody in the house to do the next thing? A ban that is in force, or a police report that
 * lies with the police, can go on one day and waits for nobody now.
 */
export const waitsForStep = (measure: Alive): boolean => {
  switch (measure.plan.kind) {
    case 'conductTalk':
      return goesOn(measure);
    case 'warning':
      return awaitsTelling(measure);
    case 'accessBan':
      return awaitsTelling(measure) || awaitsCopies(measure);
    case 'police':
      return awaitsPolice(measure);
    case 'damageClaim':
      return awaitsMoney(measure);
    case 'none':
      return false;
  }
};
