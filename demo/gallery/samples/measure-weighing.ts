import type { FormFrame } from '../../../cards/measure-form.ts';
import { noMeasureForm } from '../../../cards/measure-none.ts';
import { warningForm } from '../../../cards/measure-warning.ts';
import type { FormWeighing } from '../../../cards/measure-weighing.ts';
import { weighingTexts } from '../../../texts/ladder.ts';
import { measureLimits } from '../../../texts/measure-forms.ts';
import { tooLong } from '../../../texts/measure-problems.ts';
import { caseId, formId, number } from './merenveld.ts';
import { shelf } from './sample.ts';
import { heavy, hostileText } from './typed.ts';

const frameOf = (weighing: FormWeighing): FormFrame => ({
  incident: caseId,
  number,
  revision: 2,
  form: formId,
  weighing,
});

const talk: FormWeighing = {
  proposal: {
    measure: 'conductTalk',
    because: [{ why: 'threat' }, { why: 'afterMeasure', kind: 'warning', number: 'A-2026-00031' }],
  },
};
const first: FormWeighing = { proposal: { measure: 'warning', because: [{ why: 'first' }] } };
const lighter = { as: 'lighter', typed: '' } as const;

/** What the protocol points to, and why something else is chosen. */
export const measureWeighingSamples = shelf('measures', [
  {
    name: { nl: 'Waarschuwing: zoals voorgesteld', en: 'Warning: as proposed' },
    make: say => warningForm(frameOf(first), { typed: {} }, say),
  },
  {
    name: { nl: 'Waarschuwing: lichter dan voorgesteld', en: 'Warning: lighter than proposed' },
    make: say => warningForm(frameOf({ ...talk, asked: lighter }), { typed: {} }, say),
  },
  {
    name: { nl: 'Waarschuwing: zonder reden waarom lichter', en: 'Warning: no reason why lighter' },
    make: say =>
      warningForm(
        frameOf({ ...talk, asked: { ...lighter, problem: weighingTexts.whyLighter } }),
        { typed: { way: 'written', grounds: hostileText } },
        say,
      ),
  },
  {
    name: {
      nl: 'Waarschuwing: zwaarder, met veel te lange reden',
      en: 'Warning: heavier, far too long a reason',
    },
    make: say =>
      warningForm(
        frameOf({
          ...first,
          asked: { as: 'heavier', typed: heavy(20_000), problem: tooLong(20_000 - measureLimits.most) },
        }),
        { typed: {} },
        say,
      ),
  },
  {
    name: { nl: 'Geen maatregel: tegen het voorstel in', en: 'No measure: against the proposal' },
    make: say => noMeasureForm(frameOf(talk), { typed: {} }, say),
  },
]);
