import type { MeasureLetter } from '../protocol/measures/steps/letter.ts';
import type { Words } from './words.ts';

/** Which letters there are for a case, and the letter before it is made. */
export const letterCardTexts = {
  button: { nl: 'Brieven', en: 'Letters' },
  title: { nl: 'Brief maken', en: 'Make a letter' },
  goal: {
    nl: 'Kies een brief. Ik vul in wat ik weet, en vraag de rest. Versturen doe je zelf.',
    en: 'Choose a letter. I fill in what I know and ask the rest. Sending it is up to you.',
  },
  noneFor: {
    nl: 'Hierbij hoort nu geen brief.',
    en: 'No letter goes with this now.',
  },
  aboutCase: { nl: 'Over de registratie', en: 'About the registration' },
  calendar: { nl: 'Afspraak voor je agenda', en: 'Appointment for your calendar' },
  preview: {
    nl: 'Zo staat het in de brief. Lees hem na: jij verstuurt hem.',
    en: 'This is what the letter says. Read it over: you are the one who sends it.',
  },
  headInFile: {
    nl: 'Het briefhoofd van de gemeente staat in het bestand.',
    en: 'The municipality’s letterhead is in the file.',
  },
  more: (count: number): Words => ({
    nl: `En nog ${count === 1 ? 'een alinea' : `${count} alinea’s`}. Die staan in het bestand.`,
    en: `And ${count === 1 ? 'one more paragraph' : `${count} more paragraphs`}. They are in the file.`,
  }),
  refused: {
    nl: 'Zo kan deze brief niet de deur uit',
    en: 'This letter cannot leave like this',
  },
  warned: { nl: 'Kijk hier eerst naar', en: 'Look at this first' },
  why: { nl: 'Waarom', en: 'Why' },
  fix: { nl: 'Wat te doen', en: 'What to do' },
  about: { nl: 'Het gaat om', en: 'It is about' },
  change: { nl: 'Wijzigen', en: 'Change' },
  make: { nl: 'Maak het bestand', en: 'Make the file' },
  makeInChat: { nl: 'Maak het bestand (komt in je chat)', en: 'Make the file (comes in your chat)' },
  other: { nl: 'Andere brief', en: 'Another letter' },
  madeHere: {
    nl: 'Hieronder vraag ik of ik het bestand in je OneDrive mag zetten. Zeg ja, dan staat het er.',
    en: 'Below I ask whether I may put the file in your OneDrive. Say yes and it is there.',
  },
  madeElsewhere: {
    nl: 'Het bestand staat klaar in je chat met mij. Daar vraag ik of ik het in je OneDrive mag zetten.',
    en: 'The file is ready in your chat with me. There I ask whether I may put it in your OneDrive.',
  },
  after: {
    nl: 'Staat het er, dan leg ik vast dat de brief is gemaakt. Is hij verstuurd of overhandigd? Leg dat vast bij Vervolg maatregel.',
    en: 'Once it is there, I record that the letter was made. Was it sent or handed over? Record that with Next step.',
  },
  madeTitle: { nl: 'Het bestand komt eraan', en: 'The file is coming' },
  appointmentMade: {
    nl: 'Open het bestand om de afspraak in je agenda te zetten. Verzet je het gesprek, maak het dan opnieuw: dezelfde afspraak schuift mee.',
    en: 'Open the file to put the appointment in your calendar. If the talk is moved, make it again: the same appointment moves along.',
  },
} as const;

/** For what each letter is, in a few words. */
export const letterGoals = {
  talkInvitation: {
    nl: 'De klant komt voor een ordegesprek.',
    en: 'The client is called to a conduct talk.',
  },
  agreements: { nl: 'Wat jullie afspraken, op papier.', en: 'What was agreed, on paper.' },
  banAnnouncement: {
    nl: 'Er kan een ontzegging volgen. Nu nog niet.',
    en: 'A ban may follow. Not yet.',
  },
  accessBan: {
    nl: 'De klant mag er niet meer in zonder uitnodiging.',
    en: 'The client may not come in without an invitation.',
  },
  banBreach: {
    nl: 'De klant kwam toch, en dat heeft gevolgen.',
    en: 'The client came all the same, and that has consequences.',
  },
  banChange: {
    nl: 'De ontzegging stopt eerder, of duurt langer.',
    en: 'The ban ends early, or lasts longer.',
  },
  warning: {
    nl: 'Wat niet kan, en welk gedrag je verwacht.',
    en: 'What is not on, and what behaviour you expect.',
  },
  directorsLetter: {
    nl: 'Op agressieve berichten komt geen antwoord meer.',
    en: 'Aggressive messages get no answer any more.',
  },
  damageClaim: { nl: 'De klant betaalt de schade.', en: 'The client pays for the damage.' },
  refusalReport: {
    nl: 'Jouw verslag, voor het klantdossier.',
    en: 'Your own account, for the client’s file.',
  },
  registrationNotice: {
    nl: 'De klant hoort dat er gegevens zijn geregistreerd (AVG).',
    en: 'The client hears that data were registered (GDPR).',
  },
  policeSheet: {
    nl: 'De zeven vragen van de politie, om mee te nemen.',
    en: 'The seven questions of the police, to take along.',
  },
} as const satisfies Record<MeasureLetter, Words>;

/** Why there is no letter, and the way on. */
export const letterTrouble = {
  head: { nl: 'Deze brief kan nu niet', en: 'This letter cannot be made now' },
  noSender: (administrators: Words): Words => ({
    nl: `De gegevens van de gemeente ontbreken: het onderdeel “sender” in organisation.yaml. Zonder kan ik geen brieven maken. ${administrators.nl} kan dat invullen; in organisation.example.yaml staat een voorbeeld.`,
    en: `The details of the municipality are missing: the part “sender” in organisation.yaml. Without it I cannot make letters. ${administrators.en} can fill it in; there is an example in organisation.example.yaml.`,
  }),
  brokenTemplate: (file: string, tag: string | undefined, remedy: Words): Words => ({
    nl: `Het sjabloon ${file} klopt niet${tag === undefined ? '' : `, bij {${tag}}`}. ${remedy.nl} De andere brieven werken gewoon.`,
    en: `The template ${file} is not right${tag === undefined ? '' : `, at {${tag}}`}. ${remedy.en} The other letters work as usual.`,
  }),
  notNow: {
    nl: 'Deze brief hoort niet (meer) bij deze maatregel zoals die nu is. Kies een andere.',
    en: 'This letter does not go with this measure as it now is (any more). Choose another.',
  },
  noNumber: {
    nl: 'De melding heeft nog geen nummer. Probeer het zo meteen opnieuw.',
    en: 'The report has no number yet. Please try again in a moment.',
  },
  changed: {
    nl: 'De brief is intussen veranderd. Kijk nog een keer.',
    en: 'The letter has changed in the meantime. Please look again.',
  },
  tooLarge: {
    nl: 'Het bestand wordt groter dan 1 MB. Maak het logo in het sjabloon kleiner.',
    en: 'The file becomes larger than 1 MB. Make the logo in the template smaller.',
  },
  noChat: {
    nl: 'Ik kan je nog niet bereiken in je eigen chat. Open daar Rugdekking, typ “hallo” en probeer het dan opnieuw.',
    en: 'I cannot reach you in your own chat yet. Open Rugdekking there, type “hello”, and then try again.',
  },
  noAppointment: {
    nl: 'Er is nog geen dag en tijd afgesproken. Leg eerst vast waarvoor je de klant uitnodigt.',
    en: 'No day and time were agreed yet. First record for when you invite the client.',
  },
} as const;
