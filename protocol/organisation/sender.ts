/** The municipality as it stands on paper: what is on every letter, and never asked in chat. */
export interface Sender {
  /** `Merenveld` or `Gemeente Merenveld`. */
  readonly municipality: string;
  readonly postalAddress: string;
  readonly visitingAddress: string;
  readonly phone: string;
  readonly email: string;
  /** Where a complaint goes (Awb, chapter 9) [M2-9]: a page or an address. */
  readonly complaints: string;
  /** How the data protection officer (FG) is reached. */
  readonly privacyOfficer: string;
  /** Where the house rules are published: a ban rests on rules that could be known [CO-1]. */
  readonly houseRules?: string;
}
