import type { Deed, TimerName } from '../../protocol/deed.ts';
import { incidentMessages, requestMessages } from '../../texts/delivery.ts';
import type { Words } from '../../texts/words.ts';
import { type AnyCase, isIncident } from '../deeds/addresses.ts';
import { numberIn } from '../incident/present-card.ts';

const ofTimer = (timer: TimerName, number: string): Words => {
  switch (timer) {
    case 'completeReport':
    case 'measureDue':
      return incidentMessages[timer](number);
    case 'forgetDraft':
      return incidentMessages.forgetDraft();
    case 'aftercareUnclaimed':
      return requestMessages.reminder;
  }
};

const aboutIncident = (deed: Deed, number: string): Words => {
  switch (deed.do) {
    case 'showCard':
    case 'line':
    case 'forgetAggressor':
      return incidentMessages[deed.do](number);
    case 'number':
      return incidentMessages.number();
    case 'timer':
      return ofTimer(deed.timer, number);
    // Without the number: that somebody asked for aftercare after this incident is not for everybody to know [C-14].
    case 'openAftercare':
      return requestMessages.opening;
    case 'tell':
      switch (deed.notice) {
        case 'incidentCopy':
        case 'measureCopy':
        case 'handedToYou':
        case 'measureDue':
        case 'reportProgress':
          return incidentMessages[deed.notice](number);
        case 'aftercareContact':
        case 'aftercareProgress':
        case 'aftercareUnclaimed':
          return requestMessages.news;
      }
  }
};

const aboutRequest = (deed: Deed): Words => {
  switch (deed.do) {
    case 'showCard':
      return requestMessages.showCard;
    case 'line':
      return requestMessages.line;
    case 'timer':
      return requestMessages.reminder;
    case 'tell':
      if (deed.notice === 'aftercareContact') return requestMessages.contact;
      return deed.notice === 'aftercareUnclaimed' ? requestMessages.unclaimed : requestMessages.news;
    case 'number':
    case 'openAftercare':
    case 'forgetAggressor':
      return requestMessages.opening;
  }
};

/** What kind of message a deed is, in words that say nothing about whom it concerns. */
export const whatIs = (stored: AnyCase, deed: Deed): Words =>
  isIncident(stored) ? aboutIncident(deed, numberIn(stored) ?? '') : aboutRequest(deed);
