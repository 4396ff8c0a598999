import type { Arrival, Connector } from '../connector.ts';
import { managersChannel, respondersChannel } from './town.ts';

/** A card that stands in a channel. */
export interface StandingCard {
  readonly message: string;
  /** The revision that its buttons carry. */
  readonly revision: number;
}

/** What the people in the channels can see. */
export interface ChannelWatch {
  /** When a case's card first stood in the managers' channel: `performance.now()`. */
  shownAt(incident: string): number | undefined;
  /** The card of an incident as it now stands there. */
  cardOf(incident: string): StandingCard | undefined;
  /** The open requests in the responders' channel that nobody asked for yet; each is handed out once. */
  takeRequests(count: number): readonly { readonly id: string; readonly message: string }[];
}

const incidentOn = /"case":"([0-9a-f-]{36})","revision":(\d+)/;
const requestOn = /"action":"aftercare\.claim","case":"([0-9a-f-]{36})"/;

/** Reads along with what the bot posts into the two channels. */
export const watchChannels = (connector: Connector): ChannelWatch => {
  const shown = new Map<string, number>();
  const cards = new Map<string, StandingCard>();
  const requests = new Map<string, string>();
  const inManagers = ({ body, message, at }: Arrival) => {
    const [, id, revision] = incidentOn.exec(body) ?? [];
    if (id === undefined) return;
    if (!shown.has(id)) shown.set(id, at);
    cards.set(id, { message, revision: Number(revision) });
  };
  const inResponders = ({ body, message, isUpdate }: Arrival) => {
    const [, id] = requestOn.exec(body) ?? [];
    if (id !== undefined && !isUpdate) requests.set(id, message);
  };
  connector.onArrival(arrival => {
    if (arrival.conversation === managersChannel.channel) inManagers(arrival);
    else if (arrival.conversation === respondersChannel.channel) inResponders(arrival);
  });
  return {
    shownAt: incident => shown.get(incident),
    cardOf: incident => cards.get(incident),
    takeRequests: count => {
      const taken = [...requests].slice(0, count).map(([id, message]) => ({ id, message }));
      for (const { id } of taken) requests.delete(id);
      return taken;
    },
  };
};
