import type { TalkStep } from '../../protocol/measures/steps/talk.ts';
import { type StepWords, since } from './step-words.ts';

/** [M2-2] [M2-4] [M2-6] [M2-7] [M2-9] */
export const talkWords = {
  invited: {
    title: { nl: 'Uitnodiging vastleggen', en: 'Record the invitation' },
    goal: {
      nl: 'Je nodigt de klant zelf uit. Hier leg je vast waarvoor: ik stuur de klant niets.',
      en: 'You invite the client yourself. Here you record for when and where: I send the client nothing.',
    },
    did: { nl: 'de klant uitgenodigd', en: 'invited the client' },
    means: {
      nl: 'Er wordt over gesproken met de klant. Wil je erbij zijn, of juist niet? Zeg het tegen je leidinggevende.',
      en: 'The client will be spoken to about it. Do you want to be there, or rather not? Tell your manager.',
    },
    stands: since('Klant uitgenodigd op', 'Client invited on'),
  },
  held: {
    title: { nl: 'Gesprek gevoerd', en: 'Talk was held' },
    goal: {
      nl: 'Je hebt de klant aangesproken en gehoord waarom het zo ging. Leg hier vast hoe het is gevoerd. De afspraken volgen hierna.',
      en: 'You addressed the client and heard why it happened. Record here how it was held. The agreements come next.',
    },
    did: { nl: 'het gesprek gevoerd', en: 'held the talk' },
    means: {
      nl: 'De klant is op het gedrag aangesproken. Wil je weten hoe het ging? Vraag het gerust.',
      en: 'The client was addressed about the behaviour. Do you want to know how it went? Just ask.',
    },
    stands: since('Gesprek gevoerd op', 'Talk held on'),
  },
  noShow: {
    title: { nl: 'Niet verschenen', en: 'Did not come' },
    goal: {
      nl: 'Leg vast dat de klant niet kwam. Daarna kun je opnieuw uitnodigen.',
      en: 'Record that the client did not come. After that you can invite again.',
    },
    did: { nl: 'vastgelegd dat de klant niet kwam', en: 'recorded that the client did not come' },
    means: {
      nl: 'Het is daarmee niet van tafel. Je hoort hier hoe het verdergaat.',
      en: 'That is not the end of it. You will hear here how it goes on.',
    },
    stands: since('Klant niet verschenen op', 'Client did not come on'),
  },
  agreed: {
    title: { nl: 'Afspraken vastleggen', en: 'Record the agreements' },
    goal: {
      nl: 'Wat spraken jullie af? Schrijf het zo op dat de klant het ook zo leest. Eén afspraak is genoeg.',
      en: 'What did you agree on? Write it as the client may read it. One agreement is enough.',
    },
    did: { nl: 'de afspraken met de klant vastgelegd', en: 'recorded what was agreed with the client' },
    means: {
      nl: 'Zo weet de klant wat er wel en niet kan. Merk je dat het toch anders gaat? Meld het weer.',
      en: 'So the client knows what is acceptable and what is not. Do you notice otherwise? Report it again.',
    },
    stands: since('Afspraken gemaakt op', 'Agreements made on'),
  },
  kept: {
    title: { nl: 'Afspraken nagekomen', en: 'Agreements were kept' },
    goal: {
      nl: 'De klant hield zich aan de afspraken. Fijn. Leg het vast, dan weet de melder het ook.',
      en: 'The client kept to the agreements. Good. Record it, so that the reporter knows as well.',
    },
    did: {
      nl: 'vastgelegd dat de klant zich aan de afspraken hield',
      en: 'recorded that the client kept to the agreements',
    },
    means: { nl: 'Goed nieuws: het is gegaan zoals afgesproken.', en: 'Good news: it went as agreed.' },
    stands: since('Afspraken nagekomen, vastgelegd op', 'Agreements kept, recorded on'),
  },
  breached: {
    title: { nl: 'Afspraak geschonden', en: 'Agreement was broken' },
    goal: {
      nl: 'Welke afspraak is niet nagekomen, en wat gebeurde er?',
      en: 'Which agreement was broken, and what happened?',
    },
    did: {
      nl: 'vastgelegd dat de klant een afspraak niet nakwam',
      en: 'recorded that the client broke an agreement',
    },
    means: {
      nl: 'We laten het er niet bij zitten. Je leidinggevende besluit wat er nu gebeurt.',
      en: 'We do not leave it at that. Your manager decides what happens now.',
    },
    stands: since('Afspraak niet nagekomen op', 'Agreement broken on'),
  },
} as const satisfies Record<TalkStep['step'], StepWords>;
