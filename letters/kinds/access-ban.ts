import { day } from '../dutch.ts';
import { letterForm } from '../form.ts';
import { deliveryAsks, deliveryTags, locationTags, remedyTags } from '../tags/ban.ts';
import { addressTags } from '../tags/frame.ts';
import { incidentTags } from '../tags/incident.ts';
import { policeAsks, policeTags, trespassTags } from '../tags/police.ts';

/** No free entry, by invitation only [L-5] [M4-2] [M4-3] [M4-5] [M4-6] [M4-10]. */
export const accessBan = letterForm({
  id: 'L-5',
  template: 'ontzegging-toegang',
  always: [
    'recipientName',
    'incidentOn',
    'behaviour',
    'banLocations',
    'banFrom',
    'banUntil',
    'policeReport',
    'delivery',
    'copies',
  ],
  optional: [
    'recipientAddress',
    'addressedAs',
    'earlierMeasures',
    'policeReportOn',
    'reportedDeeds',
    'handedOverBy',
  ],
  alsoNeeds: draft => [
    ...deliveryAsks(draft),
    ...policeAsks(draft),
    ...(draft.policeReport === 'report' ? (['reportedDeeds'] as const) : []),
  ],
  tags: {
    ...addressTags,
    ...incidentTags,
    ...locationTags,
    ...deliveryTags,
    ...policeTags,
    ...trespassTags,
    ...remedyTags,
    eerdere_maatregelen: ({ earlierMeasures }) => earlierMeasures,
    datum_van: ({ banFrom }) => day(banFrom),
    datum_tot: ({ banUntil }) => day(banUntil),
  },
});
