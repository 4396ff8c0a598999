import type { MessageView } from '../teams/messages.ts';
import type { TeamsDouble } from '../teams/teams-double.ts';
import type { Place } from '../teams/world.ts';
import {
  routes,
  type StageConversation,
  type StageMessage,
  type StagePerson,
  type StageView,
} from './contract.ts';

/** Everything that the page draws for one person. */
export function viewFor(teams: TeamsDouble, key: string): StageView {
  return {
    person: key,
    conversations: teams.world.placesOf(key).map(place => conversationOf(teams, place)),
    messages: teams.messages(key).map(messageOf),
  };
}

/** A person as the page's picker shows him or her. */
export function stagePerson(teams: TeamsDouble, key: string): StagePerson {
  const { name, part, aadObjectId } = teams.world.person(key);
  const conversations = teams.world.placesOf(key).map(place => place.id);
  return { key, name, part, aadObjectId, conversations };
}

function conversationOf(teams: TeamsDouble, { id, kind, name, team }: Place): StageConversation {
  return { id, kind, name, ...(team && { team: team.name }), installed: teams.installed(id) };
}

function messageOf({ place, file, ...message }: MessageView): StageMessage {
  return { ...message, conversation: place, ...(file && { file: fileOf(file) }) };
}

function fileOf({
  id,
  name,
  state,
  description,
}: NonNullable<MessageView['file']>): NonNullable<StageMessage['file']> {
  const asked = description !== undefined && { description };
  return { name, state, ...asked, ...(state === 'accepted' && id && { href: `${routes.files}/${id}` }) };
}
