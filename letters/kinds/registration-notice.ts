import { day } from '../dutch.ts';
import { letterForm } from '../form.ts';
import { addressTags } from '../tags/frame.ts';

/** Who is registered is told so, with everything that AVG 13 and 14 ask [LX-6]. */
export const registrationNotice = letterForm({
  id: 'LX-6',
  template: 'bericht-registratie',
  always: ['recipientName', 'recipientAddress', 'incidentOn', 'registeredOn', 'keptFor', 'sharedWith'],
  optional: ['addressedAs'],
  tags: {
    ...addressTags,
    datum_incident: ({ incidentOn }) => day(incidentOn),
    datum_registratie: ({ registeredOn }) => day(registeredOn),
    bewaartermijn: ({ keptFor }) => keptFor,
    ontvangers: { each: 'ontvanger', of: ({ sharedWith }) => sharedWith },
    gerechtvaardigd_belang: {
      when: (_, { registrationBasis }) => registrationBasis === 'legitimateInterest',
    },
    publieke_taak: { when: (_, { registrationBasis }) => registrationBasis === 'publicTask' },
    functionaris: ({ sender }) => sender.privacyOfficer,
  },
});
