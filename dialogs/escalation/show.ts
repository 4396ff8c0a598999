import { escalationChainsCard } from '../../cards/escalation.ts';
import { chainNames } from '../../protocol/escalation/chain.ts';
import { chainOf, officeHoursOf } from '../../protocol/escalation/chain-of.ts';
import { escalationTexts } from '../../texts/escalation.ts';
import type { Answer } from '../answer.ts';
import type { Visit } from '../visit.ts';

/** `wie wordt gebeld`: the chains as they hold in this municipality, parts and not people. */
export const chainsAnswer = async ({ office, say }: Pick<Visit, 'office' | 'say'>): Promise<Answer> => {
  const { organisation } = office;
  const chains = chainNames.map(name => ({ name, chain: chainOf(organisation, name) }));
  return {
    card: escalationChainsCard({ chains, officeHours: officeHoursOf(organisation) }, say),
    summary: say(escalationTexts.title),
  };
};
