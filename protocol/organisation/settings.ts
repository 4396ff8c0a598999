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
  /** Hours within which the first talk of aftercare is held [E-21]. */
  readonly aftercareFirstTalkHours: number;
  /** After how many weeks the second talk comes; it has a week [E-21]. */
  readonly aftercareSecondTalkWeeks: number;
  /** After how many weeks the third talk comes; it has two weeks [E-21]. */
  readonly aftercareThirdTalkWeeks: number;
  /** How far back an earlier incident of the same aggressor counts [INL-6]. The protocol sets no limit. */
  readonly repeatLookBackMonths: number;
  /** How often in a day who is responsible for others may look somebody up [H1-4]; more is told to the safety officer. */
  readonly lookUpsPerDay: number;
  /** The same for who only prepares a talk or a visit; 0 where colleagues do not look at all. */
  readonly lookUpsPerDayByColleagues: number;
  /** Days that an unfinished report is kept. */
  readonly draftDays: number;
  /** Who may file a police report when a person was the target [M3-14] against present-day practice. */
  readonly policeReportBy: 'employee' | 'employeeOrEmployer';
  /** Days before the last day of an access ban on which the manager is asked whether it goes on [D-5]. */
  readonly banWarningDays: number;
  /** Working days within which a warning is given, or the letter of a warning or ban is with the client [M4-3]. */
  readonly letterWorkingDays: number;
  /** Days without any movement after which is asked about a damage claim [M5-5]. */
  readonly damageClaimDays: number;
  /** Working days without news for the reporter after which somebody is told [C-22]. */
  readonly silenceWorkingDays: number;
  /** The labour inspectorate, day and night: who employs reports accidents at work there [E-19]. */
  readonly labourInspectoratePhone: string;
}

/** What holds where the organisation file says nothing: the protocol's own figure, else the most cautious one. */
export const defaultSettings: Settings = {
  language: 'nl',
  conductTalkDays: 7,
  policeReportWorkingDays: 2,
  aftercareUnclaimedMinutes: 30,
  aftercareFirstTalkHours: 72,
  aftercareSecondTalkWeeks: 2,
  aftercareThirdTalkWeeks: 6,
  repeatLookBackMonths: 24,
  lookUpsPerDay: 20,
  lookUpsPerDayByColleagues: 5,
  draftDays: 30,
  policeReportBy: 'employee',
  banWarningDays: 14,
  letterWorkingDays: 3,
  damageClaimDays: 14,
  silenceWorkingDays: 5,
  // A public number, as 112 is.
  labourInspectoratePhone: '0800-5151',
};
