import type { PersonRecord } from '../../storage/documents.ts';
import { revise } from '../../storage/revise.ts';
import { personKey } from '../case/person-name.ts';
import type { Office } from '../office.ts';
import type { Turn } from '../turn.ts';

const same = (a: PersonRecord, b: PersonRecord): boolean => JSON.stringify(a) === JSON.stringify(b);

const sorted = (record: PersonRecord): PersonRecord => ({
  id: record.id,
  name: record.name,
  teamsId: record.teamsId,
  ...(record.chat === undefined ? {} : { chat: record.chat }),
  ...(record.locale === undefined ? {} : { locale: record.locale }),
  ...(record.language === undefined ? {} : { language: record.language }),
  ...(record.gone === undefined ? {} : { gone: record.gone }),
  ...(record.welcomed === undefined ? {} : { welcomed: record.welcomed }),
});

/** What this turn tells of the person, on top of what was known. Heard of again is reachable again. */
const learned = ({ actor, place, happening }: Turn, known: PersonRecord | undefined): PersonRecord => {
  const { gone: _reachableAgain, ...before } = known ?? {};
  return sorted({
    ...before,
    id: actor.id,
    name: actor.name || (known?.name ?? ''),
    teamsId: actor.teamsId,
    ...(actor.locale === undefined ? {} : { locale: actor.locale }),
    ...(place.kind === 'chat' ? { chat: place.address } : {}),
    ...((place.kind === 'channel' || happening.what === 'searched') && known?.gone ? { gone: true } : {}),
  });
};

/**
 * Remembers who is speaking and where to write to. Written only when something changed: most turns cost a read.
 * @returns what is known of the person now.
 */
export const meet = async (office: Office, turn: Turn): Promise<PersonRecord> => {
  const met = await revise(office.store, personKey(office, turn.actor.id), known => {
    const record = learned(turn, known);
    return known && same(sorted(known), record) ? known : record;
  });
  return met ?? learned(turn, undefined);
};
