import { engageAftercareCard } from '../../../cards/engage-aftercare.ts';
import { handOverCard } from '../../../cards/hand-over.ts';
import { type IncidentCopyModel, incidentCopyCard, measureCopyCard } from '../../../cards/incident-copy.ts';
import type { DecidedMeasure } from '../../../cards/incident-model.ts';
import { progressCard } from '../../../cards/report-progress.ts';
import type { IncidentFact } from '../../../protocol/incident/incident-case.ts';
import { measureKinds } from '../../../protocol/incident/measure.ts';
import { incidentTitle } from '../../../texts/incident.ts';
import { handOverTexts } from '../../../texts/incident-forms.ts';
import { progressMeans } from '../../../texts/incident-notices.ts';
import { measureWords } from '../../../texts/measures.ts';
import { refusalTexts } from '../../../texts/refusals.ts';
import { factWords } from '../../../texts/timeline.ts';
import type { Words } from '../../../texts/words.ts';
import { everything, fresh, worst } from './incident-models.ts';
import { caseId, departments, number, today } from './merenveld.ts';
import { type Shown, shelf } from './sample.ts';

const names = { by: 'Farid Amrani', onBehalfOf: 'Mark Jansen', to: 'Inge Hofman' };
const frame = { incident: caseId, number, revision: 4 };
const summary = incidentTitle(number);

/** The words that a report's progress is told in. */
const progress = (name: Words, fact: IncidentFact, terms: DecidedMeasure['terms'] = []): Shown => ({
  name: { nl: `Aan de melder: ${name.nl}`, en: `To the reporter: ${name.en}` },
  make: say => progressCard({ number, line: factWords(fact, names), terms, means: progressMeans(fact) }, say),
  summary,
});

const measured = measureKinds.map(kind =>
  progress(
    measureWords[kind],
    { fact: 'measureDecided', measure: caseId, kind },
    everything.find(measure => measure.kind === kind)?.terms,
  ),
);

const copy = (name: Words, model: IncidentCopyModel): Shown => ({
  name: { nl: `Kopie: ${name.nl}`, en: `Copy: ${name.en}` },
  make: say => incidentCopyCard(model, say),
  summary,
});

const measureCopies = everything.slice(0, 3).flatMap((measure, index): readonly Shown[] =>
  [true, false].map(seesDetails => ({
    name: {
      nl: `Kopie van besluit ${index + 1}${seesDetails ? '' : ', zonder personen'}`,
      en: `Copy of decision ${index + 1}${seesDetails ? '' : ', without people'}`,
    },
    make: say => measureCopyCard({ incident: worst, seesDetails, measure }, say),
    summary,
  })),
);

const choices = [
  ...['Farid Amrani', 'Petra van Leeuwen', 'Inge Hofman'].map((name, index) => ({
    person: `${caseId}-${index}`,
    name,
    department: 'Stadstoezicht',
  })),
  {
    person: caseId,
    name: 'Annemarie van der Heijden-Oosterbroek',
    department: departments[2]?.name ?? '',
  },
];

/** What others are told of an incident, and the two small forms beside the measures. */
export const incidentToldSamples = shelf('incident', [
  copy({ nl: 'met details', en: 'with details' }, { incident: fresh, seesDetails: true }),
  copy({ nl: 'zonder personen', en: 'without people' }, { incident: worst, seesDetails: false }),
  copy(
    { nl: 'ingetrokken', en: 'withdrawn' },
    {
      incident: { phase: 'withdrawn', id: caseId, number, department: 'Publiekszaken', withdrawnAt: today },
      seesDetails: true,
    },
  ),
  copy({ nl: 'nooit verstuurd', en: 'never sent' }, { incident: { phase: 'unsent' }, seesDetails: false }),
  ...measureCopies,
  progress({ nl: 'opgepakt', en: 'taken up' }, { fact: 'takenUp' }),
  progress({ nl: 'overgedragen', en: 'handed over' }, { fact: 'handedOver', to: caseId }),
  ...measured,
  progress({ nl: 'nazorg ingeschakeld', en: 'aftercare engaged' }, { fact: 'aftercareEngaged' }),
  { name: { nl: 'Overdragen', en: 'Hand over' }, make: say => handOverCard({ ...frame, choices }, say) },
  {
    name: { nl: 'Overdragen: niets gekozen', en: 'Hand over: nothing chosen' },
    make: say =>
      handOverCard(
        { ...frame, choices, problem: handOverTexts.choose, notice: refusalTexts.outdatedForm },
        say,
      ),
  },
  {
    name: { nl: 'Overdragen: er is niemand', en: 'Hand over: there is nobody' },
    make: say => handOverCard({ ...frame, choices: [] }, say),
  },
  {
    name: { nl: 'Nazorg inschakelen', en: 'Engage aftercare' },
    make: say => engageAftercareCard({ ...frame, group: 'Bedrijfsopvanggroep', asked: false }, say),
  },
  {
    name: { nl: 'Nazorg inschakelen: al gevraagd', en: 'Engage aftercare: asked already' },
    make: say =>
      engageAftercareCard(
        { ...frame, group: 'Bedrijfsopvanggroep', asked: true, notice: refusalTexts.alreadyEngaged },
        say,
      ),
  },
  {
    name: { nl: 'Nazorg inschakelen: geen groep', en: 'Engage aftercare: no group' },
    make: say => engageAftercareCard({ ...frame, asked: false }, say),
  },
]);
