import { day } from '../dutch.ts';
import { letterForm } from '../form.ts';
import { locationTags } from '../tags/ban.ts';
import { addressTags } from '../tags/frame.ts';
import { incidentTags } from '../tags/incident.ts';

/** A ban may follow; nothing is decided yet [L-3]. */
export const banAnnouncement = letterForm({
  id: 'L-3',
  template: 'aanzegging-ontzegging',
  always: ['recipientName', 'recipientAddress', 'incidentOn', 'behaviour', 'banLocations', 'banUntil'],
  optional: ['addressedAs'],
  tags: {
    ...addressTags,
    ...incidentTags,
    ...locationTags,
    datum_tot: ({ banUntil }) => day(banUntil),
    niets_besloten: { when: (_, { announcement }) => announcement === 'nothingDecided' },
  },
});
