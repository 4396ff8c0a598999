import { banAtDoorCard } from '../../../cards/ban-at-door.ts';
import { insideForm } from '../../../cards/ban-inside-form.ts';
import { type BanListModel, banListCard } from '../../../cards/ban-list.ts';
import type { BannedPerson } from '../../../cards/banned-person.ts';
import { type ExpectedVisit, visitAtDoorCard } from '../../../cards/visit-at-door.ts';
import { banListTexts, doorTexts, insideTexts } from '../../../texts/bans.ts';
import { day } from '../../../texts/moments.ts';
import { caseId, formId, hoursAgo, locations, security, today } from './merenveld.ts';
import { shelf } from './sample.ts';
import { heavy, hostileName, hostileText } from './typed.ts';

const manager = { name: 'Mark Jansen', phone: '06-1234 5602' };
const until = hoursAgo(-24 * 181);

const banned: BannedPerson = {
  measure: formId,
  name: 'J. van den Berg',
  looks: 'Man van ongeveer 50, grijze baard, groene jas, loopt met een stok',
  where: ['Stadskantoor'],
  until,
  told: true,
  call: [...security.slice(0, 1), manager],
};

const unknown: BannedPerson = {
  measure: formId,
  where: 'everywhere',
  until,
  told: false,
  call: [{ name: 'Farid Amrani' }],
};

const hostile: BannedPerson = {
  ...banned,
  name: hostileName,
  looks: hostileText.repeat(3),
  where: locations.map(({ name }) => name),
  seenInside: { at: hoursAgo(1), where: locations[2]?.name ?? '' },
};

const visit: ExpectedVisit = {
  name: 'J. van den Berg',
  day: today,
  from: '14:00',
  until: '14:45',
  where: 'Stadskantoor',
  present: 'Mark Jansen en Inge Hofman, spreekkamer 7',
  police: true,
  call: [...security.slice(0, 1), manager],
};

const list: BanListModel = {
  where: ['Stadskantoor'],
  today: day(today),
  bans: [{ banned }, { banned: unknown }],
  visits: [visit],
};

/** What the door sees of an access ban. */
export const banSamples = shelf('bans', [
  {
    name: { nl: 'Deur: toegangsverbod', en: 'Door: access ban' },
    make: say => banAtDoorCard({ is: 'running', banned, extended: false }, say),
    summary: doorTexts.summary,
  },
  {
    name: { nl: 'Deur: onbekende, brief nog niet uitgereikt', en: 'Door: unknown, letter not delivered yet' },
    make: say => banAtDoorCard({ is: 'running', banned: unknown, extended: false }, say),
    summary: doorTexts.summary,
  },
  {
    name: {
      nl: 'Deur: verlengd en binnen gezien, getypt door een plager',
      en: 'Door: extended and seen inside, typed by a tease',
    },
    make: say => banAtDoorCard({ is: 'running', banned: hostile, extended: true }, say),
    summary: doorTexts.summary,
  },
  {
    name: { nl: 'Deur: afgelopen', en: 'Door: over' },
    make: say => banAtDoorCard({ is: 'over', name: 'J. van den Berg', where: ['Stadskantoor'] }, say),
    summary: doorTexts.summary,
  },
  {
    name: { nl: 'Deur: de naam is weg', en: 'Door: the name is gone' },
    make: say => banAtDoorCard({ is: 'forgotten' }, say),
  },
  {
    name: { nl: 'Deur: er is een nieuwer bericht', en: 'Door: there is a newer message' },
    make: say => banAtDoorCard({ is: 'replaced' }, say),
  },
  {
    name: { nl: 'Deur: bezoek op uitnodiging', en: 'Door: visit by invitation' },
    make: say => visitAtDoorCard({ is: 'expected', visit }, say),
    summary: doorTexts.summary,
  },
  {
    name: { nl: 'Deur: bezoek, getypt door een plager', en: 'Door: visit, typed by a tease' },
    make: say =>
      visitAtDoorCard(
        { is: 'expected', visit: { ...visit, name: hostileName, present: hostileText.slice(0, 200) } },
        say,
      ),
    summary: doorTexts.summary,
  },
  {
    name: { nl: 'Deur: bezoek gaat niet door', en: 'Door: visit called off' },
    make: say => visitAtDoorCard({ is: 'cancelled', visit }, say),
    summary: doorTexts.summary,
  },
  {
    name: { nl: 'Deur: bezoek is geweest', en: 'Door: visit is over' },
    make: say => visitAtDoorCard({ is: 'past' }, say),
  },
  {
    name: { nl: 'Lijst van vandaag', en: 'List of today' },
    make: say => banListCard(list, say),
  },
  {
    name: { nl: 'Lijst: niemand', en: 'List: nobody' },
    make: say => banListCard({ ...list, where: 'everywhere', bans: [], visits: [] }, say),
  },
  {
    name: { nl: 'Lijst van een leidinggevende, tweede deel', en: 'List of a manager, second part' },
    make: say =>
      banListCard(
        {
          ...list,
          where: 'everywhere',
          bans: [{ banned, mine: { incident: caseId, revision: 7 } }, { banned: hostile }],
          part: { first: 6, last: 10, all: 12, next: 2 },
          notice: banListTexts.over,
        },
        say,
      ),
  },
  {
    name: { nl: 'Lijst: vol, getypt door een plager', en: 'List: full, typed by a tease' },
    make: say =>
      banListCard(
        {
          ...list,
          bans: Array.from({ length: 5 }, () => ({
            banned: { ...hostile, name: heavy(900), looks: heavy(900) },
          })),
          visits: Array.from({ length: 3 }, () => ({ ...visit, name: heavy(900), present: heavy(200) })),
        },
        say,
      ),
  },
  {
    name: { nl: 'Is nu binnen: zeker weten?', en: 'Is inside now: are you sure?' },
    make: say => insideForm({ banned, form: formId, places: locations.slice(0, 1) }, say),
  },
  {
    name: { nl: 'Is nu binnen: waar?', en: 'Is inside now: where?' },
    make: say =>
      insideForm(
        {
          banned: unknown,
          form: formId,
          places: locations,
          typed: { location: 'elders', what: hostileText.slice(0, 300) },
          problem: insideTexts.chooseWhere,
        },
        say,
      ),
  },
]);
