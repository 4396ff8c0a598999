import type { Sender } from '../protocol/organisation/sender.ts';

/**
 * Everything that a letter can say, once, whatever the letter: a name means the same in all of them, so that what was
 * asked for one letter serves the next. Days are ISO dates (`2026-11-23`); moments are ISO with a time, and without an
 * offset they are the municipality's own.
 */
export type IsoDate = string;
export type IsoMoment = string;

export const reportDesks = ['reception', 'desk'] as const;
/** Where an invited client reports: the reception of the building, or the department's own desk [M2-2]. */
export type ReportDesk = (typeof reportDesks)[number];

export const deliveries = ['inPerson', 'registeredPost'] as const;
/** The only two ways in which a ban reaches the client [M4-3]. */
export type Delivery = (typeof deliveries)[number];

export const policeSteps = ['none', 'notification', 'report'] as const;
/** What was really done at the police: nothing, a notification (melding), a report (aangifte) [M3-1] [M3-3]. */
export type PoliceStep = (typeof policeSteps)[number];

export const deeds = ['threats', 'assault', 'destruction'] as const;
/** What was reported to the police: dreigementen, handtastelijkheden, vernielingen [L-5]. */
export type Deed = (typeof deeds)[number];

export const copyHolders = ['clientFile', 'security', 'police'] as const;
/** Who gets a copy of a ban [M4-6]. */
export type CopyHolder = (typeof copyHolders)[number];

export const owners = ['employee', 'municipality', 'both'] as const;
export type Owner = (typeof owners)[number];

export const banChanges = ['end', 'extension'] as const;
export type BanChange = (typeof banChanges)[number];

export const refusals = ['toSign', 'toAccept'] as const;
/** What the client would not do with the letter [M4-7]. */
export type Refusal = (typeof refusals)[number];

export const requests = ['access', 'rectification', 'erasure', 'restriction', 'objection'] as const;
/** What a data subject may ask (AVG 15 to 18, and 21). */
export type DataRequest = (typeof requests)[number];

export const outcomes = ['granted', 'partly', 'refused'] as const;
export type Outcome = (typeof outcomes)[number];

export const declarants = ['employee', 'employer'] as const;
/** Who files: the employee himself, or the municipality with the employee as a witness [M3-13] [M3-14]. */
export type Declarant = (typeof declarants)[number];

/** `all`, or the names of the locations as the client knows them. */
export type BanLocations = 'all' | readonly [string, ...string[]];

export interface Fields {
  sender: Sender;
  /** The date on the letter. */
  writtenOn: IsoDate;
  /** The registration number: `A-2026-00042`. */
  reference: string;
  /** Name of the department that writes. */
  department: string;
  signatoryRole: string;
  signatoryName: string;
  recipientName: string;
  recipientAddress: string;
  /** After "Geachte": `mevrouw De Boer`. Without it: heer of mevrouw. */
  addressedAs: string;

  incidentOn: IsoDate;
  /** What the client did, told to the client: no names. */
  behaviour: string;
  /** What was done about earlier behaviour, in a sentence [M4-2]. */
  earlierMeasures: string;

  talkOn: IsoDate;
  /** With whom the client spoke: `mevrouw I. Hofman, teammanager`. */
  talkHolder: string;
  agreements: readonly string[];
  /** What the municipality itself did wrong, and mends [M2-9]. */
  ownMistake: string;
  talkAt: IsoMoment;
  talkPlace: string;
  reportTo: ReportDesk;
  employeePresent: boolean;

  banLocations: BanLocations;
  banFrom: IsoDate;
  /** The last day of the ban. */
  banUntil: IsoDate;
  delivery: Delivery;
  handedOverBy: string;
  copies: readonly CopyHolder[];
  banLetterOn: IsoDate;
  visitedOn: IsoDate;
  visitedLocation: string;
  change: BanChange;
  /** The day on which a ban ends before its time. */
  endsOn: IsoDate;
  newUntil: IsoDate;

  policeReport: PoliceStep;
  policeReportOn: IsoDate;
  reportedDeeds: readonly Deed[];

  /** What the client wrote, and when: `uw e-mails van 3 en 9 november 2026`. */
  writings: string;
  /** When the manager told the client that such letters are not answered [H2-3a]. */
  contactOn: IsoDate;
  contactBy: string;
  sector: string;

  damage: string;
  whose: Owner;
  /** Euro cents. */
  amount: number;
  payBefore: IsoDate;
  /** Account number and name. */
  payTo: string;

  /** The letter that was refused: `de ontzegging van de toegang`. */
  refusedLetter: string;
  letterOn: IsoDate;
  offeredAt: IsoMoment;
  offeredWhere: string;
  offeredBy: string;
  presentToo: string;
  refusal: Refusal;
  account: string;
  sentOn: IsoDate;

  registeredOn: IsoDate;
  /** How long the registration is kept: `twee jaar na het laatste incident`. */
  keptFor: string;
  sharedWith: readonly string[];

  requestKind: DataRequest;
  requestedOn: IsoDate;
  outcome: Outcome;
  /** What the municipality does because of the request. */
  execution: string;
  /** Why something is refused. */
  grounds: string;

  policeStep: Exclude<PoliceStep, 'none'>;
  filedBy: Declarant;
  declarant: string;
  /** Who (wie): the aggressor, by name or by appearance. */
  aggressor: string;
  literalWords: string;
  /** Where (waar). */
  place: string;
  /** With what (waarmee). */
  means: string;
  /** In what way (op welke wijze). */
  manner: string;
  /** When (wanneer). */
  happenedAt: IsoMoment;
  /** Why (waarom). */
  motive: string;
  witnesses: string;
  injury: string;
  evidence: string;
  /** The municipality's address that the police write down instead of the employee's own [M3-15]. */
  domicileAddress: string;
}

export type FieldName = keyof Fields;

/** What is known so far. */
export type Draft = Readonly<Partial<Fields>>;

/** A letter's data: `R` is there, `O` may be absent. */
export type Data<R extends FieldName, O extends FieldName = never> = Readonly<
  Pick<Fields, R> & Partial<Pick<Fields, O>>
>;
