import type { CopyHolder, DeliveryWay, LetterStep } from '../../protocol/measures/steps/letter.ts';
import type { Words } from '../words.ts';
import { type StepWords, since } from './step-words.ts';

/** [M4-3] [M4-4] [M4-5] [M4-6] [M4-7] */
export const letterStepWords = {
  drafted: {
    title: { nl: 'Brief gemaakt', en: 'Letter was made' },
    goal: {
      nl: 'De brief is een Word-bestand. Lees hem na voordat hij de deur uitgaat.',
      en: 'The letter is a Word file. Read it before it leaves the house.',
    },
    did: { nl: 'een brief gemaakt', en: 'made a letter' },
    means: { nl: 'De brief ligt klaar.', en: 'The letter is ready.' },
    stands: since('Brief gemaakt op', 'Letter made on'),
  },
  delivered: {
    title: { nl: 'Brief gegeven of verstuurd', en: 'Letter handed over or sent' },
    goal: {
      nl: 'Hoe kreeg de klant de brief? Leg het precies vast: later telt het als bewijs. Ik stuur de klant niets.',
      en: 'How did the client get the letter? Record it exactly: it may count as evidence. I send the client nothing.',
    },
    did: { nl: 'de brief gegeven of verstuurd', en: 'handed over or sent the letter' },
    means: {
      nl: 'De klant krijgt zwart op wit wat er nu geldt.',
      en: 'The client gets in black and white what holds from now on.',
    },
    stands: since('Brief gegeven of verstuurd op', 'Letter handed over or sent on'),
  },
  acknowledged: {
    title: { nl: 'Getekend voor ontvangst', en: 'Signed for receipt' },
    goal: {
      nl: 'De klant tekende voor de brief, of bij de bezorger van de post. Bewaar het bewijs in het klantdossier.',
      en: 'The client signed for the letter, or signed for it with the postman. Keep the proof in the client file.',
    },
    did: {
      nl: 'vastgelegd dat de klant tekende voor de brief',
      en: 'recorded that the client signed for the letter',
    },
    means: {
      nl: 'De klant kan niet zeggen dat hij van niets wist.',
      en: 'The client cannot say that nobody told him.',
    },
    stands: since('Getekend voor ontvangst op', 'Signed for receipt on'),
  },
  refused: {
    title: { nl: 'Klant weigert', en: 'Client refuses' },
    goal: {
      nl: 'De klant tekent niet, of neemt de brief niet aan. Schrijf op hoe het ging. Neemt de klant de brief niet aan? Stuur hem dan aangetekend.',
      en: 'The client does not sign, or does not take the letter. Write down how it went. If the client does not take the letter, send it by registered post.',
    },
    did: { nl: 'vastgelegd dat de klant weigerde', en: 'recorded that the client refused' },
    means: {
      nl: 'Dat verandert niets aan het besluit. Je leidinggevende regelt het verder.',
      en: 'That does not change the decision. Your manager sees to the rest.',
    },
    stands: since('Klant weigerde op', 'Client refused on'),
  },
  copied: {
    title: { nl: 'Kopie gegeven', en: 'Copy was given' },
    goal: {
      nl: 'Wie heeft nu een kopie van de brief? Wie je niet aankruist, kun je later nog vastleggen.',
      en: 'Who has a copy of the letter now? Whom you do not tick, you can record later.',
    },
    did: { nl: 'vastgelegd wie een kopie heeft', en: 'recorded who has a copy' },
    means: {
      nl: 'Wie het moet weten, heeft het nu op papier.',
      en: 'Those who must know have it on paper now.',
    },
    stands: since('Kopie gegeven op', 'Copy given on'),
  },
} as const satisfies Record<LetterStep['step'], StepWords>;

export const deliveryWords = {
  inPerson: { nl: 'Persoonlijk gegeven', en: 'Handed over in person' },
  registeredPost: { nl: 'Aangetekend verstuurd', en: 'Sent by registered post' },
  post: { nl: 'Met de gewone post verstuurd', en: 'Sent by ordinary post' },
} as const satisfies Record<DeliveryWay, Words>;

export const copyHolderWords = {
  clientFile: { nl: 'Klantdossier', en: 'Client file' },
  security: { nl: 'Beveiligingsbedrijf', en: 'Security company' },
  police: { nl: 'Politie', en: 'Police' },
} as const satisfies Record<CopyHolder, Words>;

export const letterFormTexts = {
  how: { nl: 'Hoe kreeg de klant de brief?', en: 'How did the client get the letter?' },
  tracking: { nl: 'Code van de aangetekende post', en: 'Code of the registered post' },
  trackingExample: { nl: 'bijvoorbeeld 3SABCD1234567', en: 'for example 3SABCD1234567' },
  handedOverBy: { nl: 'Wie gaf de brief?', en: 'Who handed it over?' },
  handedOverByHint: {
    nl: 'Bij persoonlijk geven. Was er iemand van de beveiliging bij? Noem die ook.',
    en: 'When handed over in person. Was security there? Name them as well.',
  },
  refusedWhat: { nl: 'Wat weigerde de klant?', en: 'What did the client refuse?' },
  toSign: { nl: 'Tekenen; de brief is wel aangenomen', en: 'To sign; the letter was taken' },
  toAccept: { nl: 'De brief aannemen', en: 'To take the letter' },
  time: { nl: 'Hoe laat?', en: 'At what time?' },
  where: { nl: 'Waar was het?', en: 'Where was it?' },
  offeredBy: { nl: 'Wie bood de brief aan?', en: 'Who offered the letter?' },
  account: { nl: 'Hoe ging het?', en: 'How did it go?' },
  accountHint: {
    nl: 'Dit wordt het verslag in het dossier. Feitelijk en kort.',
    en: 'This becomes the account on file. Factual and short.',
  },
  copiesFor: { nl: 'Wie heeft een kopie?', en: 'Who has a copy?' },
} as const satisfies Record<string, Words>;

export const letterProblems = {
  chooseHow: { nl: 'Kies hoe de klant de brief kreeg.', en: 'Choose how the client got the letter.' },
  tracking: {
    nl: 'Vul de code in. Die staat op het verzendbewijs.',
    en: 'Fill in the code. You find it on the proof of posting.',
  },
  handedOverBy: { nl: 'Vul in wie de brief gaf.', en: 'Fill in who handed the letter over.' },
  chooseRefused: { nl: 'Kies wat de klant weigerde.', en: 'Choose what the client refused.' },
  chooseHolder: { nl: 'Kies wie een kopie heeft.', en: 'Choose who has a copy.' },
} as const satisfies Record<string, Words>;
