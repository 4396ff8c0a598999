import { deliveryDropCard } from '../../../cards/delivery-drop.ts';
import type {
  ChannelStanding,
  DeliveryModel,
  ParkedMessage,
  Unreached,
} from '../../../cards/delivery-model.ts';
import { deliveryCard } from '../../../cards/delivery-overview.ts';
import {
  channelOfWords,
  deliveryTexts,
  destinations,
  type Hitch,
  hitchWords,
  partWords,
  retryingAll,
} from '../../../texts/delivery.ts';
import { incidentMessages, requestMessages } from '../../../texts/delivery-messages.ts';
import { asIs, type Words } from '../../../texts/words.ts';
import { caseId, departments, hoursAgo, number } from './merenveld.ts';
import { shelf } from './sample.ts';
import { hostileName } from './typed.ts';

const message = (what: Words, to: Words, why: Hitch, hours: number): ParkedMessage => ({
  case: caseId,
  pick: `incident:4.1:${hoursAgo(hours).getTime()}`,
  what,
  to,
  since: hoursAgo(hours),
  why: hitchWords[why],
  attempts: why === 'tooLarge' ? 1 : 24,
  droppable: true,
});

const city = channelOfWords('Stadstoezicht');
const own = { ...message(incidentMessages.number(), destinations.bot, 'fault', 1), droppable: false };

/** Everything that can be given up, for every reason. */
const messages: readonly ParkedMessage[] = [
  message(incidentMessages.showCard(number), city, 'silent', 30),
  message(incidentMessages.line(number), city, 'outage', 29),
  message(incidentMessages.handedToYou(number), asIs('Inge Hofman'), 'locked', 20),
  message(incidentMessages.workHandedToYou(), asIs('Farid Amrani'), 'locked', 19),
  message(incidentMessages.reportProgress(number), destinations.reporter, 'busy', 12),
  message(incidentMessages.incidentCopy(number), asIs('Petra van Leeuwen'), 'refused', 11),
  message(incidentMessages.measureCopy(number), asIs(hostileName), 'tooLarge', 10),
  message(requestMessages.showCard, channelOfWords('BOG Stadstoezicht'), 'outage', 8),
  message(requestMessages.unclaimed, asIs('Mark Jansen'), 'silent', 7),
  message(requestMessages.contact, asIs('Rosa Bakker'), 'silent', 7),
  message(requestMessages.news, destinations.colleague, 'silent', 6),
  own,
];

const channels: readonly ChannelStanding[] = [
  ...departments.map(({ name }): ChannelStanding => ({ name, state: 'works' })),
  { name: 'BOG Stadstoezicht', state: 'works' },
];

const broken: readonly ChannelStanding[] = [
  { name: 'Stadstoezicht', state: 'works' },
  { name: 'Publiekszaken', state: 'gone' },
  { name: hostileName, state: 'none' },
  { name: 'BOG Stadstoezicht', state: 'works' },
];

const unreached: readonly Unreached[] = [
  { name: 'Koen Dijkstra', part: partWords.deputy('Publiekszaken'), absence: 'neverMet' },
  { name: 'Sanne Smit', part: partWords.safetyOfficer(), absence: 'left' },
  { name: hostileName, part: partWords.responder('BOG Stadstoezicht'), absence: 'neverMet' },
];

const none = { count: 0, more: false } as const;
const well: DeliveryModel = { waiting: none, parked: none, messages: [], channels, unreached: [] };
const ill: DeliveryModel = {
  waiting: { count: 3, more: false },
  parked: { count: messages.length, more: false },
  messages,
  channels: broken,
  unreached,
};

/** More of everything than any card can show. */
const flood: DeliveryModel = {
  waiting: { count: 240, more: true },
  parked: { count: 180, more: true },
  messages: [...messages, ...messages, ...messages],
  channels: Array.from({ length: 90 }, (_, index) => ({
    name: `Afdeling ${index + 1}: Beheer Openbare Ruimte en Leefomgeving`,
    state: index % 3 === 0 ? 'none' : 'works',
  })),
  unreached: Array.from({ length: 120 }, (_, index) => ({
    name: `Collega ${index + 1} van der Voorbeeld-Langenaam`,
    part: partWords.manager(`Afdeling ${index + 1}: Beheer Openbare Ruimte en Leefomgeving`),
    absence: 'neverMet',
  })),
};

/** What an administrator sees of messages that did not arrive. */
export const deliverySamples = shelf('delivery', [
  {
    name: { nl: 'Bezorging: alles goed', en: 'Delivery: all well' },
    make: say => deliveryCard(well, say),
    summary: deliveryTexts.title,
  },
  {
    name: { nl: 'Bezorging: van alles mis', en: 'Delivery: much went wrong' },
    make: say => deliveryCard(ill, say),
    summary: deliveryTexts.title,
  },
  {
    name: { nl: 'Bezorging: meer dan er past', en: 'Delivery: more than fits' },
    make: say => deliveryCard(flood, say),
    summary: deliveryTexts.title,
  },
  {
    name: { nl: 'Bezorging: voor het eerst', en: 'Delivery: on the first day' },
    make: say =>
      deliveryCard(
        { ...well, channels: broken.map(channel => ({ ...channel, state: 'none' })), unreached },
        say,
      ),
    summary: deliveryTexts.title,
  },
  {
    name: { nl: 'Bezorging: opnieuw geprobeerd', en: 'Delivery: tried again' },
    make: say =>
      deliveryCard({ ...well, waiting: { count: 1, more: false }, notice: deliveryTexts.retrying }, say),
    summary: deliveryTexts.title,
  },
  {
    name: { nl: 'Bezorging: alles opnieuw geprobeerd', en: 'Delivery: everything tried again' },
    make: say => deliveryCard({ ...ill, notice: retryingAll(100, true) }, say),
    summary: deliveryTexts.title,
  },
  {
    name: { nl: 'Bezorging: was al gedaan', en: 'Delivery: was done already' },
    make: say => deliveryCard({ ...well, notice: deliveryTexts.movedOn }, say),
    summary: deliveryTexts.title,
  },
  {
    name: { nl: 'Laten vervallen?', en: 'Let it go?' },
    make: say => deliveryDropCard(message(incidentMessages.showCard(number), city, 'silent', 30), say),
    summary: deliveryTexts.title,
  },
]);
