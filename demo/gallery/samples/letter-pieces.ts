import { fill } from '../../../letters/letter.ts';
import { builtInTemplates } from '../../../letters/templates.ts';
import { piecesOf } from '../../../letters/word/pieces-of.ts';

/** An access ban as it reads, from the template that comes with the product. */
export const banPieces = piecesOf(
  fill(
    'accessBan',
    {
      sender: {
        municipality: 'Merenveld',
        postalAddress: 'Postbus 100, 1234 AA Merenveld',
        visitingAddress: 'Raadhuisplein 1, 1234 AB Merenveld',
        phone: '06-1234 5650',
        email: 'gemeente@merenveld.example',
        complaints: 'www.merenveld.example/klacht',
        privacyOfficer: 'fg@merenveld.example',
        houseRules: 'www.merenveld.example/huisregels',
      },
      writtenOn: '2026-11-24',
      reference: 'A-2026-00042',
      department: 'Publiekszaken',
      signatoryRole: 'gemeentesecretaris',
      recipientName: 'K. van der Test',
      recipientAddress: 'Vissersdijk 12\n1234 CD Merenveld',
      incidentOn: '2026-11-23',
      behaviour: 'U schold een medewerker uit aan de balie en sloeg met uw vuist op het scherm.',
      banLocations: ['Stadskantoor', 'Wijkpost Noord'],
      banFrom: '2026-11-25',
      banUntil: '2027-05-24',
      policeReport: 'none',
      delivery: 'registeredPost',
      copies: ['clientFile', 'security', 'police'],
    },
    builtInTemplates(),
  ),
);
