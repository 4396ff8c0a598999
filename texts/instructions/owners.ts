import type { Owner } from '../../protocol/instructions/owner.ts';
import type { Words } from '../words.ts';

/** Who does it, as the beginning of a line. */
export const ownerNames = {
  employee: { nl: 'Jij', en: 'You' },
  colleague: { nl: 'Collega', en: 'Colleague' },
  colleagueOrReception: { nl: 'Collega of receptie', en: 'Colleague or reception' },
  manager: { nl: 'Leidinggevende', en: 'Manager' },
  managerAndSecurity: { nl: 'Leidinggevende en beveiliging', en: 'Manager and security' },
  teamManager: { nl: 'Teammanager', en: 'Team manager' },
  security: { nl: 'Beveiliging', en: 'Security' },
  reception: { nl: 'Receptie', en: 'Reception' },
  administration: { nl: 'Administratie van je team', en: 'Your team’s administration' },
  director: { nl: 'Directeur van de sector', en: 'Director of the sector' },
  everyone: { nl: 'Iedereen', en: 'Everyone' },
} as const satisfies Record<Owner, Words>;
