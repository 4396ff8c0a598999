import type { Words } from '../../stage/page/speech.ts';
import type { Group } from '../samples/sample.ts';

/** What the gallery's page says by itself. */
export const texts = {
  title: { nl: 'Alle kaarten', en: 'All cards' },
  hanging: { nl: 'De kaarten worden opgehangen…', en: 'Hanging the cards…' },
  unreachable: {
    nl: 'De kaarten zijn niet te bereiken. Draait npm run gallery nog?',
    en: 'The cards cannot be reached. Is npm run gallery still running?',
  },
  count: (count: number): Words => ({
    nl: count === 1 ? '1 kaart' : `${count} kaarten`,
    en: count === 1 ? '1 card' : `${count} cards`,
  }),
  contents: { nl: 'Inhoud', en: 'Contents' },
  language: { nl: 'Taal van de kaarten', en: 'Language of the cards' },
  both: { nl: 'Nederlands en Engels', en: 'Dutch and English' },
  nl: { nl: 'Nederlands', en: 'Dutch' },
  en: { nl: 'Engels', en: 'English' },
  group: { nl: 'Soort kaart', en: 'Kind of card' },
  all: { nl: 'Alle', en: 'All' },
  groups: {
    menu: { nl: 'Menu', en: 'Menu' },
    report: { nl: 'Melden', en: 'Report' },
    instruction: { nl: 'Instructie', en: 'Instruction' },
    incident: { nl: 'Incident', en: 'Incident' },
    measures: { nl: 'Maatregelen', en: 'Measures' },
    bans: { nl: 'Toegangsverboden', en: 'Access bans' },
    look: { nl: 'Iemand opzoeken', en: 'Look somebody up' },
    aftercare: { nl: 'Nazorg', en: 'Aftercare' },
    channel: { nl: 'Kanaal', en: 'Channel' },
    work: { nl: 'Openstaand werk', en: 'Open work' },
    delivery: { nl: 'Bezorging', en: 'Delivery' },
    trouble: { nl: 'Als het niet kan', en: 'When it cannot be done' },
  } satisfies Record<Group, Words>,
  weight: (nl: string, en: string): Words => ({
    nl: `NL ${nl} KB · EN ${en} KB`,
    en: `NL ${nl} KB · EN ${en} KB`,
  }),
  lockScreen: { nl: 'Op een vergrendelde telefoon:', en: 'On a locked phone:' },
  asks: (what: string): Words => ({ nl: `Deze knop vraagt: ${what}`, en: `This button asks: ${what}` }),
} as const;
