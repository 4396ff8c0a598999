import { keysEdition, matchKeys } from '../protocol/aggressor/match-keys.ts';
import { lookKeys } from '../protocol/look/look-keys.ts';
import { reporterOf } from '../protocol/rights/incident-rights.ts';
import { type Desk, deskOfAftercare, deskOfIncident } from '../protocol/work/desk.ts';
import type { Documents, Kind } from './documents.ts';
import type { Effect } from './effect.ts';
import { heads, moment } from './lanes.ts';
import type { Lookups } from './store.ts';

/** One spelling for every instant, because stores order them as text. @throws RangeError if it is none. */
const instant = (at: string | number) => new Date(at).toISOString();

const due = (effects: readonly Effect[]) => {
  const moments = heads(effects).map(moment);
  return moments.length > 0 ? { due: instant(Math.min(...moments)) } : {};
};

/** Since when the longest waiting of those that were given up waits for somebody. */
const parked = (effects: readonly Effect[]) => {
  const moments = effects.flatMap(effect => (effect.parked ? [instant(effect.parked.at)] : []));
  return moments.length > 0 ? { parked: moments.toSorted()[0] ?? '' } : {};
};

const filed = (keys: readonly string[]) => (keys.length > 0 ? { keys } : {});

const onDesk = (desk: Desk | undefined) => (desk === undefined ? {} : { desk });

const derive: { readonly [K in Kind]: (body: Documents[K]) => Lookups } = {
  incident: ({ state, openedAt, effects }) => ({
    person: reporterOf(state),
    at: instant(openedAt),
    ...due(effects),
    ...parked(effects),
    ...onDesk(deskOfIncident(state)),
  }),
  aftercare: ({ state, openedAt, effects }) => ({
    person: state.request.victim,
    at: instant(openedAt),
    ...due(effects),
    ...parked(effects),
    ...onDesk(deskOfAftercare(state)),
  }),
  file: ({ state, openedAt, effects }) => ({
    person: state.person,
    at: instant(openedAt),
    ...due(effects),
    ...parked(effects),
  }),
  letterDrafts: () => ({}),
  look: ({ state, openedAt, effects }) => ({
    person: state.by,
    at: instant(openedAt),
    ...filed(lookKeys(state)),
    ...due(effects),
    ...parked(effects),
  }),
  aggressor: said => ({ ...filed(matchKeys(said)), keyed: keysEdition, at: instant(said.at) }),
  person: () => ({}),
  channel: () => ({}),
  numbering: () => ({}),
  ban: ban => (ban.status === 'running' ? { until: ban.until } : {}),
  journalPage: () => ({}),
  lifeSign: () => ({}),
};

/**
 * What a document can be found by, read off the document itself, so that it can never disagree with it. Every
 * store calls this at every write.
 * @throws RangeError when the document holds a moment that is none: better refused now than never due.
 */
export const lookupsOf = <K extends Kind>(kind: K, body: Documents[K]): Lookups => derive[kind](body);
