import { day } from '../dutch.ts';
import { letterForm } from '../form.ts';
import { locationTags } from '../tags/ban.ts';
import { addressTags } from '../tags/frame.ts';
import { trespassTags } from '../tags/police.ts';

/** The client came in spite of a ban, and the police are told [L-4]. */
export const banBreach = letterForm({
  id: 'L-4',
  template: 'overtreding-ontzegging',
  always: [
    'recipientName',
    'recipientAddress',
    'incidentOn',
    'banLetterOn',
    'banLocations',
    'banUntil',
    'visitedOn',
    'visitedLocation',
  ],
  optional: ['addressedAs', 'policeReportOn'],
  tags: {
    ...addressTags,
    ...locationTags,
    ...trespassTags,
    datum_incident: ({ incidentOn }) => day(incidentOn),
    datum_brief: ({ banLetterOn }) => day(banLetterOn),
    datum_tot: ({ banUntil }) => day(banUntil),
    datum_bezoek: ({ visitedOn }) => day(visitedOn),
    bezochte_locatie: ({ visitedLocation }) => visitedLocation,
    datum_aangifte: ({ policeReportOn }) => policeReportOn && day(policeReportOn),
  },
});
