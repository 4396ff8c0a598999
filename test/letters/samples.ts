import type { LetterData, LetterKind } from '../../letters/letter.ts';
import type { Sender } from '../../protocol/organisation/sender.ts';

const sender: Sender = {
  municipality: 'Gemeente Merenveld',
  postalAddress: 'Postbus 100, 1234 AB Merenveld',
  visitingAddress: 'Raadhuisplein 1, 1234 AB Merenveld',
  phone: '06-1234 5600',
  email: 'veilig@merenveld.example',
  complaints: 'www.merenveld.example/klacht',
  privacyOfficer: 'fg@merenveld.example',
  houseRules: 'www.merenveld.example/huisregels',
};

const frame = {
  sender,
  writtenOn: '2026-11-24',
  reference: 'A-2026-00042',
  department: 'Publiekszaken',
  signatoryRole: 'teammanager Publiekszaken',
  signatoryName: 'Inge Hofman',
};

const client = {
  recipientName: 'J. de Boer',
  recipientAddress: 'Vissersdijk 12\n1234 CD Merenveld',
  addressedAs: 'heer De Boer',
};

const incident = {
  incidentOn: '2026-11-23',
  behaviour:
    'U schreeuwde aan de balie tegen een medewerker, sloeg met uw vuist op de balie en zei: “Ik weet waar je woont.” U ging pas weg toen de beveiliging kwam.',
};

const ban = {
  banLocations: ['Stadskantoor'],
  banFrom: '2026-11-25',
  banUntil: '2027-05-24',
} as const;

/** A complete letter of every kind, about one fictional evening. */
export const samples: { readonly [K in LetterKind]: LetterData<K> } = {
  agreements: {
    ...frame,
    ...client,
    talkOn: '2026-11-27',
    talkHolder: 'mevrouw I. Hofman, teammanager',
    agreements: [
      'U spreekt medewerkers rustig en met respect aan.',
      'U komt alleen op afspraak naar de balie.',
      'Bent u het ergens niet mee eens, dan vraagt u naar de teammanager.',
    ],
    ownMistake: 'Uw aanvraag is niet binnen de beloofde tijd behandeld.',
    writtenOn: '2026-11-30',
  },
  talkInvitation: {
    ...frame,
    ...client,
    ...incident,
    talkAt: '2026-11-27T10:30',
    talkPlace: 'Stadskantoor, Raadhuisplein 1, Merenveld',
    reportTo: 'reception',
    employeePresent: true,
  },
  banAnnouncement: { ...frame, ...client, ...incident, banLocations: 'all', banUntil: '2027-05-24' },
  banBreach: {
    ...frame,
    ...client,
    incidentOn: '2026-11-23',
    banLetterOn: '2026-11-24',
    banLocations: ['Stadskantoor'],
    banUntil: '2027-05-24',
    visitedOn: '2026-12-08',
    visitedLocation: 'Stadskantoor',
    policeReportOn: '2026-12-08',
    writtenOn: '2026-12-09',
  },
  accessBan: {
    ...frame,
    ...client,
    ...incident,
    ...ban,
    earlierMeasures: 'Op 3 maart 2026 hebt u een waarschuwing gekregen.',
    policeReport: 'report',
    policeReportOn: '2026-11-24',
    reportedDeeds: ['threats'],
    delivery: 'inPerson',
    handedOverBy: 'de teammanager Publiekszaken',
    copies: ['clientFile', 'security', 'police'],
  },
  warning: { ...frame, ...client, ...incident, policeReport: 'notification', policeReportOn: '2026-11-24' },
  directorsLetter: {
    ...frame,
    ...client,
    signatoryRole: 'directeur Dienstverlening',
    signatoryName: 'Karin Vos',
    sector: 'Dienstverlening',
    writings: 'uw e-mails van 12 en 20 november 2026',
    behaviour: 'U schrijft dat onze medewerkers “nog wel zullen merken” wie u bent en u scheldt hen uit.',
    contactOn: '2026-11-10',
    contactBy: 'de teammanager Publiekszaken',
  },
  damageClaim: {
    ...frame,
    ...client,
    ...incident,
    damage:
      'Het beeldscherm van balie 3 is kapot (vervanging: € 349,00).\nDe bril van een medewerker is gebroken (herstel: € 180,50).',
    whose: 'both',
    amount: 52950,
    payBefore: '2026-12-24',
    payTo: 'NL00 TEST 0123 4567 89 van de gemeente Merenveld',
  },
  banChange: {
    ...frame,
    ...client,
    change: 'extension',
    banLetterOn: '2026-11-24',
    banLocations: ['Stadskantoor'],
    banUntil: '2027-05-24',
    newUntil: '2027-11-24',
    behaviour:
      'U bent op 8 december 2026 zonder uitnodiging binnengekomen en hebt in de hal een bezoeker geduwd.',
    delivery: 'registeredPost',
    copies: ['clientFile', 'police'],
    writtenOn: '2027-05-10',
  },
  refusalReport: {
    ...frame,
    recipientName: 'J. de Boer',
    refusedLetter: 'Ontzegging van de toegang',
    letterOn: '2026-11-24',
    offeredAt: '2026-11-25T09:15',
    offeredWhere: 'Stadskantoor, receptie',
    offeredBy: 'Inge Hofman, teammanager Publiekszaken',
    writtenOn: '2026-11-25',
    presentToo: 'een beveiligingsmedewerker van het Stadskantoor',
    refusal: 'toSign',
    account:
      'De heer De Boer las de brief en zei: “Daar zet ik geen handtekening onder.” Hij nam de brief mee en ging rustig weg.',
  },
  registrationNotice: {
    ...frame,
    ...client,
    incidentOn: '2026-11-23',
    registeredOn: '2026-11-23',
    keptFor: 'tot twee jaar na het laatste voorval of de laatste maatregel',
    sharedWith: [
      'de leidinggevenden van de afdeling',
      'de arboconsulent',
      'receptie en beveiliging, als u de toegang is ontzegd: alleen uw naam en waarvoor dat geldt',
    ],
  },
  requestDecision: {
    ...frame,
    ...client,
    signatoryRole: 'arboconsulent',
    signatoryName: 'Sanne Mulder',
    requestKind: 'erasure',
    requestedOn: '2026-12-01',
    outcome: 'partly',
    execution: 'Wij wissen uw geboortedatum en uw adres uit de registratie.',
    grounds:
      'Het voorval zelf bewaren wij nog. Het is korter dan twee jaar geleden en wij hebben deze gegevens nodig om onze medewerkers te beschermen.',
    writtenOn: '2026-12-21',
  },
  policeSheet: {
    ...frame,
    policeStep: 'report',
    filedBy: 'employee',
    declarant: 'Daan Visser, baliemedewerker',
    aggressor: 'J. de Boer, geboren 1 april 1985',
    behaviour: 'Bedreiging van een medewerker aan de balie en vernieling van een beeldscherm.',
    literalWords: '“Ik weet waar je woont.”\n“Wacht maar tot je buiten komt.”',
    place: 'Stadskantoor, balie 3',
    means: 'Stem en vuist; geen wapen gezien',
    manner: 'Schreeuwend, op een halve meter afstand, met gebalde vuist op de balie slaand',
    happenedAt: '2026-11-23T13:05:00.000Z',
    motive: 'Hij was boos omdat zijn aanvraag was afgewezen',
    witnesses: 'Koen Dijkstra, coördinator balies',
    injury: 'Geen letsel; wel erg geschrokken',
    damage: 'Beeldscherm van balie 3, € 349,00',
    evidence: 'Camerabeelden van de hal, 14.00 tot 14.10 uur',
    domicileAddress: 'Raadhuisplein 1, 1234 AB Merenveld',
  },
};
