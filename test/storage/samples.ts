/** Documents for tests of the storage: as bare as they can be, with what a test is about put in. */
import type { AftercareCase } from '../../protocol/aftercare/aftercare-case.ts';
import type { FileCase } from '../../protocol/files/file-case.ts';
import type { IncidentCase, Registered } from '../../protocol/incident/incident-case.ts';
import type { LookCase } from '../../protocol/look/look-case.ts';
import type { CaseFile } from '../../storage/case-file.ts';
import type { AggressorRecord, ChannelBinding, RunningBan } from '../../storage/documents.ts';
import type { Effect } from '../../storage/effect.ts';
import type { Key } from '../../storage/store.ts';

export const tenant = 'tenant-waterdam';
export const otherTenant = 'tenant-duinrand';
export const sara = 'person-sara';
export const milan = 'person-milan';

/** A moment of the morning on which everything happens: minutes after nine. */
export const minute = (minutes: number) => new Date(Date.UTC(2026, 2, 2, 9, 0) + minutes * 60_000);
export const at = (minutes: number) => minute(minutes).toISOString();

export const incidentKey = (id: string, of = tenant): Key<'incident'> => ({
  tenant: of,
  kind: 'incident',
  id,
});
export const aftercareKey = (id: string, of = tenant): Key<'aftercare'> => ({
  tenant: of,
  kind: 'aftercare',
  id,
});

export const effect = (id: string, parts: Partial<Effect> = {}): Effect => ({
  id,
  lane: 'channel',
  due: at(0),
  attempts: 0,
  deed: { do: 'showCard', at: 'channel' },
  ...parts,
});

type IncidentFile = CaseFile<IncidentCase>;

export const incidentFile = (
  key: Key<'incident'>,
  { person = sara, ...parts }: Partial<IncidentFile> & { readonly person?: string } = {},
): IncidentFile => ({
  schema: 1,
  id: key.id,
  tenant: key.tenant,
  openedAt: at(0),
  revision: 1,
  state: { phase: 'draft', form: { reporter: person, typed: {}, step: 1, changedAt: at(0) } },
  filed: 0,
  journal: [{ at: at(0), by: person, fact: { fact: 'draftStarted' } }],
  effects: [],
  messages: {},
  ...parts,
});

/** A report that was sent and that nobody has decided on. */
export const registered = (parts: Partial<Registered> = {}): Registered => ({
  phase: 'registered',
  reporter: sara,
  registeredAt: at(1),
  report: {
    sorts: ['threat'],
    place: 'office',
    at: at(0),
    department: 'desk',
    victim: { kind: 'reporter' },
    aggressorKnown: false,
    injury: 'none',
    police: 'unknown',
    aftercare: 'no',
    complete: false,
  },
  routed: 'department',
  earlier: { certain: 0, possible: 0 },
  measures: [],
  ...parts,
});

type AftercareFile = CaseFile<AftercareCase>;

export const aftercareFile = (
  key: Key<'aftercare'>,
  { victim = sara, ...parts }: Partial<AftercareFile> & { readonly victim?: string } = {},
): AftercareFile => ({
  schema: 1,
  id: key.id,
  tenant: key.tenant,
  openedAt: at(0),
  revision: 1,
  state: {
    phase: 'open',
    since: at(0),
    asked: 0,
    returnedBy: [],
    request: { victim, askedBy: 'victim', hidden: false, department: 'desk', group: 'town', askedAt: at(0) },
  },
  filed: 0,
  journal: [],
  effects: [],
  messages: {},
  ...parts,
});

export const lookKey = (id: string, of = tenant): Key<'look'> => ({ tenant: of, kind: 'look', id });

/** A look for a talk. */
export const lookFile = (
  key: Key<'look'>,
  {
    by = sara,
    minutes = 0,
    found = [],
    prints = [],
  }: {
    readonly by?: string;
    readonly minutes?: number;
    readonly found?: readonly string[];
    readonly prints?: readonly string[];
  } = {},
): CaseFile<LookCase> => ({
  schema: 1,
  id: key.id,
  tenant: key.tenant,
  openedAt: at(minutes),
  revision: 1,
  state: {
    phase: 'lookedUp',
    by,
    at: at(minutes),
    as: 'responsible',
    reason: 'talk',
    found: found.map(incident => ({ incident, same: 'certain' })),
    prints,
  },
  filed: 0,
  journal: [{ at: at(minutes), by, fact: { fact: 'lookedUp' } }],
  effects: [],
  messages: {},
});

export const fileKey = (id: string, of = tenant): Key<'file'> => ({ tenant: of, kind: 'file', id });

/** A letter that is offered to somebody. */
export const fileFile = (
  key: Key<'file'>,
  { person = sara, ...parts }: Partial<CaseFile<FileCase>> & { readonly person?: string } = {},
): CaseFile<FileCase> => ({
  schema: 1,
  id: key.id,
  tenant: key.tenant,
  openedAt: at(0),
  revision: 1,
  state: {
    phase: 'offered',
    person,
    name: 'A-2026-00042 Waarschuwing.docx',
    about: { what: 'letter', incident: 'i-1', letter: 'warning' },
    content: 'UEsDBA==',
    bytes: 4,
    times: 1,
  },
  filed: 0,
  journal: [{ at: at(0), by: person, fact: { fact: 'fileOffered' } }],
  effects: [],
  messages: {},
  ...parts,
});

export const aggressor = (parts: Partial<AggressorRecord> = {}): AggressorRecord => ({
  incident: 'i-1',
  at: at(0),
  ...parts,
});

/** A ban until and including this day. */
export const ban = (until: string, parts: Partial<RunningBan> = {}): RunningBan => ({
  incident: 'i-1',
  revision: 3,
  status: 'running',
  locations: 'all',
  from: '2026-01-05',
  until,
  told: true,
  name: 'K. Bakker',
  visits: [],
  ...parts,
});

export const channel = (key: string): ChannelBinding => ({
  of: { kind: 'department', key },
  address: { serviceUrl: 'https://teams.example', conversation: `19:${key}` },
  language: 'nl',
  boundBy: sara,
  at: at(0),
});
