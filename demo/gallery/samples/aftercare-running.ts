import { talkPlaceFits } from '../../../cards/aftercare-talk-form.ts';
import type { RunningTrack } from '../../../cards/aftercare-track.ts';
import { helps } from '../../../protocol/aftercare/track.ts';
import { hoursAgo } from './merenveld.ts';
import { filled } from './typed.ts';

export const toPlan: RunningTrack = {
  is: 'running',
  reader: 'victim',
  other: 'Rosa Bakker',
  talks: [
    { name: 'first', standing: { is: 'toPlan', until: hoursAgo(-69) } },
    { name: 'second', standing: { is: 'later', from: hoursAgo(-24 * 14), until: hoursAgo(-24 * 21) } },
    { name: 'third', standing: { is: 'later', from: hoursAgo(-24 * 42), until: hoursAgo(-24 * 56) } },
  ],
  next: 'first',
  pointedTo: [],
};

export const proposed: RunningTrack = {
  ...toPlan,
  talks: [
    {
      name: 'first',
      standing: {
        is: 'planned',
        at: hoursAgo(-26),
        way: 'inPerson',
        place: 'Kamer 2.14',
        yours: false,
        agreed: false,
        proposals: 1,
      },
    },
    ...toPlan.talks.slice(1),
  ],
};

export const agreed: RunningTrack = {
  ...toPlan,
  reader: 'responder',
  other: 'Emma de Vries',
  talks: [
    { name: 'first', standing: { is: 'held' } },
    {
      name: 'second',
      standing: {
        is: 'planned',
        at: hoursAgo(-26),
        way: 'phone',
        yours: true,
        agreed: true,
        proposals: 2,
      },
    },
    ...toPlan.talks.slice(2),
  ],
  next: 'second',
  pointedTo: ['socialWork', 'generalPractitioner'],
  alongOn: hoursAgo(24),
};

export const worst: RunningTrack = {
  ...agreed,
  other: 'Annemarie van der Heijden-Oosterbroek',
  talks: [
    { name: 'first', standing: { is: 'notWanted' } },
    {
      name: 'second',
      standing: {
        is: 'planned',
        at: hoursAgo(-26),
        way: 'inPerson',
        place: filled(talkPlaceFits),
        yours: true,
        agreed: false,
        proposals: 12,
      },
    },
    ...toPlan.talks.slice(2),
  ],
  pointedTo: [...helps],
};

const { next: _, ...rest } = {
  ...agreed,
  talks: agreed.talks.map(({ name }) => ({ name, standing: { is: 'held' } as const })),
};

/** Every talk was held: nothing is left to plan. */
export const finished: RunningTrack = rest;
