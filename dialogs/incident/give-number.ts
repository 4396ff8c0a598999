import { localYear } from '../../protocol/calendar/local-time.ts';
import { giveNumber, registrationNumber } from '../../protocol/incident/register.ts';
import type { Stored } from '../../storage/store.ts';
import { decideOn } from '../case/decide.ts';
import type { Office } from '../office.ts';

/**
 * Gives a registration its number. The case is registered first and numbered second: a number is only ever given to a
 * report that exists, so the series has no holes. Done in the same turn; by the outbox if that turn dies.
 */
export const numberIncident = async (
  office: Office,
  stored: Stored<'incident'>,
): Promise<Stored<'incident'>> => {
  const { state } = stored.body;
  if (state.phase !== 'registered' && state.phase !== 'withdrawn') return stored;
  if (state.number !== undefined) return stored;
  const year = localYear(new Date(state.registeredAt));
  const place = await office.numbers.numberFor(stored.key.tenant, year, stored.key.id);
  const hand = { by: 'system', now: office.now() } as const;
  // The order to give a number goes in the same write that gives it.
  const effects = stored.body.effects.filter(({ deed }) => deed.do !== 'number');
  const ordered = { ...stored, body: { ...stored.body, effects } };
  const outcome = await decideOn(office, ordered, hand, now =>
    giveNumber(now, registrationNumber(year, place)),
  );
  return outcome.stored;
};
