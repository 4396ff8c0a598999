import type { FileAbout } from '../protocol/files/file-case.ts';
import { letterWords } from './letters.ts';
import type { Words } from './words.ts';

/** What is said about a file that a person gets in chat. */
export const fileTexts = {
  title: { nl: 'Er staat een bestand voor je klaar', en: 'There is a file for you' },
  askAgain: {
    nl: 'Het opslaan lukte niet, of ik weet niet of het lukte. Staat het bestand nog niet in je OneDrive? Kies dan nog een keer.',
    en: 'Saving it did not work, or I cannot tell whether it did. Is the file not in your OneDrive yet? Please choose once more.',
  },
  saved: { nl: 'Opgeslagen in je OneDrive.', en: 'Saved in your OneDrive.' },
  declined: {
    nl: 'Niet opgeslagen. Je kunt het bestand opnieuw maken.',
    en: 'Not saved. You can make the file again.',
  },
  expired: {
    nl: 'Dit aanbod is verlopen. Je kunt het bestand opnieuw maken.',
    en: 'This offer is out of date. You can make the file again.',
  },
  lost: {
    nl: 'Het opslaan lukte niet, of ik weet niet of het lukte. Hieronder vraag ik het opnieuw.',
    en: 'Saving it did not work, or I cannot tell whether it did. I ask again below.',
  },
  failed: {
    nl: 'Het opslaan lukte drie keer niet. Kijk of je OneDrive vol is, en maak het bestand daarna opnieuw.',
    en: 'Saving it failed three times. Look whether your OneDrive is full, and then make the file again.',
  },
  gone: {
    nl: 'Dit aanbod is verlopen of al beantwoord. Er is niets veranderd. Maak het bestand opnieuw als je het nog nodig hebt.',
    en: 'This offer is out of date or was answered already. Nothing has changed. Make the file again if you still need it.',
  },
  strangePlace: {
    nl: 'Teams gaf een adres waar ik geen bestanden naartoe mag sturen. Ik heb niets verstuurd. Vraag de beheerder of dit adres op de lijst moet (FILE_HOSTS).',
    en: 'Teams gave an address that I may not send files to. I have sent nothing. Ask the administrator whether this address belongs on the list (FILE_HOSTS).',
  },
} as const satisfies Record<string, Words>;

/** What a file is, where the person is asked whether it may be saved. Of people it says nothing. */
export const aboutWords = (about: FileAbout): Words => {
  switch (about.what) {
    case 'letter': {
      const { nl, en } = letterWords[about.letter];
      return {
        nl: `${nl}, als Word-bestand. Je zet het zelf in het klantdossier; ik bewaar het niet.`,
        en: `${en}, as a Word file. You put it into the client’s file yourself; I do not keep it.`,
      };
    }
    case 'appointment':
    case 'talk':
      return {
        nl: 'De afspraak voor je agenda. Open het bestand om hem toe te voegen, of om hem te verzetten.',
        en: 'The appointment for your calendar. Open the file to add it, or to move it.',
      };
  }
};

/** What an administrator reads about a file that did not get where it should. Nothing about what is in it. */
export const fileMessages = {
  offerFile: {
    nl: 'De vraag of een bestand mag worden opgeslagen',
    en: 'The question whether a file may be saved',
  },
  putFile: { nl: 'Een bestand opslaan in OneDrive', en: 'Saving a file in OneDrive' },
  closeOffer: { nl: 'De afloop bij een bestand', en: 'What became of a file' },
  showFile: { nl: 'Een bestand laten zien', en: 'Showing a file' },
  reportFile: { nl: 'Vastleggen dat een brief is gemaakt', en: 'Recording that a letter was made' },
  forgetFile: { nl: 'Een bestand vergeten dat niemand nam', en: 'Forgetting a file that nobody took' },
  forgetLetters: {
    nl: 'Vergeten wat voor een brief is getypt',
    en: 'Forgetting what was typed for a letter',
  },
} as const satisfies Record<string, Words>;
