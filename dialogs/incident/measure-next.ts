import { measureNextCard } from '../../cards/measure-next.ts';
import { goesOn, nextSteps, stepsOn } from '../../protocol/measures/life.ts';
import { incidentTitle } from '../../texts/incident.ts';
import { refusalTexts } from '../../texts/refusals.ts';
import { caseInput, onIncident } from '../action.ts';
import { decidedMeasure } from './incident-view.ts';
import { showStep } from './measure-step-form.ts';
import { numberIn, presentCard } from './present-card.ts';
import { refusalWords } from './refusals.ts';

/**
 * **Vervolg maatregel**: straight to the form where only one thing can come next, else what waits and what can be done
 * about it. It is read from the case as it now is, so an older card leads to the right place as well.
 */
export const measureNext = onIncident({
  may: 'decide',
  input: caseInput,
  handle: async (visit, { revision }) => {
    const { office, incident, say } = visit;
    const { state } = incident.body;
    if (state.phase !== 'registered') return presentCard(visit, incident, refusalWords('notOpen'));
    const waiting = state.measures.filter(goesOn).toReversed();
    const [first, ...others] = waiting.flatMap(measure => stepsOn(measure).map(step => ({ measure, step })));
    if (!first) return presentCard(visit, incident, refusalTexts.nothingWaits);
    if (others.length === 0) return showStep(visit, first.measure, first.step, revision);
    const number = numberIn(incident);
    const measures = waiting.map(async measure => ({
      id: measure.id,
      measure: await decidedMeasure(office, measure),
      steps: nextSteps(measure),
    }));
    const model = {
      incident: incident.key.id,
      revision: incident.body.revision,
      ...(number === undefined ? {} : { number }),
      measures: await Promise.all(measures),
    };
    return { card: measureNextCard(model, say), summary: say(incidentTitle(number)) };
  },
});
