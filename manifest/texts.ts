import type { Words } from '../texts/words.ts';

/** The app's name in Teams; 30 characters at most. */
export const shortName: Words = { nl: 'Rugdekking', en: 'Rugdekking' };

/** The name where there is room; 100 characters at most. */
export const fullName: Words = {
  nl: 'Rugdekking: agressie melden en steun krijgen',
  en: 'Rugdekking: report aggression and get support',
};

/** One line in the app list; 80 characters at most. */
export const shortDescription: Words = {
  nl: 'Meld agressie op je werk. Je leidinggevende en collega’s staan achter je.',
  en: 'Report aggression at work. Your manager and colleagues have your back.',
};

/** The app's page; 4000 characters at most. */
export const fullDescription: Words = {
  nl: [
    'Is iemand agressief tegen je geweest op je werk? Vertel het Rugdekking in de chat. Je leidinggevende ziet je melding meteen en beslist wat er gebeurt. Wil je erover praten? Dan biedt een collega van de bedrijfsopvang je een gesprek aan.',
    'Je leest hier ook wat je doet als iemand agressief wordt, en je ziet wat er met je meldingen gebeurt.',
    'Rugdekking is geen alarm. Ben je in gevaar? Bel 112.',
  ].join('\n\n'),
  en: [
    'Was somebody aggressive towards you at work? Tell Rugdekking in the chat. Your manager sees your report at once and decides what happens. Would you like to talk about it? A trained colleague will offer you a talk.',
    'You can also read what to do when somebody becomes aggressive, and see what is being done about your reports.',
    'Rugdekking is not an alarm. Are you in danger? Call 112.',
  ].join('\n\n'),
};
