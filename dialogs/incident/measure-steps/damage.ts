import { claimedFields, claimedForm } from '../../../cards/step-claimed.ts';
import { type MoneyField, moneyFields, moneyForm } from '../../../cards/step-money.ts';
import { settledFields, settledForm } from '../../../cards/step-settled.ts';
import { writtenOffFields, writtenOffForm } from '../../../cards/step-written-off.ts';
import { isDate, localDate } from '../../../protocol/calendar/local-time.ts';
import { balanceOf } from '../../../protocol/measures/balance.ts';
import { deliveryWays } from '../../../protocol/measures/steps/letter.ts';
import { stepProblems } from '../../../texts/measure-step-forms.ts';
import { damageProblems } from '../../../texts/steps/damage.ts';
import { letterProblems } from '../../../texts/steps/letter.ts';
import type { Words } from '../../../texts/words.ts';
import { found, oneOf, wrongGrounds } from '../measure-input/checks.ts';
import { euroCents } from '../measure-input/euro-cents.ts';
import { wrongOn } from './days.ts';
import { type StepSheets, stepOf, stepSheetsOf } from './sheet.ts';
import { ifThere, wrongNeeded, wrongShort } from './short-text.ts';

const wrongPayBefore = (date: string, on: string): Words | undefined => {
  if (date === '') return undefined;
  if (!isDate(date)) return stepProblems.whichDate;
  return isDate(on) && date <= on ? damageProblems.payBefore : undefined;
};

export const claimedSheets = stepSheetsOf({
  fields: claimedFields,
  prefilled: ({ now }) => ({ on: localDate(now) }),
  read: ({ on, how: typedHow, tracking, payBefore }, desk) => {
    const how = oneOf(deliveryWays, typedHow);
    const problems = found({
      on: wrongOn(on, desk),
      how: how ? undefined : damageProblems.chooseHow,
      tracking:
        how === 'registeredPost' ? wrongNeeded(tracking, letterProblems.tracking) : wrongShort(tracking),
      payBefore: wrongPayBefore(payBefore, on),
    });
    if (problems || !how) return { problems: problems ?? {} };
    return {
      plan: {
        step: 'claimed',
        on,
        how,
        ...(how === 'registeredPost' ? { tracking } : {}),
        ...ifThere('payBefore', payBefore),
      },
    };
  },
  card: (frame, filled, desk, say) => claimedForm(frame, filled, stepOf(desk), say),
});

/** Money that went somewhere: how much, and when. */
const moneySheets = (step: 'paid' | 'compensated'): StepSheets =>
  stepSheetsOf<MoneyField>({
    fields: moneyFields,
    prefilled: ({ now }) => ({ on: localDate(now) }),
    read: ({ on, amount: typedAmount }, desk) => {
      const amount = euroCents(typedAmount);
      const problems = found({
        on: wrongOn(on, desk),
        amount: amount === undefined ? damageProblems.amount : undefined,
      });
      return problems || amount === undefined ? { problems: problems ?? {} } : { plan: { step, on, amount } };
    },
    card: (frame, filled, desk, say) => {
      const balance = step === 'paid' ? balanceOf(desk.measure) : undefined;
      return moneyForm(step, frame, filled, { measure: stepOf(desk), ...(balance ? { balance } : {}) }, say);
    },
  });

export const paidSheets = moneySheets('paid');
export const compensatedSheets = moneySheets('compensated');

export const settledSheets = stepSheetsOf({
  fields: settledFields,
  prefilled: ({ now }) => ({ on: localDate(now) }),
  read: ({ how: typedHow, on, amount: typedAmount }, desk) => {
    const how = oneOf(['settlement', 'procedure'], typedHow);
    const amount = euroCents(typedAmount);
    const problems = found({
      how: how ? undefined : damageProblems.chooseSettled,
      on: wrongOn(on, desk),
      amount: typedAmount === '' || amount !== undefined ? undefined : damageProblems.amount,
    });
    if (problems || !how) return { problems: problems ?? {} };
    return { plan: { step: 'settled', on, how, ...(amount === undefined ? {} : { amount }) } };
  },
  card: (frame, filled, desk, say) => settledForm(frame, filled, stepOf(desk), say),
});

export const writtenOffSheets = stepSheetsOf({
  fields: writtenOffFields,
  prefilled: () => ({}),
  read: ({ why }) => {
    const problem = wrongGrounds(why);
    return problem ? { problems: { why: problem } } : { plan: { step: 'writtenOff', why } };
  },
  card: (frame, filled, desk, say) => writtenOffForm(frame, filled, stepOf(desk), say),
});
