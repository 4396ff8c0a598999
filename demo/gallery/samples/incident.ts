import { incidentCard } from '../../../cards/incident-card.ts';
import type { DecidedMeasure, RegisteredCardModel } from '../../../cards/incident-model.ts';
import { handedToYou, incidentTexts, incidentTitle } from '../../../texts/incident.ts';
import type { TermName } from '../../../texts/measures.ts';
import { refusalTexts } from '../../../texts/refusals.ts';
import { caseId, departments, hoursAgo, locations, number, today } from './merenveld.ts';
import { shelf } from './sample.ts';

const [, , longDepartment] = departments;
const [, , longLocation] = locations;

const fresh: RegisteredCardModel = {
  phase: 'registered',
  id: caseId,
  revision: 1,
  number,
  sorts: ['threat'],
  place: 'office',
  location: 'Stadskantoor',
  at: hoursAgo(1),
  department: 'Publiekszaken',
  urgency: 'raised',
  complete: true,
  injury: false,
  measures: [],
  earlier: { certain: 0, possible: 0 },
  advice: { advise: 'report', because: 'threat', rule: 'M3-8', by: 'employee' },
  suggestion: 'conductTalk',
  aftercare: 'asked',
};

const mark = { name: 'Mark Jansen' };
const farid = { name: 'Farid Amrani', onBehalfOf: 'Mark Jansen' };
const terms = (...list: readonly (readonly [TermName, number])[]) =>
  list.map(([what, hours]) => ({ what, at: hoursAgo(-hours) }));

const warning: DecidedMeasure = { kind: 'warning', by: mark, at: hoursAgo(3), terms: [] };

const everything: readonly DecidedMeasure[] = [
  warning,
  { kind: 'conductTalk', by: farid, at: hoursAgo(3), terms: terms(['talkBefore', 160], ['talkPlanned', 98]) },
  { kind: 'accessBan', by: farid, at: hoursAgo(2), terms: terms(['banFrom', 0], ['banUntil', 4300]) },
  { kind: 'police', by: mark, at: hoursAgo(2), terms: terms(['reportBefore', 48]) },
  {
    kind: 'police',
    by: mark,
    at: hoursAgo(2),
    terms: terms(['notificationBefore', 48], ['notificationFiled', -1]),
  },
  { kind: 'police', by: mark, at: hoursAgo(1), terms: terms(['reportFiled', -1]) },
  { kind: 'damageClaim', by: farid, at: hoursAgo(1), terms: [] },
];

/** Everything at its longest. */
const worst: RegisteredCardModel = {
  ...fresh,
  revision: 31,
  sorts: ['scolding', 'threat', 'violence', 'refusesToLeave', 'other'],
  location: longLocation?.name ?? '',
  department: longDepartment?.name ?? '',
  urgency: 'high',
  complete: false,
  injury: true,
  handler: farid,
  handedTo: 'Annemarie van der Heijden-Oosterbroek',
  measures: everything,
  earlier: { certain: 3, possible: 12 },
  aftercare: 'engaged',
};

/** The incident's standing card, in every phase. */
export const incidentSamples = shelf('incident', [
  {
    name: { nl: 'Nieuw', en: 'New' },
    make: say => incidentCard(fresh, say),
    summary: incidentTitle(number),
  },
  {
    name: { nl: 'Nieuw, nog zonder nummer', en: 'New, no number yet' },
    make: say => {
      const { number: _, ...unnumbered } = fresh;
      return incidentCard({ ...unnumbered, urgency: 'normal', aftercare: 'notEngaged' }, say);
    },
    summary: incidentTexts.new,
  },
  {
    name: { nl: 'Geweld, in drie tikken gemeld', en: 'Violence, sent in three taps' },
    make: say =>
      incidentCard(
        {
          ...fresh,
          sorts: ['violence'],
          urgency: 'high',
          complete: false,
          injury: true,
          advice: { advise: 'report', because: 'violence', rule: 'M3-8', by: 'employee' },
          suggestion: 'accessBan',
          earlier: { certain: 0, possible: 1 },
        },
        say,
      ),
  },
  {
    name: { nl: 'Opgepakt', en: 'Taken up' },
    make: say =>
      incidentCard({ ...fresh, revision: 2, handler: mark, earlier: { certain: 1, possible: 0 } }, say),
  },
  {
    name: { nl: 'Maatregel vastgelegd', en: 'Measure recorded' },
    make: say => incidentCard({ ...fresh, revision: 3, handler: mark, measures: [warning] }, say),
  },
  {
    name: { nl: 'Geen maatregel', en: 'No measure' },
    make: say =>
      incidentCard(
        {
          ...fresh,
          revision: 3,
          handler: mark,
          measures: [{ ...warning, kind: 'none' }],
          aftercare: 'engaged',
        },
        say,
      ),
  },
  { name: { nl: 'Alles tegelijk', en: 'Everything at once' }, make: say => incidentCard(worst, say) },
  {
    name: { nl: 'Afdeling zonder kanaal', en: 'Department without a channel' },
    make: say => incidentCard({ ...fresh, untied: true }, say),
  },
  {
    name: { nl: 'Aan jou overgedragen', en: 'Handed over to you' },
    make: say =>
      incidentCard(
        { ...fresh, handler: mark, handedTo: 'Inge Hofman', notice: handedToYou('Mark Jansen') },
        say,
      ),
  },
  {
    name: { nl: 'Intussen veranderd', en: 'Changed in the meantime' },
    make: say => incidentCard({ ...fresh, handler: farid, notice: refusalTexts.outdated }, say),
  },
  {
    name: { nl: 'Ingetrokken', en: 'Withdrawn' },
    make: say =>
      incidentCard(
        { phase: 'withdrawn', id: caseId, number, department: 'Publiekszaken', withdrawnAt: today },
        say,
      ),
  },
  {
    name: {
      nl: 'Ingetrokken, na een klik op een oude knop',
      en: 'Withdrawn, after a click on an old button',
    },
    make: say =>
      incidentCard(
        {
          phase: 'withdrawn',
          id: caseId,
          number,
          department: longDepartment?.name ?? '',
          withdrawnAt: today,
          notice: refusalTexts.notOpen,
        },
        say,
      ),
  },
  { name: { nl: 'Nooit verstuurd', en: 'Never sent' }, make: say => incidentCard({ phase: 'unsent' }, say) },
]);
