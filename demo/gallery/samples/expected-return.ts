import { extendReturnForm, type ReturnFormModel, returnForm } from '../../../cards/return-form.ts';
import { type ExpectedClient, returnWarningCard } from '../../../cards/return-warning.ts';
import { returnTexts } from '../../../texts/expected-return.ts';
import { caseId, formId, hoursAgo, locations, number, security } from './merenveld.ts';
import { shelf } from './sample.ts';
import { filled, hostileName } from './typed.ts';

const client: ExpectedClient = {
  case: caseId,
  expected: formId,
  how: 'comes',
  location: 'Stadskantoor',
  until: hoursAgo(-12),
  name: 'K. van der Test',
  looks: 'Man, rond de vijftig, grijze jas',
  call: [{ name: 'Inge Hofman', phone: '06-1234 5610' }],
  alarm: 'Onder het werkblad, links.',
  ...(security[0] ? { security: security[0] } : {}),
};
const { name: _name, looks: _looks, location: _location, ...unknown } = client;

const form: ReturnFormModel = {
  case: caseId,
  number,
  form: formId,
  locations,
  today: '2026-11-23',
  filled: { typed: { how: 'calls', location: 'none' } },
  back: { action: 'incident.otherSteps', case: caseId },
};
const wrong = {
  typed: { how: 'comes', location: 'none', untilDate: '2026-11-22', untilTime: '09:00' },
  problems: { location: returnTexts.chooseLocation, untilDate: returnTexts.past },
};
const summary = returnTexts.title;

/** A client who is expected back: who says so, and who must act [H2-2b]. */
export const expectedReturnSamples = shelf('incident', [
  {
    name: { nl: 'Klant verwacht: formulier', en: 'Client expected: form' },
    make: say => returnForm(form, say),
  },
  {
    name: { nl: 'Klant verwacht: formulier klopt niet', en: 'Client expected: something is wrong' },
    make: say => returnForm({ ...form, filled: wrong, notice: returnTexts.tooMany }, say),
  },
  {
    name: { nl: 'Waarschuwing: klant komt langs', en: 'Warning: client comes by' },
    make: say => returnWarningCard({ is: 'running', client: { ...client, mayExtend: true } }, say),
    summary,
  },
  {
    name: { nl: 'Waarschuwing voor de receptie', en: 'Warning for reception' },
    make: say => returnWarningCard({ is: 'running', client }, say),
    summary,
  },
  {
    name: { nl: 'Waarschuwing: klant belt, niemand bekend', en: 'Warning: client calls, nobody known' },
    make: say =>
      returnWarningCard(
        { is: 'running', client: { ...unknown, how: 'calls', call: [{ name: 'Inge Hofman' }] } },
        say,
      ),
    summary,
  },
  {
    name: { nl: 'Waarschuwing: zo zwaar als het kan', en: 'Warning: as heavy as it gets' },
    make: say =>
      returnWarningCard({ is: 'running', client: { ...client, name: hostileName, looks: filled(500) } }, say),
    summary,
  },
  {
    name: { nl: 'De klant is er nu', en: 'The client is here now' },
    make: say => returnWarningCard({ is: 'running', client: { ...client, here: hoursAgo(0) } }, say),
    summary,
  },
  {
    name: { nl: 'De klant belt nu', en: 'The client is calling now' },
    make: say =>
      returnWarningCard({ is: 'running', client: { ...unknown, how: 'calls', here: hoursAgo(0) } }, say),
    summary,
  },
  {
    name: { nl: 'Waarschuwing voorbij', en: 'Warning is over' },
    make: say => returnWarningCard({ is: 'over' }, say),
    summary: returnTexts.overTitle,
  },
  {
    name: { nl: 'Waarschuwing vervangen', en: 'Warning replaced' },
    make: say => returnWarningCard({ is: 'replaced' }, say),
  },
  {
    name: { nl: 'Waarschuwing verlengen', en: 'Have the warning last longer' },
    make: say =>
      extendReturnForm(
        {
          case: caseId,
          expected: formId,
          today: '2026-11-23',
          filled: {
            typed: { untilDate: '2026-11-23', untilTime: '09:00' },
            problems: { untilDate: returnTexts.past },
          },
        },
        say,
      ),
  },
]);
