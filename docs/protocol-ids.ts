/** `INL-0`, `INL-1`, ...: every id of a run, from and until included. `width` is for runs that are written with zeros. */
const run = (prefix: string, from: number, until: number, width = 1): readonly string[] =>
  Array.from({ length: until - from + 1 }, (_, n) => `${prefix}${String(from + n).padStart(width, '0')}`);

/** `SK-1a`, `SK-1b`, ...: every lettered part of one rule. */
const parts = (rule: string, letters: string): readonly string[] =>
  [...letters].map(letter => `${rule}${letter}`);

/**
 * Everything that the municipality's aggression protocol asks for, by id, in its own order. The list is closed: the
 * overview (`protocol.md`) has exactly one row for each, and a test title can name no other.
 */
export const protocolIds: readonly string[] = [
  // Definitions
  ...run('INL-', 0, 6),
  // Prevention
  ...run('H1-', 1, 5),
  ...run('H1-T', 1, 3),
  ...run('H1-P', 0, 4),
  // How to act
  'H2-1',
  ...parts('H2-2', 'ab'),
  ...parts('H2-3', 'abc'),
  'H3-1',
  // Roles and duties
  ...run('MW-', 1, 5),
  ...run('LG-', 1, 7),
  ...run('BO-', 1, 5),
  'AH-1',
  ...run('AC-', 1, 5),
  'CO-1',
  'PM-1',
  // Measures
  'M1-1',
  ...run('M2-', 1, 9),
  ...run('M3-', 1, 15),
  ...run('M4-', 1, 10),
  ...run('M5-', 1, 5),
  // Aftercare
  ...run('NZ-', 1, 8),
  // Training
  ...run('TR-', 1, 6),
  // Work instruction for the office
  ...parts('SK-1', 'abcdef'),
  ...parts('SK-2', 'abcde'),
  ...parts('SK-3', 'abcdef'),
  ...parts('SK-4', 'abcdef'),
  'SK-5',
  'SK-6',
  ...run('SK-T', 1, 6),
  // Work instruction for home visits
  ...run('HB-', 1, 10),
  // Use of force by enforcement officers
  ...run('GP-', 0, 13),
  // Places outside the office
  ...run('BL-T', 1, 7),
  // Registration form
  ...run('F-', 1, 29, 2),
  // Letters, and letters that the text requires but does not supply
  ...run('L-', 1, 5),
  ...run('LX-', 1, 7),
  // Deadlines
  ...run('D-', 1, 14),
  // Registers
  ...run('R-', 1, 12),
  // Administrative enforcement
  'BD-1',
  'BD-2',
  ...parts('BD-3', 'ab'),
  ...run('BD-', 4, 9),
];

/** What the product adds to the protocol, so that its promises can be kept. Only ideas that it really carries. */
export const additionIds: readonly string[] = [
  'C-1',
  'C-2',
  'C-4',
  'C-6',
  'C-7',
  'C-8',
  'C-9',
  'C-14',
  'C-21',
  'C-22',
  'C-23',
];
