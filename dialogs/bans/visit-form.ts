import { z } from 'zod';
import { banAtDoor } from '../../protocol/bans/at-the-door.ts';
import { banIn } from '../../protocol/bans/ban-in.ts';
import { isExpected, visitIn } from '../../protocol/bans/visits.ts';
import { localDate } from '../../protocol/calendar/local-time.ts';
import { caseInput, onIncident } from '../action.ts';
import { presentCard } from '../incident/present-card.ts';
import { refusalWords } from '../incident/refusals.ts';
import { showSheet } from '../incident/show-sheet.ts';
import { visitSheets } from './visit-sheet.ts';
import { expectedVisits, visitsAnswer } from './visits-view.ts';

/**
 * **Bezoek op uitnodiging** [M4-10]: what was announced already, if anything was; else, and for another one, the form.
 * `form` is the visit's own id: with it, that visit is changed.
 */
export const visitFormAction = onIncident({
  may: 'decide',
  input: caseInput.extend({ measure: z.uuid(), pick: z.literal('new').optional() }),
  handle: async (visit, { measure, pick, form, revision }) => {
    const { incident, office, turn } = visit;
    const { state } = incident.body;
    if (state.phase !== 'registered') return presentCard(visit, incident, refusalWords('notOpen'));
    const ban = banIn(state, measure);
    if (!ban) return presentCard(visit, incident, refusalWords('noSuchMeasure'));
    if (banAtDoor(ban, localDate(turn.now))?.standing === 'over')
      return presentCard(visit, incident, refusalWords('outOfOrder'));
    const known = form === undefined ? undefined : visitIn(ban, form);
    if (known && !isExpected(known, turn.now)) return visitsAnswer(visit, incident, measure);
    if (!known && pick === undefined && expectedVisits(ban, turn.now).length > 0)
      return visitsAnswer(visit, incident, measure);
    const about = { ban, ...(known ? { known } : {}) };
    return showSheet(visit, incident, desk => visitSheets.blank({ ...desk, ...about }), {
      form: known?.id ?? office.newId(),
      seen: revision,
    });
  },
});
