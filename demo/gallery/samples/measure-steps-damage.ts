import { claimedForm } from '../../../cards/step-claimed.ts';
import { moneyForm } from '../../../cards/step-money.ts';
import { settledForm } from '../../../cards/step-settled.ts';
import { writtenOffForm } from '../../../cards/step-written-off.ts';
import { measureLimits } from '../../../texts/measure-forms.ts';
import { measureProblems } from '../../../texts/measure-problems.ts';
import { stepProblems } from '../../../texts/measure-step-forms.ts';
import { refusalTexts } from '../../../texts/refusals.ts';
import { damageProblems } from '../../../texts/steps/damage.ts';
import { letterProblems } from '../../../texts/steps/letter.ts';
import { caseId, formId, number } from './merenveld.ts';
import { shelf } from './sample.ts';
import { filled } from './typed.ts';

const frame = { incident: caseId, number, revision: 5, form: formId };
const late = { ...frame, notice: refusalTexts.outdatedForm };
const measure = { id: formId, kind: 'damageClaim', mayEnd: false } as const;
const wrongMoney = {
  typed: { amount: 'veel' },
  problems: { on: stepProblems.whichDate, amount: damageProblems.amount },
};

/** The forms of a damage claim on its way. */
export const damageStepSamples = shelf('measures', [
  {
    name: { nl: 'Claim verstuurd: ingevuld', en: 'Claim was sent: filled in' },
    make: say =>
      claimedForm(
        frame,
        {
          typed: {
            on: '2026-11-24',
            how: 'registeredPost',
            tracking: '3SABCD1234567',
            payBefore: '2026-12-24',
          },
        },
        measure,
        say,
      ),
  },
  {
    name: { nl: 'Claim verstuurd: alles fout', en: 'Claim was sent: all wrong' },
    make: say =>
      claimedForm(
        late,
        {
          typed: { on: '2031-01-01', payBefore: '2020-01-01' },
          problems: {
            on: stepProblems.notYet,
            how: damageProblems.chooseHow,
            tracking: letterProblems.tracking,
            payBefore: damageProblems.payBefore,
          },
        },
        measure,
        say,
      ),
  },
  {
    name: { nl: 'Klant betaalde: een deel', en: 'Client paid: a part' },
    make: say =>
      moneyForm(
        'paid',
        frame,
        { typed: { on: '2026-12-01', amount: '100' } },
        { measure, balance: { claimed: 123_456, paid: 10_000 } },
        say,
      ),
  },
  {
    name: { nl: 'Klant betaalde: fout', en: 'Client paid: wrong' },
    make: say => moneyForm('paid', late, wrongMoney, { measure: { ...measure, mayEnd: true } }, say),
  },
  {
    name: { nl: 'Medewerker vergoed: fout', en: 'Employee was paid: wrong' },
    make: say => moneyForm('compensated', late, wrongMoney, { measure }, say),
  },
  {
    name: { nl: 'Regeling of procedure: ingevuld', en: 'Arrangement or procedure: filled in' },
    make: say =>
      settledForm(frame, { typed: { how: 'settlement', on: '2026-12-01', amount: '1.000' } }, measure, say),
  },
  {
    name: { nl: 'Regeling of procedure: alles fout', en: 'Arrangement or procedure: all wrong' },
    make: say =>
      settledForm(
        late,
        { ...wrongMoney, problems: { ...wrongMoney.problems, how: damageProblems.chooseSettled } },
        measure,
        say,
      ),
  },
  {
    name: { nl: 'Niet verder verhalen: ingevuld', en: 'Recover no further: filled in' },
    make: say => writtenOffForm(frame, { typed: { why: filled(measureLimits.most) } }, measure, say),
  },
  {
    name: { nl: 'Niet verder verhalen: fout', en: 'Recover no further: wrong' },
    make: say =>
      writtenOffForm(late, { typed: {}, problems: { why: measureProblems.grounds } }, measure, say),
  },
]);
