import type { InstructionId } from '../../protocol/instructions/kind.ts';
import type { Words } from '../words.ts';

/** What an instruction is for: its title and its button. */
export const instructionTitles = {
  'office.nuisanceOrThreat': {
    nl: 'Hinderlijk gedrag, schelden of ernstige bedreiging',
    en: 'Nuisance, verbal abuse or a serious threat',
  },
  'office.propertyViolence': { nl: 'Geweld tegen spullen', en: 'Violence against things' },
  'office.personalViolence': { nl: 'Geweld tegen mensen', en: 'Violence against people' },
  'office.weapon': { nl: 'Bedreiging met een wapen', en: 'Threat with a weapon' },
  'office.hostageOrRobbery': { nl: 'Gijzeling of overval', en: 'Hostage-taking or robbery' },
  'office.phoneThreat': { nl: 'Telefonische bedreiging, op kantoor', en: 'Threat by phone, in the office' },
  'office.interviewRoom': { nl: 'Agressie in de spreekkamer', en: 'Aggression in the interview room' },
  'outdoors.nuisance': { nl: 'Hinderlijk gedrag of schelden', en: 'Nuisance or verbal abuse' },
  'outdoors.seriousThreat': {
    nl: 'Ernstige bedreiging of intimidatie',
    en: 'Serious threat or intimidation',
  },
  'outdoors.propertyViolence': { nl: 'Geweld tegen spullen', en: 'Violence against things' },
  'outdoors.personalViolence': { nl: 'Geweld tegen mensen', en: 'Violence against people' },
  'outdoors.weapon': { nl: 'Bedreiging met een wapen', en: 'Threat with a weapon' },
  'outdoors.hostageOrRobbery': { nl: 'Gijzeling of overval', en: 'Hostage-taking or robbery' },
  'outdoors.phoneThreat': { nl: 'Telefonische bedreiging, onderweg', en: 'Threat by phone, on the road' },
  'homeVisit.preparation': { nl: 'Huisbezoek voorbereiden', en: 'Preparing a home visit' },
  'homeVisit.during': { nl: 'Tijdens het huisbezoek', en: 'During the home visit' },
  'homeVisit.afterwards': { nl: 'Hulp na een huisbezoek', en: 'Help after a home visit' },
  'phone.verbal': { nl: 'Agressie aan de telefoon', en: 'Aggression on the phone' },
  'written.letters': {
    nl: 'Agressie in een brief, mail of bericht',
    en: 'Aggression in a letter, email or message',
  },
} as const satisfies Record<InstructionId, Words>;
