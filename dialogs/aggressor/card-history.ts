import type { CardHistory, RegisteredCardModel, RunningElsewhere } from '../../cards/incident-model.ts';
import { before, certainOf, type KnownIncident } from '../../protocol/aggressor/known-incident.ts';
import { localDate } from '../../protocol/calendar/local-time.ts';
import type { Registered } from '../../protocol/incident/incident-case.ts';
import { running } from '../../protocol/measures/running.ts';
import type { Office } from '../office.ts';
import { countsOf } from './found-kin.ts';

const numbered = ({ number }: KnownIncident) => (number === undefined ? {} : { number });

const runningIn = (known: readonly KnownIncident[], today: string): readonly RunningElsewhere[] =>
  known.flatMap(each =>
    each.measures.flatMap(measure => {
      const runs = running(measure, today);
      return runs ? [{ ...runs, ...numbered(each) }] : [];
    }),
  );

const happenedAt = ({ report }: KnownIncident): Date => new Date(report.at);

const lastOf = (earlier: readonly KnownIncident[]): CardHistory['last'] => {
  const latest = certainOf(earlier)[0] ?? earlier[0];
  return latest && { at: happenedAt(latest), ...numbered(latest), sure: latest.same === 'certain' };
};

const laterOf = (later: readonly KnownIncident[]): CardHistory['later'] => {
  const [latest] = later;
  return latest && { count: later.length, at: happenedAt(latest), ...numbered(latest) };
};

/**
 * What the card says of the same aggressor in other incidents [INL-6].
 * @param known all of them as they are now, the latest first.
 */
export const historyPart = (
  office: Pick<Office, 'now'>,
  state: Registered,
  known: readonly KnownIncident[],
): Pick<RegisteredCardModel, 'earlier' | 'history' | 'comparable'> => {
  const comparable = state.report.aggressorKnown ? ({ comparable: true } as const) : {};
  // Before they were kept one by one, only how many there were was written down.
  if (!state.kin) return { earlier: state.earlier, ...comparable };
  const earlier = before(known, state.registeredAt);
  const today = localDate(office.now());
  const sure = certainOf(known);
  const last = lastOf(earlier);
  const later = laterOf(sure.filter(each => !earlier.includes(each)));
  const history: CardHistory = {
    ...(last ? { last } : {}),
    running: runningIn(sure, today),
    perhaps: runningIn(
      known.filter(({ same }) => same === 'possible'),
      today,
    ),
    ...(later ? { later } : {}),
  };
  return { earlier: countsOf(earlier), ...(known.length > 0 ? { history } : {}), ...comparable };
};
