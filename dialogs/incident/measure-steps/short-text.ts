import { shortMost } from '../../../cards/step-fields.ts';
import { measureLimits } from '../../../texts/measure-forms.ts';
import { tooLong } from '../../../texts/measure-problems.ts';
import { longerThan } from '../../../texts/measure-step-forms.ts';
import type { Words } from '../../../texts/words.ts';

/** What is wrong with a short text that may be left out. */
export const wrongShort = (text: string): Words | undefined =>
  text.length > shortMost ? longerThan(text.length, shortMost) : undefined;

/** What is wrong with a short text that has to be there. */
export const wrongNeeded = (text: string, missing: Words): Words | undefined =>
  text.length < 2 ? missing : wrongShort(text);

/** What is wrong with a long text that may be left out. */
export const wrongLong = (text: string): Words | undefined =>
  text.length > measureLimits.most ? tooLong(text.length) : undefined;

/** Only what was typed. */
export const ifThere = <Name extends string>(name: Name, text: string): { readonly [N in Name]?: string } =>
  // One name, and it is the one that is asked for.
  (text === '' ? {} : { [name]: text }) as { readonly [N in Name]?: string };
