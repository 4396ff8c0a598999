import { fileURLToPath } from 'node:url';
import { loadOrganisation } from '../../bot/directory/load-organisation.ts';
import { type Cast, castOf } from '../../demo/cast.ts';
import type { Person } from '../../demo/teams/person.ts';
import type { Organisation } from '../../protocol/organisation/organisation.ts';

const file = fileURLToPath(new URL('../../organisation.example.yaml', import.meta.url));

/** Ten weeks: longer than all restarts together. */
const unclaimedMinutes = 100_000;

/** The example's municipality, where nobody is reminded of anything: every restart lets an hour or so go by. */
export const crashTown = async (): Promise<Organisation> => {
  const organisation = await loadOrganisation(file);
  const patient = { after: unclaimedMinutes, hours: 'always', times: 1, every: unclaimedMinutes } as const;
  return {
    ...organisation,
    settings: { ...organisation.settings, aftercareUnclaimedMinutes: unclaimedMinutes },
    escalation: {
      aftercareUnclaimed: [{ ...patient, to: 'responders' }],
      firstCare: [{ ...patient, to: 'handler' }],
    },
  };
};

const howMany = 60;

/** Colleagues without a part of their own: anybody in the tenant may report. */
export const employees: readonly Person[] = Array.from({ length: howMany }, (_, n) => ({
  key: `employee${n}`,
  name: `Medewerker ${n}`,
  part: { nl: 'Medewerker', en: 'Employee' },
  aadObjectId: `5d5e0002-0000-4000-8000-0000000000${String(n).padStart(2, '0')}`,
  teamsId: `29:employee${n}`,
}));

/** Its people and channels in Teams. */
export const crashCast = (organisation: Organisation): Cast => {
  const cast = castOf(organisation);
  return { ...cast, plan: { ...cast.plan, people: [...cast.plan.people, ...employees] } };
};
