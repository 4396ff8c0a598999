import { letterChoiceCard } from '../../cards/letter-choice.ts';
import { caseLetters, lettersFor } from '../../protocol/letters/letters-for.ts';
import { incidentTitle } from '../../texts/incident.ts';
import { caseInput, onIncident } from '../action.ts';
import { decidedMeasure } from '../incident/incident-view.ts';
import { numberIn, presentCard } from '../incident/present-card.ts';
import { refusalWords } from '../incident/refusals.ts';
import { appointmentOf } from './appointment.ts';

/** **Brieven**: every letter that the case can have as it now is. */
export const chooseLetter = onIncident({
  may: 'decide',
  input: caseInput,
  handle: async visit => {
    const { office, incident, say } = visit;
    const { state } = incident.body;
    if (state.phase !== 'registered') return presentCard(visit, incident, refusalWords('notOpen'));
    const number = numberIn(incident);
    const measures = state.measures
      .filter(({ plan }) => plan.kind !== 'none')
      .toReversed()
      .map(async measure => ({
        id: measure.id,
        measure: await decidedMeasure(office, measure),
        letters: lettersFor(measure),
        ...(appointmentOf(measure) ? ({ appointment: true } as const) : {}),
      }));
    const model = {
      incident: incident.key.id,
      form: office.newId(),
      ...(number === undefined ? {} : { number }),
      measures: await Promise.all(measures),
      letters: caseLetters,
    };
    return { card: letterChoiceCard(model, say), summary: say(incidentTitle(number)) };
  },
});
