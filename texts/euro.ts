import type { Language, Words } from './words.ts';

const written = (cents: number, locale: string) =>
  new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(cents / 100);

const locales = { nl: 'nl-NL', en: 'en-IE' } as const satisfies Record<Language, string>;

/** An amount: `€ 1.234,56`. */
export const euro = (cents: number): Words => ({
  nl: written(cents, locales.nl),
  en: written(cents, locales.en),
});
