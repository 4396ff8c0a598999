import { day } from '../dutch.ts';
import { letterForm } from '../form.ts';
import { addressTags } from '../tags/frame.ts';
import { complaintTags } from '../tags/incident.ts';

/** What was agreed in the conduct talk, in writing [L-1] [M2-6] [M2-7] [M2-9]. */
export const agreements = letterForm({
  id: 'L-1',
  template: 'bevestiging-afspraken',
  always: ['recipientName', 'recipientAddress', 'talkOn', 'talkHolder', 'agreements'],
  optional: ['addressedAs', 'ownMistake'],
  tags: {
    ...addressTags,
    ...complaintTags,
    datum_gesprek: ({ talkOn }) => day(talkOn),
    gesprekspartner: ({ talkHolder }) => talkHolder,
    afspraken: { each: 'afspraak', of: ({ agreements }) => agreements },
    fout_gemeente: ({ ownMistake }) => ownMistake,
  },
});
