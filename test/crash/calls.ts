import { z } from 'zod';
import { type Activity, activitiesOf, sentAgain } from '../../demo/teams/activities.ts';
import { cardSchema } from '../../demo/teams/stored-message.ts';
import type { TeamsDouble } from '../../demo/teams/teams-double.ts';
import { textsIn } from '../wire/town-hall.ts';

/** A card, or a line under the card that was pressed. */
const answerSchema = z.object({ statusCode: z.literal(200), value: z.union([cardSchema, z.string()]) });

/** What somebody presses: the button's data with everything typed on the card. */
export interface Press {
  readonly as: string;
  /** The own chat when left out. */
  readonly channel?: string;
  readonly data: { readonly action: string; readonly [field: string]: string | number };
}

/** Presses as Teams brings them to a bot, without the cards around them: for many at once, and to bring one again. */
export const callsOf = (teams: TeamsDouble) => {
  const { world } = teams;
  const activities = activitiesOf(
    world,
    teams.serviceUrl,
    () => new Date(),
    () => 'nl',
  );

  return {
    activityOf: ({ as, channel = `a:${as}`, data }: Press): Activity => {
      const person = world.person(as);
      const place = world.places.get(channel);
      if (!place) throw new RangeError(`no conversation ${channel}`);
      const message = { id: '1', place: place.id, from: 'bot', at: new Date().toISOString() };
      const thread = place.kind === 'channel' ? message.id : undefined;
      const action = { verb: data.action, title: data.action, data };
      return activities.cardAction({ person, place, thread }, message, action, 'manual');
    },

    /** Brings it once. @returns what came back, in words; undefined when nothing came back. */
    bring: async (endpoint: string, activity: Activity): Promise<string | undefined> => {
      let body: string;
      try {
        const response = await fetch(endpoint, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(activity),
        });
        body = await response.text();
      } catch {
        return undefined;
      }
      const { value } = answerSchema.parse(JSON.parse(body));
      return typeof value === 'string' ? value : textsIn(value).join('\n');
    },

    /** The same press with a new id, as Teams or an impatient person sends it. */
    again: (activity: Activity): Activity => sentAgain(activity, new Date()),
  };
};

export type Calls = ReturnType<typeof callsOf>;
