import { noMeasureFields, noMeasureForm } from '../../../cards/measure-none.ts';
import { wrongGrounds } from './checks.ts';
import { sheetsOf } from './sheet.ts';

export const noMeasureSheets = sheetsOf({
  fields: noMeasureFields,
  prefilled: () => ({}),
  read: ({ grounds }) => {
    const problem = wrongGrounds(grounds);
    return problem ? { problems: { grounds: problem } } : { plan: { kind: 'none', grounds } };
  },
  card: (frame, filled, _desk, say) => noMeasureForm(frame, filled, say),
});
