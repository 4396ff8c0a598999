import type { OtherStepsModel } from '../../cards/other-steps.ts';
import { accidentDuty } from '../../protocol/accident/accident.ts';
import { runningReturns } from '../../protocol/expected-return/expected-return.ts';
import type { Registered } from '../../protocol/incident/incident-case.ts';
import { nextSteps } from '../../protocol/measures/life.ts';
import { locationOf } from '../../protocol/organisation/people.ts';
import { seesToSafety, takesPart } from '../../protocol/rights/beside-rights.ts';
import { mayDecide } from '../../protocol/rights/incident-rights.ts';
import { pointsToDirectorsLetter, sameWriter, writingsMeasure } from '../../protocol/written/writings.ts';
import type { Words } from '../../texts/words.ts';
import type { Visit } from '../visit.ts';
import { accidentLine, ordersLine, writingsLine } from './lines.ts';

const writingsNext = (state: Registered): NonNullable<OtherStepsModel['writings']>['may'] => {
  if (pointsToDirectorsLetter(state)) return 'letter';
  const measure = writingsMeasure(state);
  if (!measure) return 'contact';
  if (nextSteps(measure).includes('contacted')) return 'contact';
  return nextSteps(measure).includes('delivered') && (!state.writings || sameWriter(state) === 'other')
    ? 'goOn'
    : 'nothing';
};

const withLine = (line: Words | undefined) => (line ? { line } : {});

/** What this reader may know and do beside the measures. */
export const otherStepsModel = (
  { office, turn }: Visit,
  incident: string,
  state: Registered,
  notice?: Words,
): OtherStepsModel => {
  const { organisation } = office;
  const reader = turn.actor.id;
  const decides = mayDecide(organisation, state, reader) !== undefined;
  const inIt = takesPart(organisation, state, reader) !== undefined;
  const open = accidentDuty(state)?.settled === undefined && accidentDuty(state) !== undefined;
  const nameOf = (key: string) => locationOf(organisation, key)?.name ?? key;
  const happenedOnSite = state.report.place === 'office' || state.orders !== undefined;
  return {
    incident,
    ...(state.number === undefined ? {} : { number: state.number }),
    reporter: state.reporter === reader && !decides,
    ...(notice ? { notice } : {}),
    ...(inIt && happenedOnSite ? { orders: withLine(ordersLine(state)) } : {}),
    ...(inIt
      ? {
          returns: runningReturns(state).map(({ id, how, location, until }) => ({
            expected: id,
            how,
            ...(location === undefined ? {} : { location: nameOf(location) }),
            until: new Date(until),
          })),
        }
      : {}),
    accident: {
      ...withLine(accidentLine(state)),
      maySettle: open && seesToSafety(organisation, state, reader) !== undefined,
    },
    ...(decides && (state.report.place === 'written' || writingsMeasure(state))
      ? { writings: { ...withLine(writingsLine(state)), may: writingsNext(state) } }
      : {}),
  };
};
