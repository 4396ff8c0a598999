import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Contact } from '../protocol/organisation/organisation.ts';
import { aftercareContacts } from '../texts/aftercare.ts';
import type { Say } from '../texts/words.ts';
import { aside, heading, labelled } from './blocks/text.ts';

type Elements = NonNullable<IAdaptiveCard['body']>;

/** Names with their numbers, one a line: a number is what is looked for in a hurry. */
export const contactLines = (contacts: readonly Contact[]): Elements =>
  contacts.map(({ name, phone }) => labelled(name, phone));

/** Whom somebody can call right now, without waiting for anybody [NZ-3] [NZ-4]. */
export const callNow = (say: Say, contacts: readonly Contact[]): Elements => [
  heading(say, aftercareContacts.title),
  ...contactLines(contacts),
  aside(say, aftercareContacts.doctor),
  aside(say, aftercareContacts.danger),
];
