import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Activity } from './activities.ts';

/** What a bot answered. */
export interface Reply {
  readonly status: number;
  readonly body: string;
}

/** A bot's endpoint, over connections that are kept, as Teams keeps them. */
export interface Door {
  /** Turns taken so far. */
  readonly turns: number;
  post(activity: Activity): Promise<Reply>;
  close(): void;
}

/** The bare client of Node: what the generator costs itself must stay far below what it measures. */
export const openDoor = (port: number): Door => {
  const agent = new Agent({ keepAlive: true, maxSockets: 128 });
  let turns = 0;
  return {
    get turns() {
      return turns;
    },
    post: activity =>
      new Promise((resolve, reject) => {
        turns += 1;
        const body = Buffer.from(JSON.stringify(activity));
        const sent = request(
          {
            agent,
            host: '127.0.0.1',
            port,
            path: '/api/messages',
            method: 'POST',
            headers: {
              'content-type': 'application/json',
              'content-length': body.length,
              'user-agent': 'axios/1.12.2',
              'x-ms-agents-playground': 'true',
            },
          },
          response => {
            text(response).then(
              answer => resolve({ status: response.statusCode ?? 0, body: answer }),
              reject,
            );
          },
        );
        sent.once('error', reject);
        sent.end(body);
      }),
    close: () => agent.destroy(),
  };
};
