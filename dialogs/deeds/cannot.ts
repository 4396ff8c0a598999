import type { AftercareFact } from '../../protocol/aftercare/aftercare-case.ts';
import { granted } from '../../protocol/decision.ts';
import type { CardPlace, Deed } from '../../protocol/deed.ts';
import type { IncidentFact } from '../../protocol/incident/incident-case.ts';
import { reroute } from '../../protocol/incident/register.ts';
import type { PersonId } from '../../protocol/organisation/organisation.ts';
import { revise } from '../../storage/revise.ts';
import { decideOn } from '../case/decide.ts';
import { personKey } from '../case/person-name.ts';
import { channelKey } from '../channel/tied.ts';
import { type AnyCase, channelOf, isIncident } from './addresses.ts';
import type { Desk } from './desk.ts';

const channelGone = async (desk: Desk, stored: AnyCase): Promise<void> => {
  const key = channelKey(stored.key.tenant, channelOf(stored));
  await revise(desk.store, key, known => known && { ...known, gone: true });
  const hand = { by: 'system', now: desk.now() } as const;
  if (isIncident(stored)) await decideOn(desk, stored, hand, reroute);
  else
    await decideOn(desk, stored, hand, state =>
      granted<typeof state, AftercareFact>(state, { fact: 'channelGone' }),
    );
};

const personGone = async (desk: Desk, stored: AnyCase, person: PersonId): Promise<void> => {
  await revise(desk.store, personKey(desk, person), known => known && { ...known, gone: true });
  const hand = { by: 'system', now: desk.now() } as const;
  const fact = { fact: 'notDelivered', to: person } as const satisfies IncidentFact & AftercareFact;
  if (isIncident(stored)) await decideOn(desk, stored, hand, state => granted(state, fact));
  else await decideOn(desk, stored, hand, state => granted(state, fact));
};

const placeGone = (desk: Desk, stored: AnyCase, at: CardPlace): Promise<void> =>
  at === 'channel' ? channelGone(desk, stored) : personGone(desk, stored, at.chatOf);

/**
 * A destination is gone for good (uninstalled, removed, never met). It is marked, the journal says that the message
 * did not arrive, and whoever stands in is told instead: nobody may believe that somebody was told who was not.
 */
export const passOn = async (desk: Desk, stored: AnyCase, deed: Deed): Promise<void> => {
  switch (deed.do) {
    case 'showCard':
    case 'line':
      return placeGone(desk, stored, deed.at);
    case 'tell':
    case 'doorCard':
    case 'returnCard':
      return personGone(desk, stored, deed.person);
    case 'timer':
    case 'number':
    case 'fileBan':
    case 'openAftercare':
    case 'forgetAggressor':
    case 'lookForWriter':
    case 'shareVerdict':
    case 'fileJournal':
    case 'offerFile':
    case 'putFile':
    case 'closeOffer':
    case 'showFile':
    case 'reportFile':
      return;
  }
};
