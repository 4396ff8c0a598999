import { sayStillWorking } from '../../protocol/silence/notice-silence.ts';
import { silenceTexts } from '../../texts/silence.ts';
import { caseInput, onIncident } from '../action.ts';
import { decideOn } from '../case/decide.ts';
import { presentCard } from '../incident/present-card.ts';
import { refusalWords } from '../incident/refusals.ts';

/** **Laat weten: ik ben ermee bezig**: the reporter hears that the report is not forgotten [C-22]. */
export const silenceActions = {
  'silence.still': onIncident({
    may: 'decide',
    input: caseInput,
    handle: async visit => {
      const { office, incident, hand } = visit;
      if (visit.file.state.phase !== 'registered')
        return presentCard(visit, incident, refusalWords('notOpen'));
      const outcome = await decideOn(office, incident, hand, sayStillWorking);
      const notice = outcome.ok && outcome.changed ? silenceTexts.said : silenceTexts.notNeeded;
      return presentCard(visit, outcome.stored, notice);
    },
  }),
} as const;
