import { createHash } from 'node:crypto';

/**
 * An id that follows from others, the same each time, so that making something twice makes one. Its version (8) is not
 * that of the forms that clients bring along (`formId`): whoever knows the others must not be able to take its place.
 */
export const derivedId = (from: string): string => {
  const hex = createHash('sha256').update(from).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
