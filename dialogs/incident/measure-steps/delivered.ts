import { deliveredFields, deliveredForm } from '../../../cards/step-delivered.ts';
import { localDate } from '../../../protocol/calendar/local-time.ts';
import { type DeliveryWay, deliveryWays } from '../../../protocol/measures/steps/letter.ts';
import { letterProblems } from '../../../texts/steps/letter.ts';
import { found, oneOf } from '../measure-input/checks.ts';
import { wrongOn } from './days.ts';
import { deciderName } from './decider.ts';
import { type StepDesk, stepOf, stepSheetsOf } from './sheet.ts';
import { wrongNeeded, wrongShort } from './short-text.ts';

/** A ban is handed over or goes by registered post [M4-3]. */
const waysFor = ({ measure: { plan } }: StepDesk): readonly DeliveryWay[] =>
  plan.kind === 'accessBan' ? deliveryWays.filter(way => way !== 'post') : deliveryWays;

export const deliveredSheets = stepSheetsOf({
  fields: deliveredFields,
  prefilled: desk => {
    const { measure, now } = desk;
    const name = deciderName(desk);
    const how = measure.plan.kind === 'accessBan' ? measure.plan.delivery : undefined;
    // After a letter was not taken it goes by post, whatever was planned [M4-7].
    const refused = measure.steps?.at(-1)?.step === 'refused';
    return {
      on: localDate(now),
      ...(how || refused ? { how: refused ? 'registeredPost' : how } : {}),
      ...(name !== undefined && how !== 'registeredPost' && !refused ? { handedOverBy: name } : {}),
    };
  },
  read: ({ on, how: typedHow, handedOverBy, tracking }, desk) => {
    const how = oneOf(waysFor(desk), typedHow);
    const problems = found({
      on: wrongOn(on, desk),
      how: how ? undefined : letterProblems.chooseHow,
      handedOverBy:
        how === 'inPerson'
          ? wrongNeeded(handedOverBy, letterProblems.handedOverBy)
          : wrongShort(handedOverBy),
      tracking:
        how === 'registeredPost' ? wrongNeeded(tracking, letterProblems.tracking) : wrongShort(tracking),
    });
    if (problems || !how) return { problems: problems ?? {} };
    return {
      plan: {
        step: 'delivered',
        on,
        how,
        ...(how === 'inPerson' ? { handedOverBy } : {}),
        ...(how === 'registeredPost' ? { tracking } : {}),
      },
    };
  },
  card: (frame, filled, desk, say) =>
    deliveredForm(frame, filled, { measure: stepOf(desk), ways: waysFor(desk) }, say),
});
