import type { DamageStep } from '../../protocol/measures/steps/damage.ts';
import { euro } from '../euro.ts';
import type { Words } from '../words.ts';
import { type StepWords, since } from './step-words.ts';

/** [M5-2] [M5-4] [M5-5] */
export const damageWords = {
  claimed: {
    title: { nl: 'Claim verstuurd', en: 'Claim was sent' },
    goal: {
      nl: 'Je vroeg de klant te betalen. Leg vast hoe en wanneer: ik stuur de klant niets.',
      en: 'You asked the client to pay. Record how and when: I send the client nothing.',
    },
    did: { nl: 'de klant gevraagd te betalen', en: 'asked the client to pay' },
    means: { nl: 'De klant moet de schade betalen.', en: 'The client has to pay for the damage.' },
    stands: since('Claim verstuurd op', 'Claim sent on'),
  },
  compensated: {
    title: { nl: 'Medewerker vergoed', en: 'Employee was paid' },
    goal: {
      nl: 'De gemeente vergoedt wat een medewerker door het werk kwijtraakte. De medewerker wacht niet op de klant.',
      en: 'The municipality makes good what an employee lost in the line of duty. The employee does not wait for the client.',
    },
    did: {
      nl: 'vastgelegd dat de gemeente de medewerker vergoedt',
      en: 'recorded that the municipality compensates the employee',
    },
    means: {
      nl: 'De gemeente vergoedt wat een collega door het werk kwijtraakte.',
      en: 'The municipality makes good what a colleague lost in the line of duty.',
    },
    stands: since('Medewerker vergoed op', 'Employee paid on'),
  },
  settled: {
    title: { nl: 'Regeling of procedure', en: 'Arrangement or procedure' },
    goal: {
      nl: 'Jullie spraken af hoe de klant betaalt, of de gemeente stapte naar de rechter.',
      en: 'You arranged how the client pays, or the municipality went to court.',
    },
    did: { nl: 'een regeling of procedure vastgelegd', en: 'recorded an arrangement or procedure' },
    means: {
      nl: 'Er is een weg gekozen om de schade betaald te krijgen.',
      en: 'A way was chosen to have the damage paid.',
    },
    stands: since('Regeling of procedure op', 'Arrangement or procedure on'),
  },
  paid: {
    title: { nl: 'Klant betaalde', en: 'Client paid' },
    goal: {
      nl: 'Leg vast wat er binnenkwam. Een deel mag ook: de rest leg je later vast.',
      en: 'Record what came in. A part is fine: you record the rest later.',
    },
    did: { nl: 'een betaling van de klant vastgelegd', en: 'recorded a payment by the client' },
    means: { nl: 'De klant betaalde.', en: 'The client paid.' },
    stands: since('Betaald op', 'Paid on'),
  },
  writtenOff: {
    title: { nl: 'Niet verder verhalen', en: 'Recover no further' },
    goal: {
      nl: 'Er komt niets meer van de klant. Leg vast waarom, dan is het een besluit en geen vergeten claim.',
      en: 'Nothing more will come from the client. Record why, so that it is a decision and no forgotten claim.',
    },
    did: { nl: 'besloten niet verder te verhalen', en: 'decided to recover no further' },
    means: {
      nl: 'De schade wordt niet verder bij de klant gehaald. Had jij zelf schade? Die vergoedt de gemeente.',
      en: 'The damage is not recovered from the client any further. Was it yours? The municipality makes it good.',
    },
    stands: since('Niet verder verhaald, vastgelegd op', 'Recovered no further, recorded on'),
  },
} as const satisfies Record<DamageStep['step'], StepWords>;

export const damageStepTexts = {
  how: { nl: 'Hoe ging de claim naar de klant?', en: 'How did the claim go to the client?' },
  payBefore: { nl: 'Betalen vóór, als dat erin staat', en: 'Pay before, if it says so' },
  amount: { nl: 'Bedrag in euro', en: 'Amount in euro' },
  arranged: { nl: 'Bedrag in euro, als dat is afgesproken', en: 'Amount in euro, if one was arranged' },
  settledHow: { nl: 'Wat is het geworden?', en: 'What did it become?' },
  settlement: { nl: 'Een regeling met de klant', en: 'An arrangement with the client' },
  procedure: { nl: 'Een procedure bij de rechter', en: 'A procedure in court' },
  why: { nl: 'Waarom stopt het hier?', en: 'Why does it stop here?' },
} as const satisfies Record<string, Words>;

/** What was claimed, and what came in of it. */
export const claimBalance = (claimed: number, paid: number): Words => ({
  nl: `Gevraagd: ${euro(claimed).nl}. Betaald: ${euro(paid).nl}.`,
  en: `Claimed: ${euro(claimed).en}. Paid: ${euro(paid).en}.`,
});

export const damageProblems = {
  amount: { nl: 'Vul een bedrag in zoals 1.234,56.', en: 'Fill in an amount such as 1,234.56.' },
  chooseHow: { nl: 'Kies hoe de claim naar de klant ging.', en: 'Choose how the claim went to the client.' },
  chooseSettled: { nl: 'Kies wat het is geworden.', en: 'Choose what it became.' },
  payBefore: {
    nl: 'Deze dag moet na de dag van de claim liggen.',
    en: 'This day must be after that of the claim.',
  },
} as const satisfies Record<string, Words>;
