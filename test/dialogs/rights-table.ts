import type { ActionName } from '../../cards/action-names.ts';
import type { AftercareRight, GeneralRight, IncidentRight } from '../../dialogs/action.ts';
import { type Role, roles } from './rights-cast.ts';

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
} satisfies Record<AftercareRight, Record<AftercareStateName, readonly Role[]>>;

export const generalRights = {
  anyone: everybody,
  managesSomebody: [...deciders, 'managerElsewhere', 'headElsewhere', 'handedTo'],
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
  },
  aftercare: {
    anyone: 'Dit bestaat niet meer, of het is niet van jou.',
    respond: 'Alleen de bedrijfsopvangers van deze groep kunnen dit.',
    claimer: 'Alleen de collega die het oppakte kan dit.',
    victim: 'Alleen degene voor wie de nazorg is kan dit.',
  },
  general: {
    anyone: 'Dit bestaat niet meer, of het is niet van jou.',
    managesSomebody: 'Alleen een leidinggevende kan dit.',
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
  'incident.handOverForm': { incident: 'decide' },
  'incident.handOver': { incident: 'decide' },
  'measure.form': { incident: 'decide' },
  'measure.decide': { incident: 'decide' },
  'measure.next': { incident: 'decide' },
  'measure.stepForm': { incident: 'decide' },
  'measure.step': { incident: 'decide' },
  'aftercare.engageForm': { incident: 'decide' },
  'aftercare.engage': { incident: 'decide' },

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
};

/** Who may tie a channel to what: the right alone is not enough, it must be one's own. */
export const ties = {
  'department:stadstoezicht': [...deciders, 'safetyOfficer', 'administrator'],
  'department:publiekszaken': ['managerElsewhere', 'headElsewhere', 'safetyOfficer', 'administrator'],
  // Not the managers: the responders' channel shows that somebody asked, also in hiding [C-14].
  'group:bog': ['deputyWhoResponds', 'responder', 'claimer', 'victim', 'safetyOfficer', 'administrator'],
  'group:opvang': ['responderElsewhere', 'safetyOfficer', 'administrator'],
} satisfies Record<string, readonly Role[]>;
