import type { Language, Person } from './person.ts';
import type { Store } from './store.ts';

/** What Teams does on bad days; each is off at the start, also after a restart. */
export interface BadDay {
  /** Every click arrives twice, with the same activity id. */
  clickTwice: boolean;
  /** Every click arrives again a moment later with a new activity id, as after Teams' own retry. */
  clickAgain: boolean;
  /** The Connector answers 429 with Retry-After to every second request. */
  throttled: boolean;
  /** The Connector answers 503 to everything. */
  outage: boolean;
  /** Every request to the bot takes three seconds longer. */
  slow: boolean;
}

/** The weather of the double: its bad day, and the language of everybody's Teams. */
export interface Conditions {
  badDay(): Readonly<BadDay>;
  setBadDay(change: Partial<BadDay>): void;
  /** The language of the stage; with a person, of that person's Teams. */
  language(person?: Person): Language;
  /** From now on everybody's Teams is in this language. Survives a restart. */
  setLanguage(language: Language): void;
  /** Back to the start. */
  reset(): void;
}

const goodDay: Readonly<BadDay> = {
  clickTwice: false,
  clickAgain: false,
  throttled: false,
  outage: false,
  slow: false,
};

export function conditionsIn(store: Store): Conditions {
  let badDay = goodDay;
  const chosen = (): Language | undefined => {
    const language = store.setting('language');
    return language === 'nl' || language === 'en' ? language : undefined;
  };
  return {
    badDay: () => badDay,
    setBadDay: change => {
      badDay = { ...badDay, ...change };
    },
    language: person => chosen() ?? person?.language ?? 'nl',
    setLanguage: language => store.setSetting('language', language),
    reset: () => {
      badDay = goodDay;
    },
  };
}
