/** What the protocol leaves open, or contradicts itself on: the municipality's own choice, each with a default. */
export interface Settings {
  /** Language of channels and of people whose Teams says nothing. */
  readonly language: 'nl' | 'en';
  /** Days within which a conduct talk is held [M2-3]. Protocol: 7. */
  readonly conductTalkDays: number;
  /** Working days within which the police report is made (advice of the national programme: 2). */
  readonly policeReportWorkingDays: number;
  /** Minutes after which an unclaimed aftercare request is asked again, and then escalated. */
  readonly aftercareUnclaimedMinutes: number;
  /** How far back an earlier incident of the same aggressor counts [INL-6]. The protocol sets no limit. */
  readonly repeatLookBackMonths: number;
  /** Days that an unfinished report is kept. */
  readonly draftDays: number;
  /** Who may file a police report when a person was the target [M3-14] against present-day practice. */
  readonly policeReportBy: 'employee' | 'employeeOrEmployer';
}

/** What holds where the organisation file says nothing: the protocol's own figure, else the most cautious one. */
export const defaultSettings: Settings = {
  language: 'nl',
  conductTalkDays: 7,
  policeReportWorkingDays: 2,
  aftercareUnclaimedMinutes: 30,
  repeatLookBackMonths: 24,
  draftDays: 30,
  policeReportBy: 'employee',
};
