/**
 * The catalogue's grain: every text that a user reads exists in both languages, side by side, so that a
 * missing translation does not compile and a reviewer sees whether the two say the same.
 */
export type Language = 'nl' | 'en';

/** One text in both languages. */
export type Words = Readonly<Record<Language, string>>;

/** Speaks one reader's language. Cards and dialogs get it handed in; they never know which language it is. */
export interface Say {
  (words: Words): string;
  readonly language: Language;
}

/** @returns the speaker of a language. */
export const sayIn = (language: Language): Say =>
  Object.assign((words: Words) => words[language], { language });

/** A text that is the same in both languages: a name, a number, a code. */
export const asIs = (text: string): Words => ({ nl: text, en: text });

/** Joins texts that are sentences of their own, in both languages. */
export const sentences = (...parts: readonly Words[]): Words => ({
  nl: parts.map(part => part.nl).join(' '),
  en: parts.map(part => part.en).join(' '),
});

/** The language that a Teams locale stands for. Dutch unless the client clearly says English. */
export const languageOf = (locale: string | undefined): Language =>
  locale?.toLowerCase().startsWith('en') ? 'en' : 'nl';

/** Names in a row, as each language writes it: "Mark, Farid of Petra". */
export const listOf = (names: readonly string[], between: 'and' | 'or'): Words => {
  const type = between === 'and' ? 'conjunction' : 'disjunction';
  const written = (language: Language) => new Intl.ListFormat(language, { type }).format(names);
  return { nl: written('nl'), en: written('en') };
};
