import { registrationNumber } from '../../protocol/incident/register.ts';
import { absent, type Store } from '../../storage/store.ts';

/** As many numbers as the desk remembers with their case. */
const remembered = 100;

interface Given {
  readonly incident: string;
  readonly place: number;
}

/** Gives out registration numbers, one series per year, as `dialogs/incident/number-desk.ts` does one by one. */
export const openNumberSeries = () => {
  const years = new Map<number, { last: number; given: Given[] }>();
  return {
    /** @returns a number, and how to say whose it became. */
    next: (year: number) => {
      const series = years.get(year) ?? { last: 0, given: [] };
      years.set(year, series);
      series.last += 1;
      const place = series.last;
      return {
        number: registrationNumber(year, place),
        became: (incident: string) => {
          series.given = [...series.given, { incident, place }].slice(-remembered);
        },
      };
    },
    /** Has the bot go on where the series ended. */
    write: async (store: Store, tenant: string): Promise<void> => {
      for (const [year, body] of years)
        await store.put({ tenant, kind: 'numbering', id: String(year) }, body, absent);
    },
  };
};
