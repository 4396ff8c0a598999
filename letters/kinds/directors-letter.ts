import { day } from '../dutch.ts';
import { letterForm } from '../form.ts';
import { addressTags } from '../tags/frame.ts';

/** The sector's director, after letters that went on although the manager had spoken to the client [LX-2] [H2-3b]. */
export const directorsLetter = letterForm({
  id: 'LX-2',
  template: 'brief-directeur',
  always: ['recipientName', 'recipientAddress', 'writings', 'behaviour', 'contactOn', 'contactBy', 'sector'],
  optional: ['addressedAs'],
  tags: {
    ...addressTags,
    omschrijving: ({ behaviour }) => behaviour,
    berichten: ({ writings }) => writings,
    datum_contact: ({ contactOn }) => day(contactOn),
    contact_door: ({ contactBy }) => contactBy,
    sector: ({ sector }) => sector,
  },
});
