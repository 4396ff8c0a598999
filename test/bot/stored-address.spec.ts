import assert from 'node:assert/strict';
import { serviceUrlCheck } from '../../bot/guard/service-url.ts';
import { createPace } from '../../bot/pace.ts';
import { createPost } from '../../bot/post.ts';
import { DeliveryError } from '../../dialogs/post.ts';
import { tenant } from './activities.ts';
import { card, demo, startEdge } from './edge.ts';
import { hostileUrls } from './guard/hostile-urls.ts';
import { type Connector, refusing, startConnector } from './recording-connector.ts';

const credentials = { kind: 'secret', appId: tenant, tenant, password: 'not a real one' } as const;
const message = { card, summary: 'Nieuwe melding' };
const refused = (error: unknown) => error instanceof DeliveryError && error.reason === 'refused';

describe('an address that was stored and is used later', () => {
  let asked: string[] = [];
  const post = createPost({
    connector: {
      deliver: ({ serviceUrl }) => {
        asked.push(serviceUrl);
        return Promise.reject(new Error('nobody should get this far'));
      },
    },
    isAllowedServiceUrl: serviceUrlCheck({
      ...demo,
      credentials,
      serviceUrlHosts: ['smba.trafficmanager.net'],
    }),
    pace: createPace({ now: () => 0, wait: async () => undefined }),
    now: () => new Date('2026-11-23T13:00:00Z'),
    attemptMs: 100,
  });
  beforeEach(() => {
    asked = [];
  });

  for (const [title, url] of hostileUrls.filter(([, each]) => typeof each === 'string')) {
    it(`is not written to when it is that of ${title}`, async () => {
      const ref = { serviceUrl: String(url), conversation: 'a:emma', activity: '17' };
      await assert.rejects(post.send(ref, message), refused);
      await assert.rejects(post.reply(ref, message), refused);
      await assert.rejects(post.update(ref, message), refused);
      assert.deepEqual(asked, []);
    });
  }
});

describe('a Teams that points elsewhere', () => {
  let connector: Connector;
  let elsewhere: Connector;
  before(async () => {
    connector = await startConnector();
    elsewhere = await startConnector();
  });
  after(async () => {
    await connector.stop();
    await elsewhere.stop();
  });

  for (const status of [300, 301, 302, 303, 307, 308]) {
    it(`is not followed (${status}), neither by a message nor by an update`, async () => {
      const edge = await startEdge();
      for (const location of [`${elsewhere.url}/x`, '//evil.example/x', 'http://169.254.169.254/']) {
        connector.behaving(refusing(status, 'Moved', { location }));
        const here = { serviceUrl: connector.url, conversation: `a:${status}`, activity: '17' };
        await assert.rejects(edge.server.post.send(here, message), DeliveryError);
        await assert.rejects(edge.server.post.update(here, message), DeliveryError);
      }
      assert.deepEqual(elsewhere.recorded, []);
      await edge.server.close();
    });
  }
});
