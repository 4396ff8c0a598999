import { localDate, localTime } from '../../protocol/calendar/local-time.ts';

/** What somebody types in the form, an hour after it happened: the card sends every field, filled in or not. */
export const stepOne = () => {
  const at = new Date(Date.now() - 3_600_000);
  return {
    sorts: 'threat',
    place: 'office',
    location: 'stadskantoor',
    date: localDate(at),
    time: localTime(at),
    victim: 'reporter',
    department: 'stadstoezicht',
  };
};
export const stepTwo = { aggressorKnown: 'yes', aggressorName: 'K. van der Test' };
export const stepThree = {
  description: 'Hij sloeg op de balie.',
  literalWords: 'Ik weet je te vinden.',
  injury: 'none',
  police: 'unknown',
};
