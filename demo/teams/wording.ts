import type { Language } from './person.ts';

/** Teams' own words when something is wrong with an app: nothing the bot has a say in. */
export const wording: Record<'unreachable' | 'failed' | 'notInstalled', Record<Language, string>> = {
  unreachable: {
    nl: 'De app kan niet worden bereikt. Probeer het opnieuw.',
    en: 'Unable to reach app. Please try again.',
  },
  failed: {
    nl: 'Er is iets misgegaan. Probeer het opnieuw.',
    en: 'Something went wrong. Please try again.',
  },
  notInstalled: {
    nl: 'Je kunt geen bericht sturen, want deze app is hier niet toegevoegd.',
    en: 'You cannot send a message, because this app has not been added here.',
  },
};
