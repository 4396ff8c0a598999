import type { LetterSettings } from '../../protocol/organisation/letter-settings.ts';
import { row } from '../dutch.ts';
import type { BanLocations, CopyHolder, Data, Delivery, Draft } from '../fields.ts';
import { townOf } from './frame.ts';
import type { Tags } from './tag.ts';

type Where = Data<'banLocations' | 'sender'>;

const named = ({ banLocations }: Where, { banLocations: scope }: LetterSettings): readonly string[] =>
  scope === 'all' || banLocations === 'all' ? [] : banLocations;

/** The locations in a sentence: `de locaties Stadskantoor en Wijkpost Noord`. */
const locationsText = (locations: BanLocations, town: string): string => {
  if (locations === 'all') return `alle gebouwen en locaties van de gemeente ${town}`;
  return `${locations.length === 1 ? 'de locatie' : 'de locaties'} ${row(locations)}`;
};

/** One, several or all locations: the protocol says both. */
export const locationTags: Tags<Where> = {
  alle_locaties: { when: (data, settings) => named(data, settings).length === 0 },
  een_locatie: { when: (data, settings) => named(data, settings).length === 1 },
  meer_locaties: { when: (data, settings) => named(data, settings).length > 1 },
  locaties: { each: 'locatie', of: named },
  locaties_zin: (data, settings) => {
    const [first, ...others] = named(data, settings);
    return locationsText(first === undefined ? 'all' : [first, ...others], townOf(data.sender));
  },
};

const deliveryWords: Readonly<Record<Delivery, string>> = {
  inPerson: 'Persoonlijk overhandigd',
  registeredPost: 'Aangetekend verzonden',
};

const holderWords: Readonly<Record<CopyHolder, string>> = {
  clientFile: 'uw klantdossier',
  security: 'het beveiligingsbedrijf',
  police: 'de politie',
};

/** How a ban reaches the client, and who gets a copy [M4-3] [M4-4] [M4-5] [M4-6]. */
export const deliveryTags: Tags<Data<never, 'delivery' | 'copies' | 'handedOverBy'>> = {
  verzending: ({ delivery }) => delivery && deliveryWords[delivery],
  persoonlijk: { when: ({ delivery }) => delivery === 'inPerson' },
  uitgereikt_door: ({ handedOverBy }) => handedOverBy,
  afschriften: ({ copies }) => copies && row(copies.map(holder => holderWords[holder])),
};

/** What goes by post needs an address; what is handed over is handed over by somebody [M4-3] [M4-4]. */
export const deliveryAsks = ({ delivery }: Draft): readonly ('recipientAddress' | 'handedOverBy')[] =>
  delivery === 'inPerson' ? ['handedOverBy'] : ['recipientAddress'];

/** What a ban says to who disagrees: it is no decision (besluit) that can be objected to. */
export const remedyTags: Tags<unknown> = {
  bezwaar: { when: (_, { banRemedy }) => banRemedy === 'objection' },
  reactie_en_klacht: { when: (_, { banRemedy }) => banRemedy === 'complaint' },
};
