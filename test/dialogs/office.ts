import { randomUUID } from 'node:crypto';
import { openNumberDesk } from '../../dialogs/incident/number-desk.ts';
import type { Office } from '../../dialogs/office.ts';
import type { Turn } from '../../dialogs/turn.ts';
import type { Visit } from '../../dialogs/visit.ts';
import { builtInTemplates } from '../../letters/templates.ts';
import type { Organisation, PersonId } from '../../protocol/organisation/organisation.ts';
import type { CaseKind } from '../../storage/documents.ts';
import { openSqliteStore } from '../../storage/sqlite/sqlite-store.ts';
import type { Key } from '../../storage/store.ts';
import { type Language, sayIn } from '../../texts/words.ts';
import { people, town } from '../town.ts';

const templates = builtInTemplates();

/** An office on a store in memory, with a clock that stands still until a test moves it. */
export interface TestOffice extends Office {
  readonly woken: Key<CaseKind>[];
  setNow(at: Date): void;
}

export const testOffice = (organisation: Organisation = town): TestOffice => {
  const store = openSqliteStore(':memory:');
  let at = new Date('2026-11-23T10:00:00Z');
  const woken: Key<CaseKind>[] = [];
  return {
    organisation,
    store,
    numbers: openNumberDesk(store),
    drop: { accepts: () => true, put: async () => undefined },
    letters: { templates, problems: [] },
    now: () => at,
    setNow: next => {
      at = next;
    },
    newId: randomUUID,
    wake: key => void woken.push(key),
    woken,
    log: { info: () => undefined, warn: () => undefined },
  };
};

/** A visit of one person to the office, in the own chat unless a channel is named. */
export const visitOf = (
  office: Office,
  person: PersonId,
  { language = 'nl', channel }: { language?: Language; channel?: string } = {},
): Visit => {
  const address = { serviceUrl: 'http://127.0.0.1:9/', conversation: channel ?? `a:${person}` };
  const turn: Turn = {
    id: randomUUID(),
    now: office.now(),
    actor: { id: person, tenant: office.organisation.tenant, name: 'Iemand', teamsId: `29:${person}` },
    place: channel === undefined ? { kind: 'chat', address } : { kind: 'channel', address, team: 'team' },
    happening: { what: 'said', text: '' },
  };
  return { office, turn, say: sayIn(language) };
};

export { people, town };
