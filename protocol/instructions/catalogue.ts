import type { Place } from '../incident/report.ts';
import { homeVisitInstructions } from './home-visit.ts';
import type { Instruction } from './instruction.ts';
import { type InstructionId, instructionPlaces } from './kind.ts';
import { officeInstructions } from './office.ts';
import { outdoorsInstructions } from './outdoors.ts';
import { phoneInstructions } from './phone.ts';
import { writtenInstructions } from './written.ts';

/** Every instruction that the protocol gives, in the order of places and of its tables. */
export const instructions: readonly Instruction[] = [
  ...officeInstructions,
  ...outdoorsInstructions,
  ...homeVisitInstructions,
  ...phoneInstructions,
  ...writtenInstructions,
];

/** @returns the instruction that a button picked (`office.weapon`), or nothing for a pick that does not exist. */
export const instructionPicked = (pick: string | undefined): Instruction | undefined =>
  instructions.find(({ id }) => id === pick);

/** @returns the place that a button picked, or nothing for a pick that does not exist. */
export const placePicked = (pick: string | undefined): Place | undefined =>
  instructionPlaces.find(place => place === pick);

/** Instructions for one place; `of` is the place whose table they come from. */
export interface Shelf {
  readonly of: Place;
  readonly instructions: readonly InstructionId[];
}

const own = (of: Place): Shelf => ({
  of,
  instructions: instructions.filter(({ place }) => place === of).map(({ id }) => id),
});

/**
 * What somebody at a place may need, their own table first. A home is a place outside the office, so a visit that
 * turns aggressive follows the outdoor table; a threat by telephone is in the tables of the place where you pick
 * up [H3-1].
 */
export const shelvesAt = (place: Place): readonly Shelf[] => {
  switch (place) {
    case 'homeVisit':
      return [own('homeVisit'), own('outdoors')];
    case 'phone':
      return [
        own('phone'),
        { of: 'office', instructions: ['office.phoneThreat'] },
        { of: 'outdoors', instructions: ['outdoors.phoneThreat'] },
      ];
    case 'office':
    case 'outdoors':
    case 'written':
      return [own(place)];
  }
};
