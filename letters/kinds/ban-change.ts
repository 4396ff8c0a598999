import { day, dayAfter } from '../dutch.ts';
import { letterForm } from '../form.ts';
import { deliveryAsks, deliveryTags, locationTags, remedyTags } from '../tags/ban.ts';
import { addressTags } from '../tags/frame.ts';
import { trespassTags } from '../tags/police.ts';

/** A ban ends before its time, or goes on after it [LX-4] [M4-3] [M4-6]. */
export const banChange = letterForm({
  id: 'LX-4',
  template: 'einde-of-verlenging-ontzegging',
  always: ['recipientName', 'change', 'banLetterOn', 'banLocations', 'banUntil'],
  optional: [
    'recipientAddress',
    'addressedAs',
    'endsOn',
    'newUntil',
    'behaviour',
    'delivery',
    'handedOverBy',
    'copies',
  ],
  alsoNeeds: draft =>
    draft.change === 'extension'
      ? ['newUntil', 'behaviour', 'delivery', 'copies', ...deliveryAsks(draft)]
      : ['endsOn', ...deliveryAsks(draft)],
  tags: {
    ...addressTags,
    ...locationTags,
    ...deliveryTags,
    ...trespassTags,
    ...remedyTags,
    einde: { when: ({ change }) => change === 'end' },
    verlenging: { when: ({ change }) => change === 'extension' },
    onderwerp: ({ change }) => (change === 'end' ? 'Einde' : 'Verlenging'),
    datum_brief: ({ banLetterOn }) => day(banLetterOn),
    datum_tot: ({ banUntil }) => day(banUntil),
    datum_einde: ({ endsOn }) => endsOn && day(endsOn),
    datum_verlengd_van: ({ banUntil }) => day(dayAfter(banUntil)),
    datum_verlengd_tot: ({ newUntil }) => newUntil && day(newUntil),
    omschrijving: ({ behaviour }) => behaviour,
  },
});
