import type { StageWorld } from '../contract.ts';

/** Who stands on the stage can be kept as a link: `/?people=emma,mark,piet`. */
const parameter = 'people';

/** @returns who stands on the stage, left to right: as the address says, and otherwise as the world opens. */
export const peopleInAddress = (world: StageWorld): string[] => {
  const asked = new URLSearchParams(location.search).get(parameter)?.split(',') ?? [];
  const known = [...new Set(asked)].filter(key => world.people.some(person => person.key === key));
  const others = world.opening.map(({ person }) => person).filter(person => !known.includes(person));
  return [...known, ...others].slice(0, world.opening.length);
};

export const writePeopleToAddress = (people: readonly string[]): void => {
  history.replaceState(null, '', `?${parameter}=${people.map(encodeURIComponent).join(',')}`);
};

/** After a new start everybody stands where the world opens. */
export const openAnew = (): void => {
  history.replaceState(null, '', location.pathname);
  location.reload();
};
