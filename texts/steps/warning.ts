import type { WarningStep } from '../../protocol/measures/steps/warning.ts';
import type { Words } from '../words.ts';
import { type StepWords, since } from './step-words.ts';

/** [M1-1] [H2-3a] */
export const warningWords = {
  spoken: {
    title: { nl: 'Waarschuwing gegeven', en: 'Warning was given' },
    goal: {
      nl: 'Je sprak de klant aan en zei welk gedrag je verwacht.',
      en: 'You spoke to the client and said what behaviour you expect.',
    },
    did: { nl: 'de klant gewaarschuwd', en: 'warned the client' },
    means: {
      nl: 'De klant weet nu dat dit gedrag niet mag.',
      en: 'The client knows now that this behaviour is not accepted.',
    },
    stands: since('Gewaarschuwd op', 'Warned on'),
  },
  contacted: {
    title: { nl: 'Contact opgenomen', en: 'Client was contacted' },
    goal: {
      nl: 'Je vertelde de klant dat we op zulke berichten niet meer reageren. Gaat het door? Dan volgt een brief namens de directeur.',
      en: 'You told the client that such messages get no answer any more. If it goes on, a letter on behalf of the director follows.',
    },
    did: {
      nl: 'de klant verteld dat we op zulke berichten niet reageren',
      en: 'told the client that such messages get no answer',
    },
    means: {
      nl: 'Je hoeft op zulke berichten niet te reageren. Komt er weer een? Meld het gerust.',
      en: 'You do not have to answer such messages. Is there another one? Do report it.',
    },
    stands: since('Contact opgenomen op', 'Client contacted on'),
  },
} as const satisfies Record<WarningStep['step'], StepWords>;

export const warningStepTexts = {
  by: { nl: 'Wie sprak de klant?', en: 'Who spoke to the client?' },
  whoSpoke: { nl: 'Vul in wie de klant sprak.', en: 'Fill in who spoke to the client.' },
} as const satisfies Record<string, Words>;
