import { randomUUID } from 'node:crypto';
import { channelId, chatId, type Persona, serviceUrl, teamId } from './persona.ts';

const post = async (url: string, body: unknown): Promise<void> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${new URL(url).pathname} answered ${response.status}`);
};

/** What somebody types, as the playground would send it. */
const said = (persona: Persona, tenantId: string, text: string, channel: boolean) => ({
  type: 'message',
  id: randomUUID(),
  timestamp: new Date().toISOString(),
  channelId: 'msteams',
  serviceUrl: serviceUrl(persona),
  locale: 'nl-NL',
  text,
  from: { id: persona.person.teamsId, name: persona.person.name, aadObjectId: persona.person.aadObjectId },
  recipient: { id: '28:rugdekking', name: 'Rugdekking' },
  conversation: channel
    ? { id: channelId(persona), conversationType: 'channel', isGroup: true, tenantId }
    : { id: chatId(persona), conversationType: 'personal', tenantId },
  channelData: {
    tenant: { id: tenantId },
    ...(channel ? { team: { id: teamId(persona) }, channel: { id: channelId(persona) } } : {}),
  },
});

/**
 * Has the bot meet the persona before anybody opens a window: installed in chat and channel, the channel tied, and the
 * language chosen, because the playground always says en-US.
 */
export const introduce = async (
  persona: Persona,
  tenantId: string,
  botEndpoint: string,
  language: 'nederlands' | 'english',
): Promise<void> => {
  const window = `http://127.0.0.1:${persona.port}`;
  await post(`${window}/_debug/conversation/${chatId(persona)}/installation`, {});
  await post(botEndpoint, said(persona, tenantId, language, false));
  if (persona.channel.tie === undefined) return;
  await post(`${window}/_debug/conversation/${channelId(persona)}/installation`, {});
  await post(botEndpoint, said(persona, tenantId, `koppel ${persona.channel.tie}`, true));
};
