import type { Place } from '../incident/report.ts';

/**
 * Where an instruction holds, in the order of the menu. The same places as in a report, so that what was just
 * reported leads straight to the instruction for it [H3-1].
 */
export const instructionPlaces = [
  'office',
  'outdoors',
  'homeVisit',
  'phone',
  'written',
] as const satisfies readonly Place[];

/** The kinds of instruction that the protocol has for each place, in its own order. */
export const typesAt = {
  office: [
    'nuisanceOrThreat',
    'propertyViolence',
    'personalViolence',
    'weapon',
    'hostageOrRobbery',
    'phoneThreat',
    'interviewRoom',
  ],
  outdoors: [
    'nuisance',
    'seriousThreat',
    'propertyViolence',
    'personalViolence',
    'weapon',
    'hostageOrRobbery',
    'phoneThreat',
  ],
  homeVisit: ['preparation', 'during', 'afterwards'],
  phone: ['verbal'],
  written: ['letters'],
} as const satisfies Record<Place, readonly string[]>;

export type TypeAt<P extends Place> = (typeof typesAt)[P][number];

/** `office.weapon`: also what a button carries as its pick. */
export type InstructionId = { [P in Place]: `${P}.${TypeAt<P>}` }[Place];

/** Every pair of a place and a type that exists, and no other. */
export type InstructionKind = {
  [P in Place]: {
    [T in TypeAt<P>]: { readonly id: `${P}.${T}`; readonly place: P; readonly type: T };
  }[TypeAt<P>];
}[Place];
