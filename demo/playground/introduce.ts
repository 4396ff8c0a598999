import { randomUUID } from 'node:crypto';
import type { Press } from '../../cards/blocks/button.ts';
import { channelId, chatId, type Persona, serviceUrl, teamId } from './persona.ts';

/** A press of a button, as the playground would send it. Nobody sees its answer: it is for whoever pressed. */
const pressed = (persona: Persona, tenantId: string, place: 'chat' | 'channel', press: Press) => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  id: randomUUID(),
  timestamp: new Date().toISOString(),
  channelId: 'msteams',
  serviceUrl: serviceUrl(persona),
  from: { id: persona.person.teamsId, name: persona.person.name, aadObjectId: persona.person.aadObjectId },
  recipient: { id: '28:rugdekking', name: 'Rugdekking' },
  conversation:
    place === 'channel'
      ? { id: channelId(persona), conversationType: 'channel', isGroup: true, tenantId }
      : { id: chatId(persona), conversationType: 'personal', tenantId },
  channelData: {
    tenant: { id: tenantId },
    ...(place === 'channel' ? { team: { id: teamId(persona) }, channel: { id: channelId(persona) } } : {}),
  },
  value: { action: { type: 'Action.Execute', verb: press.action, data: press } },
});

const post = async (url: string, body: unknown): Promise<void> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${new URL(url).pathname} answered ${response.status}`);
};

/**
 * Has the bot meet the persona before anybody opens a window: where to write to, which language (the playground always
 * says en-US), and what the channel is for. The greeting comes when a window is opened.
 */
export const introduce = async (
  persona: Persona,
  tenantId: string,
  botEndpoint: string,
  language: 'nl' | 'en',
): Promise<void> => {
  const press = (place: 'chat' | 'channel', what: Press) =>
    post(botEndpoint, pressed(persona, tenantId, place, what));
  await press('chat', { action: 'language.choose', pick: language });
  if (persona.channel.tie === undefined) return;
  await press('channel', { action: 'channel.bind', pick: persona.channel.tie });
};
