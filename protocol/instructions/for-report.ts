import type { Place, Report, Sort } from '../incident/report.ts';
import type { InstructionId } from './kind.ts';

/**
 * The form's five sorts do not map one to one on the tables' types: this is the mapping. Violence on the form is
 * against people or things, so both rows apply. Weapons and hostages the form does not know; they are a click away.
 */
const office: Record<Sort, readonly InstructionId[]> = {
  scolding: ['office.nuisanceOrThreat'],
  threat: ['office.nuisanceOrThreat'],
  violence: ['office.personalViolence', 'office.propertyViolence'],
  refusesToLeave: ['office.nuisanceOrThreat'],
  other: ['office.nuisanceOrThreat'],
};

const outdoors: Record<Sort, readonly InstructionId[]> = {
  scolding: ['outdoors.nuisance'],
  threat: ['outdoors.seriousThreat'],
  violence: ['outdoors.personalViolence', 'outdoors.propertyViolence'],
  refusesToLeave: ['outdoors.nuisance'],
  other: ['outdoors.nuisance'],
};

/** Violence cannot be done by telephone, only be announced. The form does not say where the telephone was. */
const phone: Record<Sort, readonly InstructionId[]> = {
  scolding: ['phone.verbal'],
  threat: ['office.phoneThreat', 'outdoors.phoneThreat'],
  violence: ['office.phoneThreat', 'outdoors.phoneThreat'],
  refusesToLeave: ['phone.verbal'],
  other: ['phone.verbal'],
};

const rows = (place: Place): Record<Sort, readonly InstructionId[]> | undefined => {
  switch (place) {
    case 'office':
      return office;
    case 'outdoors':
    case 'homeVisit':
      return outdoors;
    case 'phone':
      return phone;
    case 'written':
      return undefined;
  }
};

/** What holds at a place whatever happened there. */
const general: Partial<Record<Place, InstructionId>> = {
  homeVisit: 'homeVisit.afterwards',
  written: 'written.letters',
};

/** The gravest first: that is what somebody needs now. */
const byGravity: readonly Sort[] = ['violence', 'threat', 'refusesToLeave', 'scolding', 'other'];

/**
 * The instructions for what was just reported [H3-1] [F-18]: at least one, each once, the gravest first and what
 * holds for the place in general last.
 */
export const instructionsFor = (sorts: Report['sorts'], place: Place): readonly InstructionId[] => {
  const table = rows(place);
  const specific = table ? byGravity.filter(sort => sorts.includes(sort)).flatMap(sort => table[sort]) : [];
  const always = general[place];
  return [...new Set(always ? [...specific, always] : specific)];
};
