import { fileURLToPath } from 'node:url';
import { loadOrganisation } from '../bot/directory/load-organisation.ts';
import type { Organisation } from '../protocol/organisation/organisation.ts';
import type { Person } from './activities.ts';
import { userCounts } from './options.ts';
import { deputy, responder } from './people.ts';

const mostUsers = Math.max(...userCounts);
const deputies = Array.from({ length: mostUsers }, (_, n) => deputy(n));
const responders = Array.from({ length: mostUsers }, (_, n) => responder(n));

const staff = ({ aadObjectId: id, name }: Person) => ({ id, name });
const id = ({ aadObjectId }: Person): string => aadObjectId;

/**
 * The example organisation, in which as many people may decide and offer aftercare as ever press at once. Both the
 * generator and the bot use it.
 */
export const loadMunicipality = async (): Promise<Organisation> => {
  const file = fileURLToPath(new URL('../organisation.example.yaml', import.meta.url));
  const example = await loadOrganisation(file);
  return {
    ...example,
    people: [...example.people, ...[...deputies, ...responders].map(staff)],
    departments: example.departments.map(department => ({
      ...department,
      deputies: [...department.deputies, ...deputies.map(id)],
    })),
    responderGroups: example.responderGroups.map(group => ({
      ...group,
      members: [...group.members, ...responders.map(id)],
    })),
  };
};
