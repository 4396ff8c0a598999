import { day, euros } from '../dutch.ts';
import { letterForm } from '../form.ts';
import { addressTags } from '../tags/frame.ts';
import { incidentTags } from '../tags/incident.ts';

/** Who did the damage is liable for it [LX-3] [M5-1] [M5-2] [M5-4] [M5-5]. */
export const damageClaim = letterForm({
  id: 'LX-3',
  template: 'schadeclaim',
  always: ['recipientName', 'recipientAddress', 'incidentOn', 'behaviour', 'damage', 'whose'],
  optional: ['addressedAs', 'amount', 'payBefore', 'payTo'],
  alsoNeeds: ({ amount }) => (amount === undefined ? [] : ['amount', 'payBefore', 'payTo']),
  tags: {
    ...addressTags,
    ...incidentTags,
    schade: ({ damage }) => damage,
    schade_gemeente: { when: ({ whose }) => whose !== 'employee' },
    schade_medewerker: { when: ({ whose }) => whose !== 'municipality' },
    bedrag: ({ amount }) => (amount === undefined ? '' : euros(amount)),
    betalen_voor: ({ payBefore }) => payBefore && day(payBefore),
    rekening: ({ payTo }) => payTo,
  },
});
