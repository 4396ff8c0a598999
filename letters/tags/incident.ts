import { day } from '../dutch.ts';
import type { Data } from '../fields.ts';
import type { Tags } from './tag.ts';

/** What the letter is about. */
export const incidentTags: Tags<Data<'incidentOn' | 'behaviour'>> = {
  datum_incident: ({ incidentOn }) => day(incidentOn),
  omschrijving: ({ behaviour }) => behaviour,
};

/** The way to complain, where the municipality mentions it [M2-9]. */
export const complaintTags: Tags<unknown> = {
  klachtroute: { when: (_, { complaintRoute }) => complaintRoute === 'mentioned' },
};
