/** What happened, as the registration form asks it (protocol, annex 1), parsed and complete. */
export const sorts = ['scolding', 'threat', 'violence', 'refusesToLeave', 'other'] as const;
/** The form's rows [F-18]: schelden, dreigen, gebruik geweld, weigert te vertrekken, overige. */
export type Sort = (typeof sorts)[number];

export const places = ['phone', 'office', 'homeVisit', 'outdoors', 'written'] as const;
/** The form's columns [F-18], with the one that the form lacks: in writing or online. */
export type Place = (typeof places)[number];

export const victims = ['reporter', 'colleague', 'client'] as const;
/** Whom it was done to; another client may be the victim too [INL-5] [NZ-1]. */
export type VictimKind = (typeof victims)[number];

export const injuries = ['none', 'firstAid', 'doctor', 'hospital', 'psychological'] as const;
export type Injury = (typeof injuries)[number];

export const policeAnswers = ['no', 'wanted', 'reported', 'unknown'] as const;
/** Police report done or wanted, as the reporter sees it [F-23]. */
export type PoliceAnswer = (typeof policeAnswers)[number];

export const aftercareAnswers = ['no', 'wanted', 'wantedHidden', 'had'] as const;
/** Aftercare wanted or had [F-24]; `wantedHidden` is between the victim and the responders. */
export type AftercareAnswer = (typeof aftercareAnswers)[number];

/** Steps 1 and 3 of the report. The aggressor (step 2) is kept apart. */
export interface Report {
  readonly sorts: readonly [Sort, ...Sort[]];
  readonly place: Place;
  /** Key of a municipal location, where it happened at one. */
  readonly location?: string;
  /** When it happened, an ISO instant. */
  readonly at: string;
  /** Key of the victim's department: its manager is responsible. */
  readonly department: string;
  readonly victim: { readonly kind: VictimKind; readonly name?: string };
  readonly aggressorKnown: boolean;
  readonly witnesses?: string;
  readonly description?: string;
  /** The words as they were said, for the police [M3-6]. */
  readonly literalWords?: string;
  readonly injury: Injury;
  readonly injuryNote?: string;
  readonly damagePersonal?: string;
  readonly damageMunicipal?: string;
  readonly police: PoliceAnswer;
  readonly policeNote?: string;
  /** Without `wantedHidden`: what is hidden from the manager is not written here at all. */
  readonly aftercare: Exclude<AftercareAnswer, 'wantedHidden'>;
  readonly furtherAction?: string;
  /** False for a report sent in three taps, to be completed later. */
  readonly complete: boolean;
}
