import type { StageConversation } from '../contract.ts';
import { avatar } from './avatar.ts';
import { icon } from './icons.ts';
import { make } from './make.ts';
import type { Speech } from './speech.ts';
import { texts } from './texts.ts';

/** What stands in a conversation before anything was said: who is here, and what to do first. */
export const emptyStream = (
  speech: Speech,
  conversation: StageConversation,
  botName: string,
): HTMLElement => {
  const chat = conversation.kind === 'chat';
  const title = chat
    ? texts.conversation.emptyChat(botName)
    : texts.conversation.emptyChannel(conversation.name);
  const hint = chat ? texts.conversation.emptyChatHint : texts.conversation.emptyChannelHint;
  const picture = chat ? avatar('bot', botName) : make('span', { class: 'empty-channel' }, icon('channel'));
  return make(
    'div',
    { class: 'empty' },
    picture,
    make('p', { class: 'empty-title' }, speech.say(title)),
    make('p', { class: 'empty-hint' }, speech.say(hint)),
  );
};
