import type { Deed, TimerName } from '../../protocol/deed.ts';
import { incidentMessages, requestMessages } from '../../texts/delivery-messages.ts';
import { fileMessages } from '../../texts/files.ts';
import { lookMessages } from '../../texts/look.ts';
import type { Words } from '../../texts/words.ts';
import { type EveryCase, isFile, isIncident, isLook } from '../deeds/addresses.ts';
import { numberIn } from '../incident/present-card.ts';

const ofTimer = (timer: TimerName, number: string): Words => {
  switch (timer) {
    case 'completeReport':
    case 'measureDue':
    case 'banWarning':
    case 'banEnds':
    case 'accidentDue':
    case 'firstCare':
    case 'silence':
      return incidentMessages[timer](number);
    case 'returnOver':
      return incidentMessages.returnCard(number);
    case 'forgetDraft':
      return incidentMessages.forgetDraft();
    case 'aftercareUnclaimed':
    case 'aftercareTalk':
      return requestMessages.reminder;
    case 'forgetFile':
    case 'forgetLetters':
      return fileMessages[timer];
  }
};

const aboutIncident = (deed: Deed, number: string): Words => {
  switch (deed.do) {
    case 'showCard':
    case 'line':
    case 'forgetAggressor':
    case 'returnCard':
    case 'lookForWriter':
    case 'shareVerdict':
      return incidentMessages[deed.do](number);
    case 'number':
    case 'fileJournal':
    case 'fileBan':
    case 'doorCard':
      return incidentMessages[deed.do]();
    case 'offerFile':
    case 'putFile':
    case 'closeOffer':
    case 'showFile':
    case 'reportFile':
      return fileMessages[deed.do];
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
        case 'damageReported':
        case 'banInside':
        case 'banEnding':
        case 'banDoorless':
        case 'policeDecision':
        case 'accidentDue':
        case 'firstCare':
        case 'firstCareSaid':
        case 'directorsLetter':
        case 'silence':
        case 'reportProgress':
          return incidentMessages[deed.notice](number);
        case 'workHandedToYou':
          return incidentMessages.workHandedToYou();
        case 'tooManyLooks':
          return lookMessages.tooManyLooks;
        case 'aftercareContact':
        case 'aftercareProgress':
        case 'aftercareUnclaimed':
        case 'aftercareTalk':
        case 'aftercareTalkLate':
        case 'aftercareNormal':
        case 'aftercareHelp':
          return requestMessages.news;
      }
  }
};

const aboutFile = (deed: Deed): Words => {
  if (deed.do === 'timer') return fileMessages.forgetFile;
  return deed.do in fileMessages
    ? fileMessages[deed.do as keyof typeof fileMessages]
    : incidentMessages.fileJournal();
};

/** What is told of a look; its journal is put away like any other. */
const aboutLook = (deed: Deed): Words =>
  deed.do === 'tell' ? lookMessages.tooManyLooks : incidentMessages.fileJournal();

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
    case 'fileJournal':
      return incidentMessages.fileJournal();
    case 'offerFile':
    case 'putFile':
    case 'closeOffer':
    case 'showFile':
    case 'reportFile':
      return fileMessages[deed.do];
    case 'number':
    case 'openAftercare':
    case 'forgetAggressor':
    case 'returnCard':
    case 'lookForWriter':
    case 'shareVerdict':
    case 'fileBan':
    case 'doorCard':
      return requestMessages.opening;
  }
};

/** What kind of message a deed is, in words that say nothing about whom it concerns. */
export const whatIs = (stored: EveryCase, deed: Deed): Words => {
  if (isFile(stored)) return aboutFile(deed);
  if (isLook(stored)) return aboutLook(deed);
  return isIncident(stored) ? aboutIncident(deed, numberIn(stored) ?? '') : aboutRequest(deed);
};
