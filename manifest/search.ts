import { searchCommand } from '../dialogs/look/search-command.ts';
import type { Words } from '../texts/words.ts';

/**
 * The search above the message box: a way to the form for looking somebody up, and nothing more [H1-4]. It runs when it
 * is opened, so that nobody has to type a name into a conversation to get there.
 */
export const search = {
  id: searchCommand,
  title: { nl: 'Iemand opzoeken', en: 'Look somebody up' },
  description: {
    nl: 'Opent het zoekformulier in je eigen chat met Rugdekking, nooit in dit gesprek',
    en: 'Opens the form in your own chat with Rugdekking, never in this conversation',
  },
  /** Teams wants one. */
  parameter: {
    name: 'open',
    title: { nl: 'Typ hier geen naam', en: 'Do not type a name here' },
    description: {
      nl: 'Wat je hier typt, wordt niet gelezen. Het formulier staat in je eigen chat',
      en: 'What you type here is not read. The form is in your own chat',
    },
  },
} as const satisfies {
  readonly id: string;
  readonly title: Words;
  readonly description: Words;
  readonly parameter: { readonly name: string; readonly title: Words; readonly description: Words };
};
