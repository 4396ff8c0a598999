import type { AccessBan, Measure } from '../../../protocol/incident/measure.ts';
import { people, type TestOffice } from '../office.ts';
import { reportAbout } from './several-reports.ts';

export const berg = 'J. van den Berg';
export const born = '1980-02-01';

const ban: Measure = {
  id: 'ban',
  decidedAt: '2026-10-12T09:00:00.000Z',
  decidedBy: people.inge,
  plan: {
    kind: 'accessBan',
    grounds: 'Hij sloeg.',
    locations: 'all',
    from: '2026-10-12',
    until: '2027-04-12',
    delivery: 'inPerson',
  } satisfies AccessBan,
};

/** A report of Mark's beside two earlier ones at Publiekszaken. */
export interface Beside {
  /** Certainly the same person, with a ban. */
  readonly sure: string;
  /** Possibly the same. */
  readonly maybe: string;
  /** Mark's. */
  readonly own: string;
}

export const besideEarlier = async (office: TestOffice): Promise<Beside> => {
  office.setNow(new Date('2026-10-12T08:00:00Z'));
  const elsewhere = { department: 'publiekszaken', at: '2026-10-12T07:00:00.000Z' };
  const sure = await reportAbout(
    office,
    { name: 'Jan v.d. Berg', birthDate: born },
    { report: elsewhere, state: { number: 'A-2026-00011', measures: [ban] } },
  );
  office.setNow(new Date('2026-11-01T09:00:00Z'));
  const maybe = await reportAbout(
    office,
    { name: 'Berg, J.' },
    { report: { ...elsewhere, at: '2026-11-01T08:00:00.000Z' }, state: { number: 'A-2026-00012' } },
  );
  office.setNow(new Date('2026-11-23T10:00:00Z'));
  const own = await reportAbout(
    office,
    { name: berg, birthDate: born },
    { state: { number: 'A-2026-00013' } },
  );
  return { sure, maybe, own };
};
