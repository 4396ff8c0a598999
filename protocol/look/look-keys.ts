import type { LookState } from './look-case.ts';

/** Under which a look at a case is filed. */
export const caseKey = (incident: string): string => `case:${incident}`;

/** Under which a look for somebody is filed. */
export const printKey = (print: string): string => `print:${print}`;

/** Everything under which a look is found: the cases that it led to, and whom it was for. */
export const lookKeys = (state: LookState): readonly string[] => {
  switch (state.phase) {
    case 'lookedUp':
      return [...state.found.map(({ incident }) => caseKey(incident)), ...state.prints.map(printKey)];
    case 'compared':
      return state.found.map(({ incident }) => caseKey(incident));
    case 'refused':
      return [];
  }
};
