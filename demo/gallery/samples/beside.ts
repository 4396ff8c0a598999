import { accidentDueCard } from '../../../cards/accident-due.ts';
import { accidentForm } from '../../../cards/accident-form.ts';
import { accidentWorseForm } from '../../../cards/accident-worse.ts';
import { incidentCard } from '../../../cards/incident-card.ts';
import { type OtherStepsModel, otherStepsCard } from '../../../cards/other-steps.ts';
import { progressCard } from '../../../cards/report-progress.ts';
import { silenceCard } from '../../../cards/silence.ts';
import { contactForm } from '../../../cards/writings-contact.ts';
import { writingsLetterCard } from '../../../cards/writings-letter.ts';
import type { BesideFact } from '../../../protocol/incident/beside-measures.ts';
import { accidentTexts, reportedOn } from '../../../texts/accident.ts';
import { returnTexts, runningWords } from '../../../texts/expected-return.ts';
import { incidentTitle } from '../../../texts/incident.ts';
import { progressMeans } from '../../../texts/incident-notices.ts';
import { measureLimits } from '../../../texts/measure-forms.ts';
import { orderedWords } from '../../../texts/order-to-leave.ts';
import { factWords } from '../../../texts/timeline.ts';
import { contactWords, writingsTexts } from '../../../texts/writings.ts';
import { mark, taken } from './incident-models.ts';
import { caseId, formId, hoursAgo, number } from './merenveld.ts';
import { type Shown, shelf } from './sample.ts';
import { heavy } from './typed.ts';

const summary = incidentTitle(number);
const about = { incident: caseId, number };
const phone = '0800-5151';
const frame = { ...about, revision: 3, form: formId };
const due = { ...about, department: 'Publiekszaken', since: hoursAgo(3), phone, reminder: false };
const running = { expected: formId, how: 'comes', location: 'Stadskantoor', until: hoursAgo(-12) } as const;

const steps: OtherStepsModel = {
  ...about,
  reporter: false,
  orders: {},
  returns: [],
  accident: { maySettle: false },
};
const busy: OtherStepsModel = {
  ...steps,
  notice: returnTexts.recorded,
  orders: { line: orderedWords(2, hoursAgo(0)) },
  returns: [running, { expected: caseId, how: 'calls', until: hoursAgo(-2) }],
  accident: { line: accidentTexts.open, maySettle: true },
};

const told = (fact: BesideFact): Shown => ({
  name: {
    nl: `Aan de melder: ${factWords(fact, { by: 'Farid Amrani' }).nl}`,
    en: `To the reporter: ${factWords(fact, { by: 'Farid Amrani' }).en}`,
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
});

/** What an incident brings along beside its measures: an accident, letters, silence, and the way to all of it. */
export const besideSamples = shelf('incident', [
  {
    name: { nl: 'Kaart van een melding waar van alles speelt', en: 'Card of a report with a lot going on' },
    make: say =>
      incidentCard(
        {
          ...taken,
          besideWaits: true,
          beside: [
            accidentTexts.open,
            orderedWords(3, hoursAgo(0)),
            runningWords('comes', 'Stadskantoor', hoursAgo(-12)),
            writingsTexts.letterWaits,
          ],
        },
        say,
      ),
    summary,
  },
  { name: { nl: 'Andere stappen', en: 'Other steps' }, make: say => otherStepsCard(steps, say) },
  {
    name: { nl: 'Andere stappen: van alles', en: 'Other steps: a lot' },
    make: say => otherStepsCard(busy, say),
  },
  {
    name: { nl: 'Andere stappen, voor de melder', en: 'Other steps, for the reporter' },
    make: say =>
      otherStepsCard(
        { ...steps, reporter: true, accident: { line: reportedOn(hoursAgo(1)), maySettle: false } },
        say,
      ),
  },
  ...(['contact', 'goOn', 'letter', 'nothing'] as const).map(
    (may): Shown => ({
      name: { nl: `Andere stappen bij berichten: ${may}`, en: `Other steps for messages: ${may}` },
      make: say =>
        otherStepsCard(
          {
            ...steps,
            writings: {
              line: may === 'contact' ? writingsTexts.contactWaits : contactWords(hoursAgo(30)),
              may,
            },
          },
          say,
        ),
    }),
  ),
  {
    name: { nl: 'Arbeidsongeval: meld het nu', en: 'Accident at work: report it now' },
    make: say => accidentDueCard(due, say),
    summary,
  },
  {
    name: { nl: 'Arbeidsongeval: herinnering', en: 'Accident at work: reminder' },
    make: say => accidentDueCard({ ...due, reminder: true }, say),
    summary,
  },
  {
    name: { nl: 'Arbeidsongeval: vastleggen', en: 'Accident at work: on record' },
    make: say =>
      accidentForm(
        { ...about, phone, today: '2026-11-23', filled: { typed: { on: '2026-11-23', time: '12:00' } } },
        say,
      ),
  },
  {
    name: {
      nl: 'Arbeidsongeval: klopt niet, zo zwaar als het kan',
      en: 'Accident at work: wrong, as heavy as it gets',
    },
    make: say =>
      accidentForm(
        {
          ...about,
          phone,
          today: '2026-11-23',
          filled: {
            typed: { as: 'notRequired', because: heavy(measureLimits.most) },
            problems: { as: accidentTexts.chooseAs, because: accidentTexts.whyNot, on: accidentTexts.notYet },
          },
          notice: accidentTexts.none,
        },
        say,
      ),
  },
  {
    name: { nl: 'Letsel bleek ernstiger', en: 'Injury turned out worse' },
    make: say => accidentWorseForm(about, say),
  },
  {
    name: { nl: 'Letsel bleek ernstiger: niets gekozen', en: 'Injury turned out worse: nothing chosen' },
    make: say => accidentWorseForm({ ...about, problem: accidentTexts.chooseGround }, say),
  },
  {
    name: { nl: 'Contact met de schrijver', en: 'Contact with the writer' },
    make: say =>
      contactForm(
        { frame, today: '2026-11-23', filled: { typed: { on: '2026-11-23', by: 'Inge Hofman' } } },
        say,
      ),
  },
  {
    name: { nl: 'Contact met de schrijver: klopt niet', en: 'Contact with the writer: something is wrong' },
    make: say =>
      contactForm(
        {
          frame: { ...frame, notice: writingsTexts.noContactYet },
          today: '2026-11-23',
          filled: {
            typed: { grounds: heavy(measureLimits.most) },
            problems: { on: writingsTexts.notOnDay, by: writingsTexts.whoSpoke },
          },
        },
        say,
      ),
  },
  {
    name: { nl: 'Voorstel: brief van de directeur', en: 'Proposal: letter of the director' },
    make: say => writingsLetterCard({ ...about, told: hoursAgo(70) }, say),
    summary,
  },
  ...(['certain', 'possible'] as const).map(
    (earlier): Shown => ({
      name: {
        nl: `Voorstel: brief na een eerdere melding (${earlier})`,
        en: `Proposal: letter after an earlier report (${earlier})`,
      },
      make: say => writingsLetterCard({ ...about, earlier }, say),
      summary,
    }),
  ),
  {
    name: {
      nl: 'De melder hoort niets: aan wie het doet',
      en: 'The reporter hears nothing: to who handles it',
    },
    make: say =>
      silenceCard(
        { ...about, department: 'Publiekszaken', handler: mark, heard: hoursAgo(170), to: 'handler' },
        say,
      ),
    summary,
  },
  {
    name: {
      nl: 'De melder hoort niets: aan het afdelingshoofd',
      en: 'The reporter hears nothing: to the head',
    },
    make: say =>
      silenceCard({ ...about, department: 'Publiekszaken', heard: hoursAgo(220), to: 'head' }, say),
    summary,
  },
  ...(
    [
      { fact: 'policeCalled' },
      { fact: 'policeNotNeeded' },
      { fact: 'clientLeft', how: 'withPolice' },
      { fact: 'returnExpected', expected: formId, how: 'calls' },
      { fact: 'accidentRaised' },
      { fact: 'accidentSettled', as: 'reported' },
      { fact: 'writerContacted', measure: formId },
      { fact: 'writingsGoOn', how: 'byReport' },
      { fact: 'stillWorking' },
    ] as const satisfies readonly BesideFact[]
  ).map(told),
]);
