import {
  channelLanguageCard,
  channelTieCard,
  channelTiedCard,
  type Tie,
} from '../../../cards/channel-tie.ts';
import { channelTexts, unknownToTie } from '../../../texts/channel.ts';
import { departments } from './merenveld.ts';
import { shelf } from './sample.ts';
import { hostileName } from './typed.ts';

const bog: Tie = { kind: 'group', key: 'bog', name: 'Bedrijfsopvanggroep' };
const few: readonly Tie[] = [...departments.map(named => ({ kind: 'department' as const, ...named })), bog];
const many: readonly Tie[] = [
  ...Array.from({ length: 24 }, (_, index): Tie => {
    const name = `Afdeling ${index + 1}: Beheer Openbare Ruimte en Leefomgeving`;
    return { kind: 'department', key: `afdeling-${index + 1}`, name };
  }),
  bog,
];
const [first] = few;

/** Tying a channel. */
export const channelSamples = shelf('channel', [
  {
    name: { nl: 'Koppelen', en: 'Tie' },
    make: say => channelTieCard({ ties: few }, say),
    summary: channelTexts.title,
  },
  {
    name: { nl: 'Koppelen, uit een lange lijst', en: 'Tie, from a long list' },
    make: say => channelTieCard({ ties: many }, say),
    summary: channelTexts.title,
  },
  {
    name: { nl: 'Koppelen, na een onbekend woord', en: 'Tie, after an unknown word' },
    make: say => channelTieCard({ ties: few, notice: unknownToTie(hostileName) }, say),
    summary: channelTexts.title,
  },
  {
    name: { nl: 'Gekoppeld aan een afdeling', en: 'Tied to a department' },
    make: say => channelTiedCard({ ties: [first ?? bog] }, say),
    summary: channelTexts.title,
  },
  {
    name: { nl: 'Gekoppeld aan een opvanggroep', en: 'Tied to a responder group' },
    make: say => channelTiedCard({ ties: [bog] }, say),
    summary: channelTexts.title,
  },
  {
    name: { nl: 'Taal van het kanaal', en: 'Language of the channel' },
    make: channelLanguageCard,
    summary: channelTexts.title,
  },
]);
