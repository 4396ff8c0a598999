import { incidentCard } from '../../../cards/incident-card.ts';
import { handedToYouWords, incidentTexts, incidentTitle } from '../../../texts/incident.ts';
import { refusalTexts } from '../../../texts/refusals.ts';
import { farid, fresh, longDepartment, taken, warning, worst } from './incident-models.ts';
import { caseId, number, today } from './merenveld.ts';
import { shelf } from './sample.ts';

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
          proposal: { measure: 'accessBan', because: [{ why: 'violence' }] },
          earlier: { certain: 0, possible: 1 },
        },
        say,
      ),
  },
  {
    name: { nl: 'Opgepakt', en: 'Taken up' },
    make: say => incidentCard({ ...taken, earlier: { certain: 1, possible: 0 } }, say),
  },
  {
    name: { nl: 'Maatregel vastgelegd', en: 'Measure recorded' },
    make: say => incidentCard({ ...taken, revision: 3, dues: [], measures: [warning] }, say),
  },
  {
    name: { nl: 'Geen maatregel', en: 'No measure' },
    make: say =>
      incidentCard(
        {
          ...taken,
          revision: 3,
          dues: [],
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
      incidentCard({ ...taken, handedTo: 'Inge Hofman', notice: handedToYouWords('Mark Jansen') }, say),
  },
  {
    name: { nl: 'Intussen veranderd', en: 'Changed in the meantime' },
    make: say => incidentCard({ ...taken, handler: farid, notice: refusalTexts.outdated }, say),
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
          department: longDepartment,
          withdrawnAt: today,
          notice: refusalTexts.notOpen,
        },
        say,
      ),
  },
  { name: { nl: 'Nooit verstuurd', en: 'Never sent' }, make: say => incidentCard({ phase: 'unsent' }, say) },
]);
