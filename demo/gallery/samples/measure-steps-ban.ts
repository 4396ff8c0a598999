import { banBreachedForm } from '../../../cards/step-ban-breached.ts';
import { banEndedForm } from '../../../cards/step-ban-ended.ts';
import { extendedForm } from '../../../cards/step-extended.ts';
import { measureLimits } from '../../../texts/measure-forms.ts';
import { measureProblems } from '../../../texts/measure-problems.ts';
import { stepProblems } from '../../../texts/measure-step-forms.ts';
import { refusalTexts } from '../../../texts/refusals.ts';
import { banProblems } from '../../../texts/steps/ban.ts';
import { caseId, formId, hoursAgo, number } from './merenveld.ts';
import { shelf } from './sample.ts';
import { filled } from './typed.ts';

const frame = { incident: caseId, number, revision: 5, form: formId };
const late = { ...frame, notice: refusalTexts.outdatedForm };
const measure = { id: formId, kind: 'accessBan', mayEnd: false } as const;
const until = hoursAgo(-24 * 90);
const full = filled(measureLimits.most);
const locations = [
  { key: 'stadskantoor', name: 'Stadskantoor' },
  { key: 'wijkpost-noord', name: 'Wijkpost Noord' },
];
const many = [...locations, ...['a', 'b', 'c'].map(key => ({ key, name: `Buurthuis ${key}` }))];

/** The forms of an access ban that is in force. */
export const banStepSamples = shelf('measures', [
  {
    name: { nl: 'Ontzegging verlengen: ingevuld', en: 'Extend the ban: filled in' },
    make: say =>
      extendedForm(frame, { typed: { until: '2027-06-01', grounds: full } }, { measure, until }, say),
  },
  {
    name: { nl: 'Ontzegging verlengen: alles fout', en: 'Extend the ban: all wrong' },
    make: say =>
      extendedForm(
        late,
        {
          typed: { until: '2026-11-25' },
          problems: { until: banProblems.laterThanNow, grounds: measureProblems.grounds },
        },
        { measure, until },
        say,
      ),
  },
  {
    name: { nl: 'Ontzegging overtreden: nieuw', en: 'Ban was breached: new' },
    make: say => banBreachedForm(frame, { typed: { on: '2026-12-01' } }, { measure, locations }, say),
  },
  {
    name: { nl: 'Ontzegging overtreden: alles fout', en: 'Ban was breached: all wrong' },
    make: say =>
      banBreachedForm(
        late,
        {
          typed: { what: 'nee' },
          problems: {
            on: stepProblems.whichDate,
            location: banProblems.chooseLocation,
            what: measureProblems.grounds,
          },
        },
        { measure, locations: many },
        say,
      ),
  },
  {
    name: { nl: 'Ontzegging beëindigen: ingevuld', en: 'End the ban: filled in' },
    make: say =>
      banEndedForm(
        frame,
        { typed: { on: '2026-12-01', why: 'notNeeded', grounds: full } },
        { measure, until },
        say,
      ),
  },
  {
    name: { nl: 'Ontzegging beëindigen: alles fout', en: 'End the ban: all wrong' },
    make: say =>
      banEndedForm(
        late,
        {
          typed: { on: '2031-01-01' },
          problems: {
            on: banProblems.endsTooLate,
            why: banProblems.chooseWhy,
            grounds: measureProblems.grounds,
          },
        },
        { measure, until },
        say,
      ),
  },
]);
