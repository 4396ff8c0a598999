import type { Deed } from '../../protocol/deed.ts';
import type { PersonId } from '../../protocol/organisation/organisation.ts';

/**
 * Whom a deed is meant to reach: the case's channel, or one person.
 * @returns undefined for what happens in the bot itself.
 */
export const destinationOf = (deed: Deed): 'channel' | PersonId | undefined => {
  switch (deed.do) {
    case 'showCard':
    case 'line':
      return deed.at === 'channel' ? 'channel' : deed.at.chatOf;
    case 'tell':
    case 'doorCard':
    case 'returnCard':
    case 'offerFile':
    case 'putFile':
    case 'closeOffer':
    case 'showFile':
      return deed.person;
    case 'reportFile':
    case 'timer':
    case 'number':
    case 'fileBan':
    case 'openAftercare':
    case 'forgetAggressor':
    case 'lookForWriter':
    case 'shareVerdict':
    case 'fileJournal':
      return undefined;
  }
};
