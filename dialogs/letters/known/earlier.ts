import { day } from '../../../letters/dutch.ts';
import type { Draft } from '../../../letters/letter.ts';
import type { Measure } from '../../../protocol/incident/measure.ts';
import type { Sources } from '../sources.ts';

/** What the client has noticed of a measure, and when; what was only decided on is not said to him. */
const noticed = ({ plan, steps = [] }: Measure): readonly string[] => {
  switch (plan.kind) {
    case 'warning': {
      const given = steps.find(({ step }) => step === 'delivered' || step === 'spoken');
      return given && 'on' in given ? [`Op ${day(given.on)} hebt u een waarschuwing gekregen.`] : [];
    }
    case 'conductTalk':
      return steps.flatMap(step => {
        if (step.step === 'held') return [`Op ${day(step.on)} hebben wij met u gesproken over uw gedrag.`];
        if (step.step === 'agreed') return ['Toen zijn afspraken met u gemaakt.'];
        if (step.step === 'noShow')
          return [`Op ${day(step.on)} bent u niet gekomen op een gesprek over uw gedrag.`];
        return step.step === 'breached' ? ['Aan die afspraken hebt u zich niet gehouden.'] : [];
      });
    default:
      return [];
  }
};

/** What was done before in this case: a ban has to be the lightest measure that helps [M4-2]. */
export const earlierKnown = ({ incident, measure }: Sources): Draft => {
  if (!measure) return {};
  const before = incident.measures.slice(
    0,
    incident.measures.findIndex(({ id }) => id === measure.id),
  );
  const said = before.flatMap(noticed).join(' ');
  return said === '' ? {} : { earlierMeasures: said };
};
