import { randomUUID } from 'node:crypto';
import { newFile, writeDown } from '../../dialogs/case/write-down.ts';
import type { AftercareCase, AftercareState } from '../../protocol/aftercare/aftercare-case.ts';
import type { IncidentCase, IncidentState, Registered } from '../../protocol/incident/incident-case.ts';
import { absent, type Key, type Store } from '../../storage/store.ts';
import { report } from './incident/pressing.ts';
import { cast, merenveld } from './rights-cast.ts';
import type { AftercareStateName, IncidentStateName } from './rights-table.ts';

const at = '2026-11-23T09:30:00.000Z';
const now = new Date(at);
const { tenant } = merenveld;

/** A client who is expected back at the Stadskantoor. */
export const expectedReturn = '00000000-0000-4000-8000-0000000000f1';

const registered: Registered = {
  phase: 'registered',
  reporter: cast.reporter,
  registeredAt: at,
  number: 'A-2026-00001',
  report,
  routed: 'department',
  earlier: { certain: 0, possible: 0 },
  handedTo: cast.handedTo,
  measures: [],
  returns: [
    {
      id: expectedReturn,
      how: 'comes',
      location: 'stadskantoor',
      until: '2026-11-23T22:59:59.999Z',
      by: cast.reporter,
      at,
    },
  ],
};

const incidents: Readonly<Record<IncidentStateName, IncidentState>> = {
  draft: {
    phase: 'draft',
    form: {
      reporter: cast.reporter,
      typed: { sorts: 'threat', place: 'office', date: '2026-11-23', time: '10:00', victim: 'reporter' },
      step: 1,
      changedAt: at,
    },
  },
  cancelled: { phase: 'cancelled', reporter: cast.reporter },
  registered,
  routed: { ...registered, routed: 'safetyOfficer' },
  withdrawn: {
    phase: 'withdrawn',
    reporter: cast.reporter,
    number: 'A-2026-00001',
    registeredAt: at,
    withdrawnAt: at,
    department: 'stadstoezicht',
    routed: 'department',
    returns: (registered.returns ?? []).map(each => ({ ...each, over: { at, how: 'ended' } })),
  },
};

const request = {
  victim: cast.victim,
  askedBy: 'victim',
  hidden: false,
  department: 'stadstoezicht',
  group: 'bog',
  askedAt: at,
  reachMe: 'Bel na zessen',
} as const;

const open = { phase: 'open', request, since: at, asked: 0, returnedBy: [] } as const;

const hidden = { ...request, hidden: true } as const;

const requests: Readonly<Record<AftercareStateName, AftercareState>> = {
  open,
  hidden: { ...open, request: hidden },
  returned: { ...open, returnedBy: [cast.claimer] },
  claimed: { phase: 'claimed', request, claimedBy: cast.claimer, claimedAt: at },
  'claimed in hiding': {
    phase: 'claimed',
    request: hidden,
    claimedBy: cast.claimer,
    claimedAt: at,
  },
  closed: { phase: 'closed', request, claimedBy: cast.claimer, closedAt: at, referral: 'none' },
  cancelled: { phase: 'cancelled', request, claimedBy: cast.claimer, cancelledAt: at },
};

/** A new incident in this state. */
export const anIncident = async (store: Store, name: IncidentStateName): Promise<Key<'incident'>> => {
  const key = { tenant, kind: 'incident', id: randomUUID() } as const;
  const state = incidents[name];
  const file = newFile<IncidentCase>(tenant, key.id, state, now);
  const hand = { by: cast.reporter, now };
  const body = writeDown<IncidentCase>(file, state, [{ fact: 'draftStarted' }], hand, () => []);
  await store.put(key, body, absent);
  return key;
};

/** A new aftercare request in this state. */
export const anAftercareRequest = async (
  store: Store,
  name: AftercareStateName,
): Promise<Key<'aftercare'>> => {
  const key = { tenant, kind: 'aftercare', id: randomUUID() } as const;
  const state = requests[name];
  const file = newFile<AftercareCase>(tenant, key.id, state, now);
  const hand = { by: cast.victim, now };
  const body = writeDown<AftercareCase>(file, state, [{ fact: 'aftercareAsked' }], hand, () => []);
  await store.put(key, body, absent);
  return key;
};
