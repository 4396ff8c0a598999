import { warningFields, warningForm } from '../../../cards/measure-warning.ts';
import { measureProblems } from '../../../texts/measure-problems.ts';
import { found, oneOf, wrongGrounds } from './checks.ts';
import { sheetsOf } from './sheet.ts';

export const warningSheets = sheetsOf({
  fields: warningFields,
  prefilled: () => ({}),
  read: ({ way, grounds }) => {
    const form = oneOf(['oral', 'written'], way);
    const problems = found({
      way: form ? undefined : measureProblems.chooseWay,
      grounds: wrongGrounds(grounds),
    });
    return problems || !form ? { problems: problems ?? {} } : { plan: { kind: 'warning', form, grounds } };
  },
  card: (frame, filled, _desk, say) => warningForm(frame, filled, say),
});
