// Longer than other files: one table, in which whoever may do what is looked up.
import type { ActionName } from '../../cards/action-names.ts';
import type { AftercareRight, GeneralRight, IncidentRight } from '../../dialogs/action.ts';
import { besideDecisions } from './rights-beside.ts';
import { type Role, roles } from './rights-cast.ts';
import { trackDecisions } from './rights-track.ts';

/**
 * Who may do what, written down once, by hand, and not read off the program. The spec holds the program to it: every
 * action, for every role, in every state. An action that is not here does not compile.
 */

const everybody: readonly Role[] = roles;
const nobody: readonly Role[] = [];
const deciders: readonly Role[] = ['manager', 'deputy', 'deputyWhoResponds', 'head'];
const everybodyBut = (...kept: readonly Role[]): readonly Role[] =>
  roles.filter(role => !kept.includes(role));

export const incidentStates = ['draft', 'cancelled', 'registered', 'routed', 'withdrawn'] as const;
export type IncidentStateName = (typeof incidentStates)[number];

/** In the registered states the case was handed to a manager elsewhere. `routed`: the department has no channel. */
export const incidentRights = {
  anyone: {
    draft: ['reporter'],
    cancelled: ['reporter'],
    registered: everybody,
    routed: everybody,
    withdrawn: everybody,
  },
  reporter: {
    draft: ['reporter'],
    cancelled: ['reporter'],
    registered: ['reporter'],
    routed: ['reporter'],
    withdrawn: ['reporter'],
  },
  see: {
    draft: ['reporter'],
    cancelled: ['reporter'],
    registered: ['reporter', ...deciders, 'handedTo', 'safetyOfficer'],
    routed: ['reporter', ...deciders, 'handedTo', 'safetyOfficer'],
    withdrawn: ['reporter', ...deciders, 'safetyOfficer'],
  },
  decide: {
    draft: nobody,
    cancelled: nobody,
    registered: [...deciders, 'handedTo'],
    routed: [...deciders, 'handedTo', 'safetyOfficer'],
    // They are told that it is not open any more; a refusal would say that it never was theirs.
    withdrawn: deciders,
  },
  /** Who decides, and the reporter: what both may say and do while it happens. */
  takePart: {
    draft: ['reporter'],
    cancelled: ['reporter'],
    registered: ['reporter', ...deciders, 'handedTo'],
    routed: ['reporter', ...deciders, 'handedTo', 'safetyOfficer'],
    withdrawn: ['reporter', ...deciders],
  },
  /** Who decides, and the safety officer. */
  safety: {
    draft: nobody,
    cancelled: nobody,
    registered: [...deciders, 'handedTo', 'safetyOfficer'],
    routed: [...deciders, 'handedTo', 'safetyOfficer'],
    withdrawn: [...deciders, 'safetyOfficer'],
  },
  /** Who was warned of a client who is expected back: here those at the door of the Stadskantoor. */
  alerted: {
    draft: ['reporter'],
    cancelled: ['reporter'],
    registered: ['reporter', ...deciders, 'handedTo', 'reception', 'guard'],
    routed: ['reporter', ...deciders, 'handedTo', 'safetyOfficer', 'reception', 'guard'],
    withdrawn: ['reporter', ...deciders, 'reception', 'guard'],
  },
} satisfies Record<IncidentRight, Record<IncidentStateName, readonly Role[]>>;

export const aftercareStates = [
  'open',
  'hidden',
  'returned',
  'claimed',
  'claimed in hiding',
  'closed',
  'cancelled',
] as const;
export type AftercareStateName = (typeof aftercareStates)[number];

/** `hidden`: open, and kept from whoever answers for the department. `returned`: open, given back by the claimer. */
export const aftercareRights = {
  anyone: {
    open: everybody,
    hidden: everybodyBut(...deciders),
    returned: everybody,
    claimed: everybody,
    'claimed in hiding': everybodyBut(...deciders),
    closed: everybody,
    cancelled: everybody,
  },
  respond: {
    open: ['responder', 'claimer', 'deputyWhoResponds'],
    hidden: ['responder', 'claimer'],
    returned: ['responder', 'claimer', 'deputyWhoResponds'],
    claimed: ['responder', 'claimer', 'deputyWhoResponds'],
    'claimed in hiding': ['responder', 'claimer'],
    closed: ['responder', 'claimer', 'deputyWhoResponds'],
    cancelled: ['responder', 'claimer', 'deputyWhoResponds'],
  },
  claimer: {
    open: nobody,
    hidden: nobody,
    returned: ['claimer'],
    claimed: ['claimer'],
    'claimed in hiding': ['claimer'],
    closed: ['claimer'],
    cancelled: ['claimer'],
  },
  victim: {
    open: ['victim'],
    hidden: ['victim'],
    returned: ['victim'],
    claimed: ['victim'],
    'claimed in hiding': ['victim'],
    closed: ['victim'],
    cancelled: ['victim'],
  },
  /** The two whom the talks are between; a former responder sees how it stands. */
  party: {
    open: ['victim'],
    hidden: ['victim'],
    returned: ['victim', 'claimer'],
    claimed: ['victim', 'claimer'],
    'claimed in hiding': ['victim', 'claimer'],
    closed: ['victim', 'claimer'],
    cancelled: ['victim', 'claimer'],
  },
} satisfies Record<AftercareRight, Record<AftercareStateName, readonly Role[]>>;

export const generalRights = {
  anyone: everybody,
  managesSomebody: [...deciders, 'managerElsewhere', 'headElsewhere', 'handedTo'],
  // Who is responsible, and whoever works in a department and prepares talks [H1-4]; not who stands nowhere.
  looksUp: everybodyBut('unknown'),
  keepsRegister: ['safetyOfficer'],
  seesBans: [
    ...deciders,
    ...(['managerElsewhere', 'headElsewhere', 'handedTo'] as const),
    ...(['safetyOfficer', 'reception', 'guard'] as const),
  ],
  tiesChannels: [
    ...deciders,
    ...(['managerElsewhere', 'headElsewhere', 'handedTo'] as const),
    ...(['responder', 'responderElsewhere', 'claimer', 'victim'] as const),
    ...(['safetyOfficer', 'administrator'] as const),
  ],
  administers: ['administrator'],
} satisfies Record<GeneralRight, readonly Role[]>;

/** What a refusal says: who may. Of what was never sent, or is hidden from this person, it says nothing at all. */
export const whoMay = {
  unknownToYou: 'Dit bestaat niet meer, of het is niet van jou.',
  incident: {
    anyone: 'Alleen degene die de melding deed kan dit.',
    reporter: 'Alleen degene die de melding deed kan dit.',
    see: 'De details zijn alleen voor de melder, voor Mark Jansen, Farid Amrani en Dirk Kuiper en voor de arboconsulent.',
    decide: 'Dit beslist Mark Jansen, Farid Amrani of Dirk Kuiper.',
    takePart:
      'Dit kan alleen de melder, Mark Jansen, Farid Amrani en Dirk Kuiper, of wie hiervoor is gewaarschuwd.',
    safety: 'Dit is voor Mark Jansen, Farid Amrani en Dirk Kuiper en voor de arboconsulent.',
    alerted:
      'Dit kan alleen de melder, Mark Jansen, Farid Amrani en Dirk Kuiper, of wie hiervoor is gewaarschuwd.',
  },
  aftercare: {
    anyone: 'Dit bestaat niet meer, of het is niet van jou.',
    respond: 'Alleen de bedrijfsopvangers van deze groep kunnen dit.',
    claimer: 'Alleen de collega die het oppakte kan dit.',
    victim: 'Alleen degene voor wie de nazorg is kan dit.',
    party: 'Dit is tussen degene voor wie de nazorg is en de collega die het oppakte.',
  },
  general: {
    anyone: 'Dit bestaat niet meer, of het is niet van jou.',
    managesSomebody: 'Alleen een leidinggevende kan dit.',
    looksUp:
      'Iemand opzoeken kan een leidinggevende, de arboconsulent, of een medewerker die een gesprek voorbereidt.',
    keepsRegister: 'Wie er keek, ziet alleen de arboconsulent.',
    seesBans: 'De toegangsverboden zijn voor receptie, beveiliging, leidinggevenden en de arboconsulent.',
    tiesChannels:
      'Een kanaal koppelen kan alleen een leidinggevende, een bedrijfsopvanger, de arboconsulent of een beheerder.',
    administers: 'Dit is voor de beheerder van Rugdekking:',
  },
} satisfies {
  unknownToYou: string;
  incident: Record<IncidentRight, string>;
  aftercare: Record<AftercareRight, string>;
  general: Record<GeneralRight, string>;
};

export type Decision =
  | { readonly nothing: GeneralRight }
  | { readonly incident: IncidentRight }
  | { readonly aftercare: AftercareRight };

/** Which of the rights above each action asks for. */
export const decisions: Readonly<Record<ActionName, Decision>> = {
  'menu.show': { nothing: 'anyone' },
  'help.show': { nothing: 'anyone' },
  'language.choose': { nothing: 'anyone' },
  'instruction.places': { nothing: 'anyone' },
  'instruction.types': { nothing: 'anyone' },
  'instruction.show': { nothing: 'anyone' },
  'channel.bind': { nothing: 'tiesChannels' },

  // Looking somebody up, on record; who else looked is for who keeps the register [H1-4] [AC-5].
  'look.form': { nothing: 'looksUp' },
  'look.search': { nothing: 'looksUp' },
  'look.log': { nothing: 'keepsRegister' },
  'admin.show': { nothing: 'administers' },
  'admin.retry': { nothing: 'administers' },
  'admin.drop': { nothing: 'administers' },
  'admin.retryAll': { nothing: 'administers' },

  // Everybody may report [INL-1]; what was begun is the reporter's.
  'report.start': { nothing: 'anyone' },
  'report.unsafe': { nothing: 'anyone' },
  'report.safe': { nothing: 'anyone' },
  'report.mine': { nothing: 'anyone' },
  'report.instruct': { incident: 'reporter' },
  'report.next': { incident: 'reporter' },
  'report.back': { incident: 'reporter' },
  'report.step': { incident: 'reporter' },
  'report.quick': { incident: 'reporter' },
  'report.send': { incident: 'reporter' },
  'report.cancel': { incident: 'reporter' },
  'report.resume': { incident: 'reporter' },
  'report.show': { incident: 'reporter' },
  'report.supplement': { incident: 'reporter' },
  'report.withdraw': { incident: 'reporter' },
  'report.withdrawSure': { incident: 'reporter' },

  // The sparing card is everybody's who has it; what it leads to is not [LG-4] [AC-1].
  'incident.card': { incident: 'anyone' },
  'incident.details': { incident: 'see' },
  'incident.takeUp': { incident: 'decide' },
  'kin.compare': { incident: 'decide' },
  'kin.judge': { incident: 'decide' },
  'incident.handOverForm': { incident: 'decide' },
  'incident.handOver': { incident: 'decide' },
  'measure.form': { incident: 'decide' },
  'measure.decide': { incident: 'decide' },
  'measure.next': { incident: 'decide' },
  'measure.stepForm': { incident: 'decide' },
  'measure.step': { incident: 'decide' },
  ...besideDecisions,
  'aftercare.engageForm': { incident: 'decide' },
  'aftercare.engage': { incident: 'decide' },

  // Everybody may ask what waits; each gets only what he may act on himself.
  'work.show': { nothing: 'anyone' },
  'work.handOverForm': { nothing: 'managesSomebody' },
  'work.handOver': { nothing: 'managesSomebody' },

  // Whoever watches a door sees who is kept out, and management does [M4-8] [M4-9]; inviting is deciding [M4-10].
  'ban.list': { nothing: 'seesBans' },
  'ban.insideForm': { nothing: 'seesBans' },
  'ban.inside': { nothing: 'seesBans' },
  'ban.letEnd': { incident: 'decide' },
  'ban.visitForm': { incident: 'decide' },
  'ban.visit': { incident: 'decide' },
  'ban.visitCancel': { incident: 'decide' },

  // Everybody may ask for aftercare; it is between the victim and the responders [NZ-2] [C-14].
  'aftercare.form': { nothing: 'anyone' },
  'aftercare.ask': { nothing: 'anyone' },
  'aftercare.card': { aftercare: 'anyone' },
  'aftercare.claim': { aftercare: 'respond' },
  'aftercare.contacted': { aftercare: 'claimer' },
  'aftercare.handOver': { aftercare: 'claimer' },
  'aftercare.closeForm': { aftercare: 'claimer' },
  'aftercare.close': { aftercare: 'claimer' },
  'aftercare.cancel': { aftercare: 'victim' },
  ...trackDecisions,
};

/** Who may tie a channel to what: the right alone is not enough, it must be one's own. */
export const ties = {
  'department:stadstoezicht': [...deciders, 'safetyOfficer', 'administrator'],
  'department:publiekszaken': ['managerElsewhere', 'headElsewhere', 'safetyOfficer', 'administrator'],
  // Not the managers: the responders' channel shows that somebody asked, also in hiding [C-14].
  'group:bog': ['deputyWhoResponds', 'responder', 'claimer', 'victim', 'safetyOfficer', 'administrator'],
  'group:opvang': ['responderElsewhere', 'safetyOfficer', 'administrator'],
} satisfies Record<string, readonly Role[]>;
