import type { Organisation } from '../protocol/organisation/organisation.ts';

const id = (n: number): string => `00000000-0000-4000-8000-0000000000${String(n).padStart(2, '0')}`;

/** The people of the tests' town. */
export const people = {
  emma: id(1),
  mark: id(2),
  farid: id(3),
  rosa: id(4),
  tom: id(5),
  petra: id(6),
  sanne: id(7),
  fatima: id(8),
  inge: id(9),
  olga: id(10),
  lies: id(11),
} as const;

/** A small municipality: a department with its own responders, and one that has to borrow them. */
export const town: Organisation = {
  tenant: '00000000-0000-4000-8000-0000000000aa',
  name: 'Gemeente Merenveld',
  people: [
    {
      id: people.emma,
      name: 'Emma de Vries',
      phone: '06-1234 5601',
      function: 'toezichthouder',
      department: 'stadstoezicht',
    },
    { id: people.mark, name: 'Mark Jansen', phone: '06-1234 5602', department: 'stadstoezicht' },
    { id: people.farid, name: 'Farid Amrani', department: 'stadstoezicht' },
    { id: people.rosa, name: 'Rosa Bakker', phone: '06-1234 5604' },
    { id: people.tom, name: 'Tom Willems' },
    { id: people.petra, name: 'Petra van Leeuwen' },
    { id: people.sanne, name: 'Sanne Smit' },
    { id: people.fatima, name: 'Fatima Yilmaz' },
    { id: people.inge, name: 'Inge Hofman', department: 'publiekszaken' },
    { id: people.olga, name: 'Olga Novak', department: 'publiekszaken' },
    { id: people.lies, name: 'Lies Vermeer', department: 'publiekszaken' },
  ],
  departments: [
    {
      key: 'stadstoezicht',
      name: 'Stadstoezicht',
      sector: 'Ruimte',
      manager: people.mark,
      deputies: [people.farid],
      head: people.petra,
      responders: 'bog',
    },
    {
      key: 'publiekszaken',
      name: 'Publiekszaken',
      sector: 'Dienstverlening',
      manager: people.inge,
      deputies: [],
      head: people.petra,
      responders: 'bog',
    },
  ],
  responderGroups: [{ key: 'bog', name: 'BOG', members: [people.rosa, people.tom] }],
  locations: [
    {
      key: 'stadskantoor',
      name: 'Stadskantoor',
      security: { name: 'Beveiliging', phone: '06-1234 5690' },
      reception: [people.lies],
      guards: [],
      alarm: 'Onder het werkblad, links.',
    },
    { key: 'wijkpost', name: 'Wijkpost Noord', reception: [], guards: [] },
  ],
  safetyOfficers: [people.sanne],
  hrManagers: [{ sector: 'Ruimte', person: people.fatima }],
  administrators: [people.sanne],
  dutyOfficer: { name: 'Achterwacht', phone: '06-1234 5699' },
  professionalHelp: [{ name: 'Bedrijfsmaatschappelijk werk', phone: '06-1234 5680' }],
  domicileAddress: 'Raadhuisplein 1, Merenveld',
  settings: {
    language: 'nl',
    conductTalkDays: 7,
    policeReportWorkingDays: 2,
    aftercareUnclaimedMinutes: 30,
    repeatLookBackMonths: 24,
    draftDays: 30,
    policeReportBy: 'employee',
  },
};
