import { engageAftercare } from '../../protocol/incident/responsibility.ts';
import { respondersFor } from '../../protocol/organisation/people.ts';
import { responsibleDepartment } from '../../protocol/rights/incident-rights.ts';
import { caseInput, onIncident } from '../action.ts';
import { showEngage } from './aftercare-engage-form.ts';
import { decideAsSeen } from './decide-as-seen.ts';
import { newsWords } from './news-words.ts';
import { decidedCard } from './present-card.ts';
import { refusalWords } from './refusals.ts';

/** The responders are asked for whom it happened to [NZ-2]; the request itself follows from the decision. */
export const engageAction = onIncident({
  may: 'decide',
  input: caseInput,
  handle: async (visit, { revision }) => {
    const department = responsibleDepartment(visit.file.state);
    const group = department && respondersFor(visit.office.organisation, department);
    if (!group) return showEngage(visit, visit.incident);
    const outcome = await decideAsSeen(visit, revision, engageAftercare);
    if (outcome.ok || outcome.reason !== 'outdated') return decidedCard(visit, outcome);
    return showEngage(
      visit,
      outcome.stored,
      await newsWords(visit.office, refusalWords('outdated'), outcome.news),
    );
  },
});
