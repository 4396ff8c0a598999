import { incidentCard } from '../../../cards/incident-card.ts';
import { measureCopyCard } from '../../../cards/incident-copy.ts';
import { incidentCourseCard } from '../../../cards/incident-course.ts';
import type { DecidedMeasure } from '../../../cards/incident-model.ts';
import { type MeasureDueModel, measureDueCard } from '../../../cards/measure-due.ts';
import { measureNextCard } from '../../../cards/measure-next.ts';
import type { SeenStep } from '../../../cards/measure-steps.ts';
import { progressCard } from '../../../cards/report-progress.ts';
import { agreementRows } from '../../../cards/step-agreed.ts';
import { formSteps, type Step } from '../../../protocol/measures/step.ts';
import { talkSteps } from '../../../protocol/measures/steps/talk.ts';
import { incidentTitle } from '../../../texts/incident.ts';
import { progressMeans } from '../../../texts/incident-notices.ts';
import { measureLimits } from '../../../texts/measure-forms.ts';
import { stepLimits } from '../../../texts/measure-step-forms.ts';
import { stepWords } from '../../../texts/measure-steps.ts';
import { factWords } from '../../../texts/timeline.ts';
import { farid, mark, taken } from './incident-models.ts';
import { caseId, formId, hoursAgo, number } from './merenveld.ts';
import { type Shown, shelf } from './sample.ts';
import { heavy } from './typed.ts';

const due = hoursAgo(-140);
const summary = incidentTitle(number);

/** A conduct talk that has come this far. */
const talk = (stands?: DecidedMeasure['stands']): DecidedMeasure => ({
  kind: 'conductTalk',
  by: farid,
  at: hoursAgo(60),
  terms: [{ what: 'talkBefore', at: due }],
  ...(stands ? { stands } : {}),
  ...(stands?.step === 'breached' ? { pointsTo: 'accessBan' } : {}),
});
const ownSteps = [...talkSteps, 'ended'] as const;
const standing = ownSteps.map(step => talk({ step, at: hoursAgo(2) }));

const asked: MeasureDueModel = {
  incident: caseId,
  number,
  department: 'Stadstoezicht',
  handler: mark,
  waitsFor: 'talk',
  state: 'talkDecided',
  due,
  late: false,
};

/** Everything that can be on record about a talk, at this length. */
const stepsWith = (words: string): readonly Step[] => [
  { step: 'invited', date: '2026-11-25', time: '10:30', place: words.slice(0, stepLimits.place) },
  { step: 'noShow', on: '2026-11-25' },
  { step: 'held', on: '2026-11-27', employeePresent: 'notAble', municipalMistake: words },
  {
    step: 'agreed',
    agreements: [
      { what: words.slice(0, stepLimits.agreement), until: '2027-05-27' },
      ...agreementRows.slice(1).map(() => ({ what: words.slice(0, stepLimits.agreement) })),
    ],
  },
  { step: 'kept' },
  { step: 'breached', on: '2026-12-01', what: words },
  { step: 'ended' },
];

const seenWith = (words: string): readonly SeenStep[] =>
  stepsWith(words).map(step => ({
    step: { ...step, id: formId, takenAt: hoursAgo(1).toISOString(), takenBy: caseId },
    at: hoursAgo(1),
    ...(step.step === 'invited' ? { planned: hoursAgo(-48) } : {}),
  }));

const course = (words: string) => ({
  incident: { id: caseId, revision: 9, number },
  measures: [
    {
      measure: talk({ step: 'ended', at: hoursAgo(1) }),
      seen: {
        plan: {
          kind: 'conductTalk',
          grounds: words,
          withEmployee: 'yes',
          due: due.toISOString(),
        } as const,
        locations: [],
        steps: seenWith(words),
      },
    },
  ],
  lines: [],
});

const told = ownSteps.map((step): Shown => {
  const fact = { fact: 'measureStepped', measure: formId, kind: 'conductTalk', step } as const;
  return {
    name: {
      nl: `Aan de melder: ${stepWords[step].title.nl}`,
      en: `To the reporter: ${stepWords[step].title.en}`,
    },
    make: say =>
      progressCard(
        {
          number,
          line: factWords(fact, { by: 'Farid Amrani', onBehalfOf: 'Mark Jansen' }),
          terms: [],
          means: progressMeans(fact),
        },
        say,
      ),
    summary,
  };
});

/** A conduct talk after its decision: what waits, who is asked about it, and who is told what. */
export const conductTalkSamples = shelf('measures', [
  {
    name: {
      nl: 'Kaart van een melding waarvan de maatregel verder kan',
      en: 'Card with a measure that can go on',
    },
    make: say => incidentCard({ ...taken, measures: standing, waits: true }, say),
    summary,
  },
  {
    name: { nl: 'Vervolg: er is een keuze', en: 'Next step: there is a choice' },
    make: say =>
      measureNextCard(
        {
          incident: caseId,
          number,
          revision: 5,
          measures: [
            {
              id: formId,
              measure: talk({ step: 'invited', at: hoursAgo(2) }),
              steps: ['held', 'noShow', 'ended'],
            },
            { id: caseId, measure: talk(), steps: ['invited', 'ended'] },
          ],
        },
        say,
      ),
  },
  {
    name: { nl: 'Vervolg: meer dan er past', en: 'Next step: more than fits' },
    make: say =>
      measureNextCard(
        {
          incident: caseId,
          revision: 60,
          measures: standing.flatMap(each =>
            Array.from({ length: 8 }, () => ({ id: formId, measure: each, steps: formSteps })),
          ),
        },
        say,
      ),
  },
  {
    name: { nl: 'Herinnering: nog niet uitgenodigd', en: 'Reminder: not invited yet' },
    make: say => measureDueCard(asked, say),
    summary,
  },
  {
    name: { nl: 'Herinnering: uitgenodigd', en: 'Reminder: invited' },
    make: say =>
      measureDueCard(
        { ...asked, state: 'talkInvited', planned: { what: 'talkPlanned', at: hoursAgo(-24) } },
        say,
      ),
    summary,
  },
  {
    name: { nl: 'Herinnering: te laat, klant niet verschenen', en: 'Reminder: late, client did not come' },
    make: say =>
      measureDueCard({ ...asked, handler: farid, state: 'talkMissed', due: hoursAgo(30), late: true }, say),
    summary,
  },
  {
    name: { nl: 'Herinnering: te laat, niemand doet het', en: 'Reminder: late, nobody handles it' },
    make: say => {
      const { handler: _nobody, ...left } = asked;
      return measureDueCard({ ...left, due: hoursAgo(30), late: true }, say);
    },
    summary,
  },
  ...told,
  {
    name: { nl: 'Kopie van een stap', en: 'Copy of a step' },
    make: say =>
      measureCopyCard(
        {
          incident: taken,
          seesDetails: true,
          measure: talk({ step: 'held', at: hoursAgo(2) }),
          stepped: true,
        },
        say,
      ),
    summary,
  },
  {
    name: { nl: 'Verloop van een ordegesprek', en: 'Course of a conduct talk' },
    make: say => incidentCourseCard(course('Meneer spreekt medewerkers rustig aan.'), say),
  },
  {
    name: {
      nl: 'Verloop van een ordegesprek: zo zwaar als het kan',
      en: 'Course of a conduct talk: as heavy as it gets',
    },
    make: say => incidentCourseCard(course(heavy(measureLimits.most)), say),
  },
]);
