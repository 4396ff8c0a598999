import { z } from 'zod';
import { fileComingCard } from '../../cards/file-coming.ts';
import { incidentTitle } from '../../texts/incident.ts';
import { letterCardTexts, letterTrouble } from '../../texts/letter-cards.ts';
import { caseInput, onIncident } from '../action.ts';
import { offerFile } from '../files/offer.ts';
import { isReachable } from '../files/reachable.ts';
import { presentCard } from '../incident/present-card.ts';
import { refusalWords } from '../incident/refusals.ts';
import { appointmentOf, calendarFile } from './appointment.ts';
import { noLetter } from './trouble.ts';

/** **Afspraak voor je agenda**: the talk as a calendar file, in the own chat. */
export const offerAppointment = onIncident({
  may: 'decide',
  input: caseInput.extend({ measure: z.uuid() }),
  handle: async (visit, { measure: id, form }) => {
    const { office, incident, turn, hand, say } = visit;
    const { state } = incident.body;
    if (state.phase !== 'registered') return presentCard(visit, incident, refusalWords('notOpen'));
    const measure = state.measures.find(each => each.id === id);
    const appointment = measure && appointmentOf(measure);
    if (!appointment || state.number === undefined) return noLetter(visit, letterTrouble.noAppointment);
    if (!(await isReachable(office, turn.actor.id))) return noLetter(visit, letterTrouble.noChat);
    const made = {
      id: form ?? office.newId(),
      person: turn.actor.id,
      name: `${state.number} ordegesprek.ics`,
      bytes: calendarFile(id, state.number, appointment, turn.now),
      about: { what: 'appointment', incident: incident.key.id, measure: id } as const,
    };
    await offerFile(office, made, hand);
    const model = {
      incident: incident.key.id,
      number: state.number,
      inChannel: turn.place.kind === 'channel',
      after: letterCardTexts.appointmentMade,
    };
    return { card: fileComingCard(model, say), summary: say(incidentTitle(state.number)) };
  },
});
