import type { BesideFact } from '../protocol/incident/beside-measures.ts';
import type { Words } from './words.ts';

/** What it means for the reporter: one warm, plain sentence after the fact itself [C-22]. */
export const besideMeans: Readonly<Partial<Record<BesideFact['fact'], Words>>> = {
  policeCalled: {
    nl: 'Blijf op afstand. Jij hoeft de klant niet tegen te houden.',
    en: 'Keep your distance. You do not have to stop the client.',
  },
  policeNotNeeded: {
    nl: 'Voel je je niet veilig? Dan bel je zelf 112. Dat mag altijd.',
    en: 'Do you not feel safe? Then call 112 yourself. You always may.',
  },
  clientLeft: {
    nl: 'Neem even rust. Je leidinggevende zorgt voor je eerste opvang.',
    en: 'Take a moment. Your manager sees to your first care.',
  },
  returnExpected: {
    nl: 'Je staat er niet alleen voor: wie het moet weten, weet het nu.',
    en: 'You are not on your own: who must know, knows now.',
  },
  accidentRaised: {
    nl: 'We leven met je mee. Je leidinggevende en de arboconsulent gaan hier meteen mee aan de slag.',
    en: 'We feel for you. Your manager and the safety officer act on this at once.',
  },
  accidentSettled: {
    nl: 'Zo hoort het. Heb je er vragen over? Stel ze gerust aan je leidinggevende.',
    en: 'As it should be. Do you have questions? Just ask your manager.',
  },
  writerContacted: {
    nl: 'Krijg je weer zo’n bericht? Antwoord niet, en meld het hier.',
    en: 'Do you get such a message again? Do not answer, and report it here.',
  },
  writingsGoOn: {
    nl: 'Je leidinggevende bekijkt nu of de directeur een brief stuurt. Jij hoeft niet te antwoorden.',
    en: 'Your manager now looks at a letter by the director. You do not have to answer.',
  },
  stillWorking: {
    nl: 'Je melding is niet vergeten. Je hoort het hier zodra er iets besloten is.',
    en: 'Your report is not forgotten. You will hear here as soon as something is decided.',
  },
};
