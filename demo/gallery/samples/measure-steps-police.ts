import { filedForm } from '../../../cards/step-filed.ts';
import { notFiledForm } from '../../../cards/step-not-filed.ts';
import { numberedForm } from '../../../cards/step-numbered.ts';
import { outcomeForm } from '../../../cards/step-outcome.ts';
import { policeAdvices } from '../../../protocol/incident/police-filing.ts';
import { measureLimits } from '../../../texts/measure-forms.ts';
import { measureProblems, tooLong } from '../../../texts/measure-problems.ts';
import { longerThan, stepProblems } from '../../../texts/measure-step-forms.ts';
import { refusalTexts } from '../../../texts/refusals.ts';
import { policeProblems } from '../../../texts/steps/police.ts';
import { caseId, formId, number } from './merenveld.ts';
import { shelf } from './sample.ts';
import { filled, heavy } from './typed.ts';

const frame = { incident: caseId, number, revision: 5, form: formId };
const late = { ...frame, notice: refusalTexts.outdatedForm };
const measure = { id: formId, kind: 'police', mayEnd: false } as const;
const domicile = 'Raadhuisplein 1, 1234 AB Merenveld';
const both = {
  advices: policeAdvices({ sorts: ['violence'], damageMunicipal: 'Balie' }),
  domicile,
  employerToo: false,
};
const free = { advices: policeAdvices({ sorts: ['scolding'] }), domicile, employerToo: true };

/** The forms of what happens at the police. */
export const policeStepSamples = shelf('measures', [
  {
    name: { nl: 'Gedaan bij de politie: ingevuld', en: 'Done at the police: filled in' },
    make: say =>
      filedForm(
        frame,
        {
          typed: {
            on: '2026-11-24',
            which: 'report',
            filedBy: 'employee',
            companion: 'manager',
            reportNumber: 'PL2100-2026123456',
          },
        },
        { measure, circumstances: both },
        say,
      ),
  },
  {
    name: { nl: 'Gedaan bij de politie: alles fout', en: 'Done at the police: all wrong' },
    make: say =>
      filedForm(
        late,
        {
          typed: { on: '2031-01-01', filedBy: 'employer', reportNumber: heavy(900) },
          problems: {
            on: stepProblems.notYet,
            which: measureProblems.chooseWhich,
            filedBy: measureProblems.onlyThemselves,
            reportNumber: longerThan(900, 200),
          },
        },
        { measure, circumstances: free },
        say,
      ),
  },
  {
    name: { nl: 'Niet naar de politie: ingevuld', en: 'Not to the police: filled in' },
    make: say =>
      notFiledForm(
        frame,
        { typed: { why: 'victimsChoice', account: filled(measureLimits.most) } },
        { measure, circumstances: both },
        say,
      ),
  },
  {
    name: { nl: 'Niet naar de politie: alles fout', en: 'Not to the police: all wrong' },
    make: say =>
      notFiledForm(
        late,
        { typed: {}, problems: { why: policeProblems.chooseWhy, account: measureProblems.grounds } },
        { measure, circumstances: free },
        say,
      ),
  },
  {
    name: { nl: 'Nummer van de politie: fout', en: 'Number from the police: wrong' },
    make: say =>
      numberedForm(late, { typed: {}, problems: { reportNumber: policeProblems.number } }, measure, say),
  },
  {
    name: { nl: 'Wat deed de politie ermee: ingevuld', en: 'What did the police do: filled in' },
    make: say =>
      outcomeForm(
        frame,
        { typed: { result: 'dismissed', on: '2026-12-15', note: 'Te weinig bewijs.' } },
        { ...measure, mayEnd: true },
        say,
      ),
  },
  {
    name: { nl: 'Wat deed de politie ermee: alles fout', en: 'What did the police do: all wrong' },
    make: say =>
      outcomeForm(
        late,
        {
          typed: { note: heavy(20_000) },
          problems: {
            result: policeProblems.chooseResult,
            on: stepProblems.whichDate,
            note: tooLong(20_000),
          },
        },
        measure,
        say,
      ),
  },
]);
