/** The rows and rules of the protocol that the instructions come from. */
export type Source =
  | `SK-T${1 | 2 | 3 | 4 | 5 | 6}`
  | 'SK-1c'
  | 'SK-2c'
  | 'SK-2e'
  | 'SK-3e'
  | 'SK-4b'
  | 'SK-4c'
  | 'SK-4d'
  | 'SK-4e'
  | 'SK-4f'
  | `BL-T${1 | 2 | 3 | 4 | 5 | 6 | 7}`
  | `HB-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10}`
  | 'H2-1'
  | 'H2-2a'
  | 'H2-2b'
  | 'H2-3a'
  | 'H2-3b'
  | 'H2-3c';
