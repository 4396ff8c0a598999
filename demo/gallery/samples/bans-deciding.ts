import { doorlessCard } from '../../../cards/ban-doorless.ts';
import { banEndingCard, banSettledCard } from '../../../cards/ban-ending.ts';
import { insideToldCard } from '../../../cards/ban-inside-told.ts';
import { type VisitOf, visitForm } from '../../../cards/ban-visit-form.ts';
import { banVisitsCard } from '../../../cards/ban-visits.ts';
import { banEndingTexts, breachTexts, doorlessTexts, letEndWords } from '../../../texts/ban-deciding.ts';
import { visitFormTexts, visitProblems } from '../../../texts/ban-visits.ts';
import { measureProblems } from '../../../texts/measure-problems.ts';
import { longerThan } from '../../../texts/measure-step-forms.ts';
import { refusalTexts } from '../../../texts/refusals.ts';
import { caseId, formId, hoursAgo, locations, number, security, today } from './merenveld.ts';
import { shelf } from './sample.ts';
import { heavy, hostileText } from './typed.ts';

const about = { incident: caseId, revision: 7, measure: formId, number } as const;
const frame = { incident: caseId, number, revision: 7, form: formId };
const visitOf: VisitOf = { measure: formId, known: false, locations };
const announced = {
  day: today,
  from: '14:00',
  until: '14:45',
  where: 'Stadskantoor',
  present: 'Mark Jansen en Inge Hofman, spreekkamer 7',
  police: true,
} as const;

/** What who decides about an access ban sees of the door, of its end, and of visits by invitation. */
export const banDecidingSamples = shelf('bans', [
  {
    name: { nl: 'Leidinggevende: klant is binnen, overtreding', en: 'Manager: client is inside, breach' },
    make: say =>
      insideToldCard(
        {
          ...about,
          at: hoursAgo(0),
          where: 'Stadskantoor',
          by: 'Lies Vermeer',
          what: hostileText.slice(0, 300),
          breach: true,
          call: security.slice(0, 1),
        },
        say,
      ),
    summary: breachTexts.summary,
  },
  {
    name: {
      nl: 'Leidinggevende: klant is binnen, brief nog niet uitgereikt',
      en: 'Manager: client is inside, letter not delivered yet',
    },
    make: say =>
      insideToldCard(
        { ...about, at: hoursAgo(0), where: 'Wijkpost Noord', by: 'Bas Peeters', breach: false, call: [] },
        say,
      ),
    summary: breachTexts.summary,
  },
  {
    name: { nl: 'Leidinggevende: verbod loopt bijna af', en: 'Manager: ban nears its last day' },
    make: say => banEndingCard({ ...about, lastDay: hoursAgo(-24 * 14), canExtend: true }, say),
    summary: banEndingTexts.title,
  },
  {
    name: {
      nl: 'Leidinggevende: loopt af, brief nooit uitgereikt',
      en: 'Manager: it ends, letter never delivered',
    },
    make: say => banEndingCard({ ...about, lastDay: hoursAgo(-24 * 14), canExtend: false }, say),
    summary: banEndingTexts.title,
  },
  {
    name: { nl: 'Leidinggevende: laten aflopen', en: 'Manager: let it end' },
    make: say => banSettledCard({ incident: caseId, number, says: letEndWords(hoursAgo(-24 * 14)) }, say),
  },
  {
    name: { nl: 'Leidinggevende: niemand aan de deur', en: 'Manager: nobody at the door' },
    make: say =>
      doorlessCard({ incident: caseId, number, where: locations.slice(1).map(({ name }) => name) }, say),
    summary: doorlessTexts.title,
  },
  {
    name: { nl: 'Bezoek aankondigen', en: 'Announce a visit' },
    make: say => visitForm(frame, { typed: {} }, visitOf, say),
  },
  {
    name: { nl: 'Bezoek wijzigen', en: 'Change a visit' },
    make: say =>
      visitForm(
        frame,
        {
          typed: {
            date: '2026-11-25',
            from: '14:00',
            until: '14:45',
            location: 'stadskantoor',
            present: 'Mark Jansen',
            police: 'yes',
          },
        },
        { ...visitOf, known: true },
        say,
      ),
  },
  {
    name: { nl: 'Bezoek aankondigen: alles fout', en: 'Announce a visit: all wrong' },
    make: say =>
      visitForm(
        { ...frame, notice: refusalTexts.outdatedForm },
        {
          typed: { date: '2031-01-01', from: '25:00', until: '09:00', present: heavy(20_000) },
          problems: {
            date: visitProblems.outsideBan,
            from: measureProblems.whichTime,
            until: visitProblems.untilAfterFrom,
            location: visitProblems.location,
            present: longerThan(20_000, 200),
            police: visitProblems.police,
          },
        },
        visitOf,
        say,
      ),
  },
  {
    name: { nl: 'Aangekondigde bezoeken', en: 'Announced visits' },
    make: say =>
      banVisitsCard(
        {
          ...about,
          visits: [
            { ...announced, id: formId },
            { ...announced, id: caseId, police: false, present: hostileText.slice(0, 200) },
          ],
          notice: visitFormTexts.announced,
        },
        say,
      ),
  },
]);
