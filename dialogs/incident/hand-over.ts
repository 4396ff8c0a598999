import { handOver } from '../../protocol/incident/responsibility.ts';
import { handOverTexts } from '../../texts/incident-forms.ts';
import { caseInput, onIncident } from '../action.ts';
import { typedText } from '../typed-text.ts';
import { actingOf } from './acting.ts';
import { decideAsSeen } from './decide-as-seen.ts';
import { showHandOver, successorsFor } from './hand-over-form.ts';
import { newsWords } from './news-words.ts';
import { decidedCard } from './present-card.ts';
import { refusalWords } from './refusals.ts';

/** The case goes to the chosen colleague, who may decide from then on. */
export const handOverAction = onIncident({
  may: 'decide',
  input: caseInput.extend({ to: typedText.prefault('') }),
  handle: async (visit, { revision, to }) => {
    const chosen = successorsFor(visit).find(({ person }) => person === to);
    if (!chosen)
      return showHandOver(visit, visit.incident, {
        problem: to === visit.turn.actor.id ? refusalWords('toYourself') : handOverTexts.choose,
      });
    const outcome = await decideAsSeen(visit, revision, state =>
      handOver(state, chosen.person, actingOf(visit)),
    );
    if (outcome.ok || outcome.reason !== 'outdated') return decidedCard(visit, outcome);
    const notice = await newsWords(visit.office, refusalWords('outdated'), outcome.news);
    return showHandOver(visit, outcome.stored, { to: chosen.person, notice });
  },
});
