/**
 * The municipality as the protocol needs to know it: who is responsible for whom, who looks after whom, where.
 * Read from the organisation file at the edge; here it is only a shape. People are named by their Entra object id.
 */

import type { OfficeHours } from '../calendar/working-hours.ts';
import type { Chain, ChainName } from '../escalation/chain.ts';
import type { LetterChoices } from './letter-choices.ts';
import type { Sender } from './sender.ts';
import type { Settings } from './settings.ts';

/** An Entra object id. Rights hang on this alone, never on a name. */
export type PersonId = string;

/** Somebody with a part to play, or known beforehand to prefill a report. */
export interface Staff {
  readonly id: PersonId;
  readonly name: string;
  readonly phone?: string;
  /** What this person does: `baliemedewerker`. */
  readonly function?: string;
  /** Kind of employment, for the registration form [F-07]. */
  readonly employment?: string;
  /** Key of the department this person works in. */
  readonly department?: string;
}

/** Somebody to call: a name or a desk, and a number. */
export interface Contact {
  readonly name: string;
  readonly phone: string;
}

/** A department with the people whom the protocol holds responsible [H4]. */
export interface Department {
  readonly key: string;
  readonly name: string;
  readonly sector: string;
  /** The direct manager: first care, measures [LG-1] [LG-4]. */
  readonly manager: PersonId;
  /** Who acts on the manager's behalf, in order [SK-1e]. */
  readonly deputies: readonly PersonId[];
  readonly head: PersonId;
  /** Key of the responder group that looks after this department's people [BO-5]. */
  readonly responders: string;
}

/** Trained colleagues who offer aftercare [BO-1]. */
export interface ResponderGroup {
  readonly key: string;
  readonly name: string;
  readonly members: readonly PersonId[];
}

/** A municipal building or area. */
export interface Location {
  readonly key: string;
  readonly name: string;
  readonly security?: Contact;
  readonly reception: readonly PersonId[];
  readonly guards: readonly PersonId[];
  /** Where the alarm buttons are, in a short sentence [SK-4a]. */
  readonly alarm?: string;
}

export interface Organisation {
  /** The Entra tenant. Activities of any other tenant are refused. */
  readonly tenant: string;
  readonly name: string;
  readonly people: readonly Staff[];
  readonly departments: readonly Department[];
  readonly responderGroups: readonly ResponderGroup[];
  readonly locations: readonly Location[];
  /** Central registration and evaluation [AC-1] [AC-2]. */
  readonly safetyOfficers: readonly PersonId[];
  /** Told of damage to what is the municipality's [SK-2e]; where nobody is named, the safety officers are. */
  readonly facilities: readonly PersonId[];
  /** Per sector [PM-1]. */
  readonly hrManagers: readonly { readonly sector: string; readonly person: PersonId }[];
  /** May tie channels and see delivery problems. */
  readonly administrators: readonly PersonId[];
  /** Reachable day and night [HB-10] [D-9]. */
  readonly dutyOfficer: Contact;
  /** Occupational social work, trauma specialist [NZ-3] [NZ-4]. */
  readonly professionalHelp: readonly Contact[];
  /** The address that the police use instead of the victim's own [M3-15]. */
  readonly domicileAddress: string;
  /** Without it the bot works, and makes no letters. */
  readonly sender?: Sender;
  readonly letters: LetterChoices;
  /** Who is called when something stays undone, where the municipality has its own way (`protocol/escalation`). */
  readonly escalation?: Readonly<Partial<Record<ChainName, Chain>>>;
  readonly officeHours?: OfficeHours;
  readonly settings: Settings;
}
