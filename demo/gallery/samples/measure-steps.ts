import { agreedForm, agreementRows } from '../../../cards/step-agreed.ts';
import { breachedForm } from '../../../cards/step-breached.ts';
import { dayStepForm } from '../../../cards/step-day.ts';
import { heldForm } from '../../../cards/step-held.ts';
import { invitedForm } from '../../../cards/step-invited.ts';
import { plainStepForm } from '../../../cards/step-plain.ts';
import { measureLimits } from '../../../texts/measure-forms.ts';
import { measureProblems, tooLong } from '../../../texts/measure-problems.ts';
import { longerThan, stepLimits, stepProblems } from '../../../texts/measure-step-forms.ts';
import { refusalTexts } from '../../../texts/refusals.ts';
import { caseId, formId, hoursAgo, number } from './merenveld.ts';
import { shelf } from './sample.ts';
import { filled, heavy } from './typed.ts';

const frame = { incident: caseId, number, revision: 5, form: formId };
const late = { ...frame, notice: refusalTexts.outdatedForm };
const measure = { id: formId, kind: 'conductTalk', mayEnd: true } as const;
const due = hoursAgo(-140);
const full = filled(measureLimits.most);

/** The form of each step of a measure: new, filled in, and with everything wrong. */
export const measureStepSamples = shelf('measures', [
  {
    name: { nl: 'Uitnodiging: nieuw', en: 'Invitation: new' },
    make: say => invitedForm(frame, { typed: { date: '2026-11-27', time: '10:30' } }, { measure, due }, say),
  },
  {
    name: { nl: 'Uitnodiging: alles fout', en: 'Invitation: all wrong' },
    make: say =>
      invitedForm(
        late,
        {
          typed: { date: '2025-01-01', place: filled(900) },
          problems: {
            date: measureProblems.beforeIncident,
            time: measureProblems.whichTime,
            place: longerThan(900, stepLimits.place),
          },
        },
        { measure },
        say,
      ),
  },
  {
    name: { nl: 'Gesprek gevoerd: ingevuld', en: 'Talk held: filled in' },
    make: say =>
      heldForm(frame, { typed: { on: '2026-11-27', present: 'notAble', mistake: full } }, measure, say),
  },
  {
    name: { nl: 'Gesprek gevoerd: alles fout', en: 'Talk held: all wrong' },
    make: say =>
      heldForm(
        late,
        {
          typed: { on: '2031-01-01', mistake: heavy(20_000) },
          problems: {
            on: stepProblems.notYet,
            present: stepProblems.choosePresent,
            mistake: tooLong(20_000),
          },
        },
        measure,
        say,
      ),
  },
  {
    name: { nl: 'Niet verschenen', en: 'Did not come' },
    make: say => dayStepForm('noShow', frame, { typed: { on: '2026-11-27' } }, measure, say),
  },
  {
    name: { nl: 'Niet verschenen: fout', en: 'Did not come: wrong' },
    make: say =>
      dayStepForm('noShow', late, { typed: {}, problems: { on: stepProblems.whichDate } }, measure, say),
  },
  {
    name: { nl: 'Afspraken: nieuw', en: 'Agreements: new' },
    make: say => agreedForm(frame, { typed: {} }, measure, say),
  },
  {
    name: { nl: 'Afspraken: alles fout', en: 'Agreements: all wrong' },
    make: say => {
      const whats = agreementRows.map(({ what }) => what);
      const untils = agreementRows.map(({ until }) => until);
      const typed = Object.fromEntries([
        ...whats.map(field => [field, heavy(900)] as const),
        ...untils.map(field => [field, '2020-01-01'] as const),
      ]);
      const problems = Object.fromEntries([
        ...whats.map(field => [field, longerThan(900, stepLimits.agreement)] as const),
        ...untils.map(field => [field, stepProblems.past] as const),
      ]);
      return agreedForm(late, { typed, problems }, measure, say);
    },
  },
  {
    name: { nl: 'Afspraken nagekomen', en: 'Agreements were kept' },
    make: say => plainStepForm('kept', frame, measure, say),
  },
  {
    name: { nl: 'Afspraak geschonden', en: 'Agreement was broken' },
    make: say =>
      breachedForm(
        frame,
        { typed: { on: '2026-12-01', what: full } },
        { measure, suggestion: 'accessBan' },
        say,
      ),
  },
  {
    name: { nl: 'Afspraak geschonden: alles fout', en: 'Agreement was broken: all wrong' },
    make: say =>
      breachedForm(
        late,
        { typed: { what: 'nee' }, problems: { on: stepProblems.whichDate, what: measureProblems.grounds } },
        { measure },
        say,
      ),
  },
  {
    name: { nl: 'Afgerond', en: 'Closed' },
    make: say => plainStepForm('ended', late, { ...measure, mayEnd: true }, say),
  },
]);
