import type { AccessBan, Measure } from '../../../protocol/incident/measure.ts';
import { reportAbout } from '../aggressor/several-reports.ts';
import { people, type TestOffice } from '../office.ts';

/** Somebody of whom there is something on file. */
export const berg = { name: 'J. van den Berg', birthDate: '1980-02-01' };

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

/**
 * Two reports of certainly the same person, one with a ban, and one of possibly the same.
 * @returns the last one's id.
 */
export const bergOnFile = async (office: TestOffice): Promise<string> => {
  const desk = { department: 'publiekszaken' };
  await reportAbout(
    office,
    { name: 'Jan v.d. Berg', birthDate: berg.birthDate },
    {
      report: { ...desk, at: '2025-05-01T08:00:00.000Z', sorts: ['violence'] },
      state: { measures: [ban] },
    },
  );
  await reportAbout(
    office,
    { name: 'Berg', birthDate: berg.birthDate },
    { report: { sorts: ['threat', 'scolding'] } },
  );
  return reportAbout(office, { name: 'J. van den Berg' }, { report: desk });
};
