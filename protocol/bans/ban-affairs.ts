import type { PersonId } from '../organisation/organisation.ts';

/** A visit of a banned client who was invited [M4-10]. */
export interface InvitedVisit {
  /** The form's: the same form sent twice is one visit. */
  readonly id: string;
  /** Local ISO date, and local times as `HH:mm`. */
  readonly date: string;
  readonly from: string;
  readonly until: string;
  /** Key of the location. */
  readonly location: string;
  /** Who will be there to receive the client, in words. */
  readonly present: string;
  /** The police are there or stand by. */
  readonly police: boolean;
  readonly announcedBy: PersonId;
  readonly announcedAt: string;
  readonly cancelledAt?: string;
}

/** Somebody saw the client come in who does not have the letter yet: it can be handed over, it is no breach. */
export interface Sighting {
  /** The form's: the same form sent twice is one sighting. */
  readonly id: string;
  readonly at: string;
  readonly by: PersonId;
  /** Key of the location. */
  readonly location: string;
}

/** What belongs to an access ban beside its steps. */
export interface BanAffairs {
  readonly visits?: readonly InvitedVisit[];
  readonly sightings?: readonly Sighting[];
  /** The last day of which the clock warned the manager: an extension brings a new warning. */
  readonly warnedOf?: string;
  /** The last day at which somebody decided to let it end. */
  readonly leftToEndOn?: string;
  /** When the doors were told that it is over, an ISO instant. */
  readonly overAt?: string;
}
