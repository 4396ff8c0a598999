import { type AftercareAskedModel, aftercareAskedCard } from '../../../cards/aftercare-asked.ts';
import { type AftercareFormModel, aftercareFormCard, reachMeFits } from '../../../cards/aftercare-form.ts';
import { aftercareNoticeCard } from '../../../cards/aftercare-notice.ts';
import { aftercareSummaries } from '../../../texts/aftercare.ts';
import { aftercareForm } from '../../../texts/aftercare-form.ts';
import { tooLong } from '../../../texts/report-problems.ts';
import { caseId, departments, formId, hoursAgo, professionalHelp } from './merenveld.ts';
import { shelf } from './sample.ts';
import { filled } from './typed.ts';

const form: AftercareFormModel = {
  form: formId,
  departments,
  typed: { department: 'stadstoezicht', manager: 'yes' },
  problems: {},
  own: [],
  contacts: professionalHelp,
};

const asked: AftercareAskedModel = {
  case: caseId,
  standing: { is: 'open', askedAgain: false },
  group: 'Bedrijfsopvanggroep',
  minutes: 30,
  thenAsked: ['Mark Jansen', 'Petra van Leeuwen'],
  hidden: false,
  contacts: professionalHelp,
};

const own = { case: caseId, askedAt: hoursAgo(3), byManager: false };
const claimed = { is: 'claimed', by: 'Rosa Bakker', contacted: false } as const;
const notice = { case: caseId, by: 'Rosa Bakker', runs: true } as const;

/** Aftercare as the one who is looked after sees it. */
export const aftercareAskingSamples = shelf('aftercare', [
  { name: { nl: 'Vragen: nieuw', en: 'Ask: new' }, make: say => aftercareFormCard(form, say) },
  {
    name: { nl: 'Vragen: er loopt al van alles', en: 'Ask: much is running' },
    make: say =>
      aftercareFormCard(
        {
          ...form,
          own: [
            { ...own, standing: { is: 'open', askedAgain: true } },
            { ...own, byManager: true, standing: claimed },
            { ...own, standing: { ...claimed, contacted: true } },
          ],
          notice: aftercareForm.stopped,
        },
        say,
      ),
  },
  {
    name: { nl: 'Vragen: alles fout', en: 'Ask: all wrong' },
    make: say =>
      aftercareFormCard(
        {
          ...form,
          typed: { manager: 'no', reachMe: filled(reachMeFits + 40) },
          problems: {
            department: aftercareForm.chooseDepartment,
            reachMe: tooLong(reachMeFits + 40, reachMeFits),
          },
        },
        say,
      ),
  },
  { name: { nl: 'Gevraagd', en: 'Asked' }, make: say => aftercareAskedCard(asked, say) },
  {
    name: { nl: 'Gevraagd, in stilte', en: 'Asked, in confidence' },
    make: say => aftercareAskedCard({ ...asked, hidden: true, thenAsked: ['Sanne Smit'] }, say),
  },
  {
    name: { nl: 'Gevraagd: al opgepakt', en: 'Asked: taken up' },
    make: say => aftercareAskedCard({ ...asked, standing: claimed }, say),
  },
  {
    name: { nl: 'Gevraagd: afgerond', en: 'Asked: rounded off' },
    make: say => aftercareAskedCard({ ...asked, standing: { is: 'closed', by: 'Rosa Bakker' } }, say),
  },
  {
    name: { nl: 'Gevraagd: stopgezet', en: 'Asked: stopped' },
    make: say => aftercareAskedCard({ ...asked, standing: { is: 'cancelled' } }, say),
  },
  {
    name: { nl: 'Bericht: er is iemand voor je', en: 'Notice: somebody is there' },
    make: say => aftercareNoticeCard({ ...notice, tell: 'claimed', forOther: false }, say),
    summary: aftercareSummaries.own,
  },
  {
    name: { nl: 'Bericht: je leidinggevende vroeg erom', en: 'Notice: your manager asked' },
    make: say =>
      aftercareNoticeCard(
        { ...notice, tell: 'claimed', forOther: true, askedByManager: 'Mark Jansen', runs: false },
        say,
      ),
    summary: aftercareSummaries.own,
  },
  {
    name: { nl: 'Bericht: we zoeken iemand anders', en: 'Notice: somebody else' },
    make: say => aftercareNoticeCard({ ...notice, tell: 'returned' }, say),
    summary: aftercareSummaries.own,
  },
  {
    name: { nl: 'Bericht: afgerond', en: 'Notice: rounded off' },
    make: say => aftercareNoticeCard({ tell: 'closed', by: 'Rosa Bakker', contacts: professionalHelp }, say),
    summary: aftercareSummaries.own,
  },
]);
