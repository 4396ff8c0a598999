import { memberNotFound } from './connector-error.ts';
import type { Person } from './person.ts';
import type { World } from './world.ts';

/** Somebody as the roster of a conversation describes him or her (`TeamsChannelAccount`). */
export function accountOf(person: Person, world: World): Record<string, string> {
  const [givenName = '', ...rest] = person.name.split(' ');
  const address = `${person.key}@gemeente.example`;
  return {
    id: person.teamsId,
    objectId: person.aadObjectId,
    aadObjectId: person.aadObjectId,
    name: person.name,
    givenName,
    surname: rest.join(' '),
    email: address,
    userPrincipalName: address,
    tenantId: world.tenantId,
    userRole: 'user',
  };
}

/** One page of a roster. The continuation token is the place in the list. */
export function pagedRoster(members: readonly Person[], world: World, query: URLSearchParams) {
  const from = Number(query.get('continuationToken') ?? 0);
  const size = Number(query.get('pageSize') ?? 200);
  const next = from + size;
  return {
    members: members.slice(from, next).map(person => accountOf(person, world)),
    ...(next < members.length && { continuationToken: String(next) }),
  };
}

/** A member by `29:` id or Entra object id. */
export function memberOf(members: readonly Person[], id: string, world: World): Record<string, string> {
  const person = world.findPerson(id);
  if (person === undefined || !members.includes(person)) throw memberNotFound();
  return accountOf(person, world);
}
