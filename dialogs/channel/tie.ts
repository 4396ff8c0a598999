import { z } from 'zod';
import { channelTieCard, channelTiedCard, type Tie } from '../../cards/channel-tie.ts';
import { departmentOf, groupOf } from '../../protocol/organisation/people.ts';
import { type ChannelOf, mayTie } from '../../protocol/rights/channel-rights.ts';
import type { ChannelBinding } from '../../storage/documents.ts';
import { revise } from '../../storage/revise.ts';
import { channelTexts, unknownToTie } from '../../texts/channel.ts';
import { trouble } from '../../texts/trouble.ts';
import type { Words } from '../../texts/words.ts';
import { anAction } from '../action.ts';
import type { Answer } from '../answer.ts';
import type { Office } from '../office.ts';
import { troubleAnswer } from '../trouble-answer.ts';
import type { Visit } from '../visit.ts';
import { channelKey } from './tied.ts';

/** A tie with the name of what it is about. */
export const named = ({ organisation }: Office, { kind, key }: ChannelOf): Tie => {
  const found = kind === 'department' ? departmentOf(organisation, key) : groupOf(organisation, key);
  return { kind, key, name: found?.name ?? key };
};

const chooseAnswer = (visit: Visit, ties: readonly Tie[], notice?: Words): Answer => ({
  card: channelTieCard({ ties, ...(notice === undefined ? {} : { notice }) }, visit.say),
  summary: visit.say(channelTexts.title),
});

const tie = async (visit: Visit, chosen: Tie): Promise<Answer> => {
  const { office, turn, say } = visit;
  if (turn.place.kind !== 'channel') return troubleAnswer(visit, { why: channelTexts.onlyInChannel });
  const { kind, key } = chosen;
  const binding: ChannelBinding = {
    of: { kind, key },
    address: turn.place.address,
    language: say.language,
    boundBy: turn.actor.id,
    at: turn.now.toISOString(),
  };
  await revise(office.store, channelKey(turn.actor.tenant, { kind, key }), () => binding);
  office.log.info({ channelOf: `${kind}:${key}`, by: turn.actor.id }, 'channel tied');
  return { card: channelTiedCard({ ties: [chosen] }, say), summary: say(channelTexts.title) };
};

/**
 * `koppel`, or `koppel stadstoezicht`: ties the channel in which it is said, for what the person is allowed to tie
 * (rights: `mayTie`). One word that names one thing ties at once; otherwise the person chooses.
 */
export const tieAnswer = async (visit: Visit, word = ''): Promise<Answer> => {
  const { office, turn } = visit;
  if (turn.place.kind !== 'channel') return troubleAnswer(visit, { why: channelTexts.onlyInChannel });
  const ties = mayTie(office.organisation, turn.actor.id).map(of => named(office, of));
  if (ties.length === 0) return troubleAnswer(visit, { head: trouble.notYours, why: trouble.onlyTiers });
  const asked = word.trim().toLowerCase();
  if (asked === '') return chooseAnswer(visit, ties);
  const meant = ties.filter(({ kind, key, name }) =>
    [key, `${kind}:${key}`, name.toLowerCase()].includes(asked),
  );
  const [only, ...others] = meant;
  if (only && others.length === 0) return tie(visit, only);
  return chooseAnswer(
    visit,
    meant.length > 0 ? meant : ties,
    meant.length > 0 ? undefined : unknownToTie(asked),
  );
};

export const channelActions = {
  'channel.bind': anAction({
    may: 'tiesChannels',
    input: z.object({ pick: z.string().max(120).optional(), tie: z.string().max(120).optional() }).loose(),
    handle: (visit, input) => tieAnswer(visit, input.pick ?? input.tie),
  }),
} as const;
