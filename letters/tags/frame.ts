import type { Sender } from '../../protocol/organisation/sender.ts';
import { day } from '../dutch.ts';
import type { Data } from '../fields.ts';
import type { Tags } from './tag.ts';

/** What stands around every letter: who writes, when, about which case. */
export const frameAsks = ['sender', 'writtenOn', 'reference', 'department', 'signatoryRole'] as const;
export type FrameField = (typeof frameAsks)[number];

/** `Merenveld`, also where the organisation calls itself `Gemeente Merenveld`. */
export const townOf = ({ municipality }: Sender): string => municipality.trim().replace(/^gemeente\s+/i, '');

export const frameTags: Tags<Data<FrameField, 'signatoryName'>> = {
  gemeentenaam: ({ sender }) => townOf(sender),
  postadres: ({ sender }) => sender.postalAddress,
  bezoekadres: ({ sender }) => sender.visitingAddress,
  telefoon: ({ sender }) => sender.phone,
  email: ({ sender }) => sender.email,
  huisregels: ({ sender }) => sender.houseRules,
  klachten: ({ sender }) => sender.complaints,
  datum: ({ writtenOn }) => day(writtenOn),
  kenmerk: ({ reference }) => reference,
  afdeling: ({ department }) => department,
  ondertekenaar: ({ signatoryName }) => signatoryName,
  functie_ondertekenaar: ({ signatoryRole }) => signatoryRole,
};

type Addressed = Data<'recipientName', 'recipientAddress' | 'addressedAs'>;

/** To whom. */
export const addressTags: Tags<Addressed> = {
  aan: ({ recipientName }) => recipientName,
  adres: ({ recipientAddress }) => recipientAddress,
  aanhef: ({ addressedAs }) => `Geachte ${addressedAs?.trim() || 'heer of mevrouw'},`,
};
