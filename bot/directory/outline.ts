import { z } from 'zod';

const word = z.string().optional().catch(undefined);
const words = z.array(word).catch([]);
const named = <T extends z.ZodRawShape>(shape: T) =>
  z.record(z.string(), z.object(shape).optional().catch(undefined)).optional().catch(undefined);

/**
 * What the cross checks read of the file: whatever has the right shape, and nothing of what has not. So that a
 * file with a wrong phone number and an unknown manager is told both at once.
 */
export const outline = z.object({
  people: named({ id: word, name: word, department: word }),
  departments: named({
    name: word,
    sector: word,
    manager: word,
    deputies: words,
    head: word,
    responders: word,
  }),
  responderGroups: named({ name: word, members: words }),
  locations: named({ name: word, reception: words, guards: words }),
  safetyOfficers: words,
  facilities: words,
  administrators: words,
  hrManagers: z.record(z.string(), word).catch({}),
});

export type Outline = z.infer<typeof outline>;
