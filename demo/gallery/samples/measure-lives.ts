import { damageReportedCard } from '../../../cards/damage-reported.ts';
import { incidentCard } from '../../../cards/incident-card.ts';
import { incidentCourseCard } from '../../../cards/incident-course.ts';
import { measureDueCard } from '../../../cards/measure-due.ts';
import { measureNextCard } from '../../../cards/measure-next.ts';
import { progressCard } from '../../../cards/report-progress.ts';
import type { MeasureKind } from '../../../protocol/incident/measure.ts';
import { type FormStep, type StepName, stepNames } from '../../../protocol/measures/step.ts';
import { talkSteps } from '../../../protocol/measures/steps/talk.ts';
import { incidentTitle } from '../../../texts/incident.ts';
import { progressMeans } from '../../../texts/incident-notices.ts';
import {
  type DueState,
  measureDueStates,
  measureDueTexts,
  type WaitsFor,
} from '../../../texts/measure-due.ts';
import { measureLimits } from '../../../texts/measure-forms.ts';
import { stepWords } from '../../../texts/measure-steps.ts';
import { measureWords } from '../../../texts/measures.ts';
import { factWords } from '../../../texts/timeline.ts';
import { farid, mark, taken } from './incident-models.ts';
import { plans, recorded } from './measure-records.ts';
import { caseId, formId, hoursAgo, number } from './merenveld.ts';
import { type Shown, shelf } from './sample.ts';
import { heavy } from './typed.ts';

const summary = incidentTitle(number);

const kinds = ['warning', 'accessBan', 'police', 'damageClaim'] as const satisfies readonly MeasureKind[];

const measureAt = (kind: MeasureKind, step: StepName) => ({
  kind,
  by: farid,
  at: hoursAgo(60),
  terms: [],
  stands: { step, at: hoursAgo(2) },
});

const course = (kind: MeasureKind, words: string) => ({
  incident: { id: caseId, revision: 9, number },
  measures: [
    {
      measure: measureAt(kind, 'ended'),
      seen: {
        plan: plans[kind]?.(words) ?? { kind: 'none' as const, grounds: words },
        locations: [],
        steps: (recorded(words)[kind] ?? []).map(step => ({
          step: { ...step, id: formId, takenAt: hoursAgo(1).toISOString(), takenBy: caseId },
          at: hoursAgo(1),
          ...(step.step === 'banBreached' ? { location: 'Stadskantoor' } : {}),
        })),
      },
    },
  ],
  lines: [],
});

const courses = kinds.flatMap((kind): readonly Shown[] => {
  const { nl, en } = measureWords[kind];
  return [
    {
      name: { nl: `Verloop: ${nl}`, en: `Course: ${en}` },
      make: say => incidentCourseCard(course(kind, 'Meneer schold aan de balie.'), say),
    },
    {
      name: { nl: `Verloop, zo zwaar als het kan: ${nl}`, en: `Course, as heavy as it gets: ${en}` },
      make: say => incidentCourseCard(course(kind, heavy(measureLimits.most)), say),
    },
  ];
});

/** To which measure a step belongs, for what is told about it. */
const kindOf = (step: StepName): MeasureKind =>
  kinds.find(kind => recorded('x')[kind]?.some(each => each.step === step)) ?? 'warning';

const told = stepNames
  .filter(step => step !== 'ended' && !talkSteps.some(own => own === step))
  .map((step): Shown => {
    const fact = { fact: 'measureStepped', measure: formId, kind: kindOf(step), step } as const;
    const { title } = stepWords[step];
    return {
      name: { nl: `Nieuws voor de melder: ${title.nl}`, en: `News for the reporter: ${title.en}` },
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

const asked = { incident: caseId, number, department: 'Stadstoezicht', handler: mark };
const waits: readonly { readonly waitsFor: WaitsFor; readonly state: DueState }[] = [
  { waitsFor: 'police', state: 'police' },
  { waitsFor: 'warning', state: 'warning' },
  { waitsFor: 'letter', state: 'letterWarning' },
  { waitsFor: 'letter', state: 'letterBan' },
  { waitsFor: 'claim', state: 'claim' },
];

const reminders = waits.flatMap(({ waitsFor, state }): readonly Shown[] =>
  [false, true].map(late => ({
    name: {
      nl: `${late ? 'Te laat' : 'Herinnering'}: ${measureDueTexts[waitsFor].title.nl} – ${measureDueStates[state].nl}`,
      en: `${late ? 'Late' : 'Reminder'}: ${measureDueTexts[waitsFor].title.en} – ${measureDueStates[state].en}`,
    },
    make: say => measureDueCard({ ...asked, waitsFor, state, due: hoursAgo(late ? 30 : -6), late }, say),
    summary,
  })),
);

const banSteps: readonly FormStep[] = [
  'acknowledged',
  'refused',
  'copied',
  'banBreached',
  'extended',
  'banEnded',
];

/** Warning, ban, police and damage after their decision: what waits, who is asked, and who is told what. */
export const measureLifeSamples = shelf('measures', [
  {
    name: { nl: 'Kaart met een maatregel van elke soort', en: 'Card with a measure of every kind' },
    make: say =>
      incidentCard(
        {
          ...taken,
          measures: [
            measureAt('warning', 'delivered'),
            {
              ...measureAt('accessBan', 'banBreached'),
              pointsTo: 'police',
              terms: [
                { what: 'banFrom', at: hoursAgo(20) },
                { what: 'banUntil', at: hoursAgo(-900) },
                { what: 'tellBefore', at: hoursAgo(-40) },
              ],
            },
            { ...measureAt('police', 'filed'), terms: [{ what: 'reportFiled', at: hoursAgo(2) }] },
            { ...measureAt('damageClaim', 'claimed'), terms: [{ what: 'payBefore', at: hoursAgo(-500) }] },
          ],
          waits: true,
        },
        say,
      ),
    summary,
  },
  {
    name: { nl: 'Vervolg van een ontzegging', en: 'What comes after a ban' },
    make: say =>
      measureNextCard(
        {
          incident: caseId,
          number,
          revision: 5,
          measures: [{ id: formId, measure: measureAt('accessBan', 'delivered'), steps: banSteps }],
        },
        say,
      ),
  },
  ...reminders,
  ...told,
  ...courses,
  {
    name: { nl: 'Schade gemeld aan facilitaire zaken', en: 'Damage reported to facilities' },
    make: say =>
      damageReportedCard(
        {
          number,
          claimed: false,
          place: 'office',
          location: 'Stadskantoor',
          at: hoursAgo(5),
          department: 'Stadstoezicht',
          ask: 'Mark Jansen, 06-1234 5602',
        },
        say,
      ),
    summary,
  },
  {
    name: { nl: 'Schade wordt verhaald, aan facilitaire zaken', en: 'Damage is claimed, to facilities' },
    make: say =>
      damageReportedCard(
        {
          claimed: true,
          place: 'outdoors',
          at: hoursAgo(5),
          department: 'Stadstoezicht',
          ask: 'Farid Amrani',
        },
        say,
      ),
    summary: incidentTitle(undefined),
  },
]);
