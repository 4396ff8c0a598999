/** The languages that the demo speaks. */
export type Language = 'nl' | 'en';

/** Somebody with a Teams account in the demo's or a test's tenant. Always fictional. */
export interface Person {
  /** Short and stable: `emma`. */
  key: string;
  name: string;
  /** What this person does in the organisation, as the stage shows it. */
  part: Record<Language, string>;
  aadObjectId: string;
  /** The id that Teams gives to a user for one bot: `29:...`. */
  teamsId: string;
  /** The language of this person's Teams, as long as the stage has not chosen one for everybody. Dutch when left out. */
  language?: Language;
  /** Is the bot in this person's apps from the start (by a setup policy)? True when left out. */
  installed?: boolean;
}
