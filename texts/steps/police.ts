import type { NotFiled, PoliceOutcome, PoliceStep } from '../../protocol/measures/steps/police.ts';
import type { Words } from '../words.ts';
import { type StepWords, since } from './step-words.ts';

/** [M3-1] [M3-3] [M3-14] */
export const policeWords = {
  filed: {
    title: { nl: 'Gedaan bij de politie', en: 'Done at the police' },
    goal: {
      nl: 'Wat is er gedaan, door wie, en wanneer? Het kan anders zijn gegaan dan besloten was.',
      en: 'What was done, by whom, and when? It may have gone otherwise than decided.',
    },
    did: { nl: 'vastgelegd dat de politie het weet', en: 'recorded that the police know' },
    means: {
      nl: 'De politie weet ervan. Jouw eigen adres hoeft daar niet bij te staan. Vraag het na als je twijfelt.',
      en: 'The police know. Your own address need not be in it. Ask if you are not sure.',
    },
    stands: since('Gedaan bij de politie op', 'Done at the police on'),
  },
  notFiled: {
    title: { nl: 'Niet naar de politie', en: 'Not to the police' },
    goal: {
      nl: 'Het protocol geeft een advies; wie het overkwam beslist zelf. Leg de reden vast. Later toch gaan mag altijd.',
      en: 'The protocol advises; the person it happened to decides. Record the reason. Going later is always possible.',
    },
    did: { nl: 'vastgelegd dat het niet is gebeurd', en: 'recorded that it was not done' },
    means: {
      nl: 'Kies je later toch voor de politie? Dat kan. Zeg het tegen je leidinggevende, dan gaat er iemand mee.',
      en: 'Do you choose the police later after all? You can. Tell your manager, and somebody will come along.',
    },
    stands: since('Niet naar de politie, vastgelegd op', 'Not to the police, recorded on'),
  },
  numbered: {
    title: { nl: 'Nummer van de politie', en: 'Number from the police' },
    goal: {
      nl: 'Het nummer op het proces-verbaal of de melding.',
      en: 'The number on the police report or notification.',
    },
    did: { nl: 'het nummer van de politie vastgelegd', en: 'recorded the number from the police' },
    means: {
      nl: 'Wil je het nummer hebben? Vraag het aan je leidinggevende.',
      en: 'Do you want to have the number? Ask your manager.',
    },
    stands: since('Nummer van de politie vastgelegd op', 'Number from the police recorded on'),
  },
  outcome: {
    title: { nl: 'Wat deed de politie ermee?', en: 'What did the police do with it?' },
    goal: {
      nl: 'De politie en de officier van justitie beslissen wat ermee gebeurt. Komt er later meer? Leg het dan weer vast.',
      en: 'The police and the public prosecutor decide what is done with it. Is there more later? Then record that as well.',
    },
    did: {
      nl: 'vastgelegd wat politie of justitie ermee deed',
      en: 'recorded what the police or the prosecutor did with it',
    },
    means: {
      nl: 'Er is bericht van de politie of van justitie. Je leidinggevende vertelt je er graag over.',
      en: 'There is word from the police or the prosecutor. Your manager will gladly tell you about it.',
    },
    stands: since('Bericht van de politie op', 'Word from the police on'),
  },
} as const satisfies Record<PoliceStep['step'], StepWords>;

export const outcomeWords = {
  recorded: { nl: 'Opgenomen, verder niets', en: 'Recorded, nothing more' },
  investigated: { nl: 'De politie onderzoekt het', en: 'The police are looking into it' },
  dismissed: { nl: 'Geseponeerd: er komt geen zaak', en: 'Dismissed: there will be no case' },
  settled: { nl: 'Afgedaan zonder rechter', en: 'Settled without a judge' },
  prosecuted: { nl: 'De klant wordt vervolgd', en: 'The client is prosecuted' },
  convicted: { nl: 'De klant is veroordeeld', en: 'The client was convicted' },
  acquitted: { nl: 'De klant is vrijgesproken', en: 'The client was acquitted' },
} as const satisfies Record<PoliceOutcome, Words>;

export const notFiledWords = {
  victimsChoice: { nl: 'Wie het overkwam, wil het niet', en: 'The person it happened to does not want to' },
  policeDeclined: { nl: 'De politie nam het niet op', en: 'The police would not take it' },
  otherwise: { nl: 'Een andere reden', en: 'Another reason' },
} as const satisfies Record<NotFiled['why'], Words>;

export const policeStepTexts = {
  which: { nl: 'Wat is het geworden?', en: 'What did it become?' },
  filedBy: { nl: 'Wie deed het?', en: 'Who did it?' },
  companion: { nl: 'Wie ging er mee?', en: 'Who came along?' },
  manager: { nl: 'De leidinggevende', en: 'The manager' },
  responder: { nl: 'Een bedrijfsopvanger', en: 'A responder' },
  other: { nl: 'Iemand anders', en: 'Somebody else' },
  nobody: { nl: 'Niemand', en: 'Nobody' },
  reportNumber: {
    nl: 'Nummer van de politie, als je het hebt',
    en: 'Number from the police, if you have it',
  },
  number: { nl: 'Nummer van de politie', en: 'Number from the police' },
  numberExample: { nl: 'bijvoorbeeld PL2100-2026123456', en: 'for example PL2100-2026123456' },
  why: { nl: 'Waarom niet?', en: 'Why not?' },
  account: { nl: 'Toelichting', en: 'Explanation' },
  result: { nl: 'Wat is de stand?', en: 'How does it stand?' },
  note: { nl: 'Toelichting, als die er is', en: 'Explanation, if there is one' },
} as const satisfies Record<string, Words>;

export const policeProblems = {
  chooseWhy: { nl: 'Kies waarom niet.', en: 'Choose why not.' },
  number: { nl: 'Vul het nummer van de politie in.', en: 'Fill in the number from the police.' },
  chooseResult: { nl: 'Kies hoe het ermee staat.', en: 'Choose how it stands.' },
} as const satisfies Record<string, Words>;
