import { hour, weekday } from '../dutch.ts';
import { letterForm } from '../form.ts';
import { printable } from '../word/printable.ts';

/** The seven questions that the police ask, answered beforehand, to take along [M3-6] [M3-15]. */
export const policeSheet = letterForm({
  id: 'M3-15',
  template: 'aangifteblad',
  always: [
    'policeStep',
    'filedBy',
    'declarant',
    'aggressor',
    'behaviour',
    'literalWords',
    'place',
    'means',
    'manner',
    'happenedAt',
    'motive',
    'domicileAddress',
  ],
  optional: ['witnesses', 'injury', 'damage', 'evidence'],
  tags: {
    stap: ({ policeStep }) => (policeStep === 'report' ? 'aangifte' : 'melding'),
    is_aangifte: { when: ({ policeStep }) => policeStep === 'report' },
    door_medewerker: { when: ({ filedBy }) => filedBy === 'employee' },
    door_werkgever: { when: ({ filedBy }) => filedBy === 'employer' },
    aangever: ({ declarant }) => declarant,
    domicilie: ({ domicileAddress }) => domicileAddress,
    wie: ({ aggressor }) => aggressor,
    wat: ({ behaviour }) => behaviour,
    woorden: ({ literalWords }) => literalWords,
    waar: ({ place }) => place,
    waarmee: ({ means }) => means,
    op_welke_wijze: ({ manner }) => manner,
    wanneer: ({ happenedAt }) => `${weekday(happenedAt)}, ${hour(happenedAt)}`,
    waarom: ({ motive }) => motive,
    getuigen: ({ witnesses }) => printable(witnesses ?? '') || 'Niet bekend',
    letsel: ({ injury }) => printable(injury ?? '') || 'Niet gemeld',
    schade: ({ damage }) => printable(damage ?? '') || 'Niet gemeld',
    bewijs: ({ evidence }) => printable(evidence ?? '') || 'Niet bekend',
  },
});
