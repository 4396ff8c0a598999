import { contactedForm } from '../../../cards/step-contacted.ts';
import { copiedForm } from '../../../cards/step-copied.ts';
import { dayStepForm } from '../../../cards/step-day.ts';
import { deliveredForm } from '../../../cards/step-delivered.ts';
import { refusedForm } from '../../../cards/step-refused.ts';
import { copyHolders, deliveryWays } from '../../../protocol/measures/steps/letter.ts';
import { measureLimits } from '../../../texts/measure-forms.ts';
import { measureProblems, tooLong } from '../../../texts/measure-problems.ts';
import { longerThan, stepProblems } from '../../../texts/measure-step-forms.ts';
import { refusalTexts } from '../../../texts/refusals.ts';
import { letterProblems } from '../../../texts/steps/letter.ts';
import { warningStepTexts } from '../../../texts/steps/warning.ts';
import { caseId, formId, number } from './merenveld.ts';
import { shelf } from './sample.ts';
import { filled, heavy } from './typed.ts';

const frame = { incident: caseId, number, revision: 5, form: formId };
const late = { ...frame, notice: refusalTexts.outdatedForm };
const ban = { id: formId, kind: 'accessBan', mayEnd: false } as const;
const warning = { id: formId, kind: 'warning', mayEnd: true } as const;
const full = filled(measureLimits.most);

/** The forms of what happens with the letter of a warning or a ban. */
export const letterStepSamples = shelf('measures', [
  {
    name: { nl: 'Brief gegeven of verstuurd: nieuw', en: 'Letter handed over or sent: new' },
    make: say =>
      deliveredForm(
        frame,
        { typed: { on: '2026-11-24', how: 'inPerson', handedOverBy: 'Mark Jansen' } },
        { measure: ban, ways: ['inPerson', 'registeredPost'] },
        say,
      ),
  },
  {
    name: { nl: 'Brief gegeven of verstuurd: alles fout', en: 'Letter handed over or sent: all wrong' },
    make: say =>
      deliveredForm(
        late,
        {
          typed: { on: '2031-01-01', handedOverBy: filled(900), tracking: heavy(900) },
          problems: {
            on: stepProblems.notYet,
            how: letterProblems.chooseHow,
            handedOverBy: longerThan(900, 200),
            tracking: letterProblems.tracking,
          },
        },
        { measure: warning, ways: deliveryWays },
        say,
      ),
  },
  {
    name: { nl: 'Getekend voor ontvangst', en: 'Signed for receipt' },
    make: say => dayStepForm('acknowledged', frame, { typed: { on: '2026-11-24' } }, ban, say),
  },
  {
    name: { nl: 'Waarschuwing gegeven', en: 'Warning was given' },
    make: say => dayStepForm('spoken', frame, { typed: { on: '2026-11-24' } }, warning, say),
  },
  {
    name: { nl: 'Klant weigert: ingevuld', en: 'Client refuses: filled in' },
    make: say =>
      refusedForm(
        frame,
        {
          typed: {
            what: 'toAccept',
            on: '2026-11-24',
            time: '14:05',
            where: 'Stadskantoor, balie',
            offeredBy: 'Mark Jansen',
            account: full,
          },
        },
        ban,
        say,
      ),
  },
  {
    name: { nl: 'Klant weigert: alles fout', en: 'Client refuses: all wrong' },
    make: say =>
      refusedForm(
        late,
        {
          typed: { time: '25:99', where: heavy(900), offeredBy: heavy(900), account: heavy(20_000) },
          problems: {
            what: letterProblems.chooseRefused,
            on: stepProblems.whichDate,
            time: measureProblems.whichTime,
            where: longerThan(900, 200),
            offeredBy: longerThan(900, 200),
            account: tooLong(20_000),
          },
        },
        ban,
        say,
      ),
  },
  {
    name: { nl: 'Kopie gegeven: nieuw', en: 'Copy was given: new' },
    make: say => copiedForm(frame, { typed: { on: '2026-11-24' } }, { measure: ban, left: copyHolders }, say),
  },
  {
    name: { nl: 'Kopie gegeven: fout', en: 'Copy was given: wrong' },
    make: say =>
      copiedForm(
        late,
        { typed: {}, problems: { holders: letterProblems.chooseHolder, on: stepProblems.whichDate } },
        { measure: warning, left: ['clientFile'] },
        say,
      ),
  },
  {
    name: { nl: 'Contact opgenomen: ingevuld', en: 'Client was contacted: filled in' },
    make: say => contactedForm(frame, { typed: { on: '2026-11-24', by: 'Mark Jansen' } }, warning, say),
  },
  {
    name: { nl: 'Contact opgenomen: fout', en: 'Client was contacted: wrong' },
    make: say =>
      contactedForm(
        late,
        { typed: {}, problems: { on: stepProblems.whichDate, by: warningStepTexts.whoSpoke } },
        warning,
        say,
      ),
  },
]);
