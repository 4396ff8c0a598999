import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { usualPatience } from '../../bot/patience.ts';
import { press } from './activities.ts';
import { type Edge, startEdge } from './edge.ts';
import { type Connector, startConnector } from './recording-connector.ts';

const head = 'POST /api/messages HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';

/** Much later than the limits below, on a busy machine too; much sooner than Node's own 30 s between looks. */
const soonMs = 5_000;

describe('somebody who speaks slowly on purpose', () => {
  let connector: Connector;
  let edge: Edge;
  beforeEach(async () => {
    connector = await startConnector();
    edge = await startEdge({
      patience: { ...usualPatience, headersMs: 300, arrivalMs: 600, silenceMs: 1_500, lastTurnsMs: 100 },
    });
  });
  afterEach(async () => {
    await edge.server.close();
    await connector.stop();
  });

  /** Sends the opening, and then one more byte at a time, until it is cut off. */
  const dribble = async (opening: string, drop: string) => {
    const began = performance.now();
    const socket = connect(Number(new URL(edge.url).port), '127.0.0.1');
    const heard: string[] = [];
    socket.on('data', chunk => heard.push(chunk.toString('utf8')));
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    socket.write(opening);
    const more = setInterval(() => drop !== '' && socket.writable && socket.write(drop), 50);
    await once(socket, 'close');
    clearInterval(more);
    return { ms: performance.now() - began, heard: heard.join('') };
  };
  const timedOut = /^HTTP\/1\.1 408 Request Timeout\r\nConnection: close\r\n\r\n$/;

  it('with the headers is cut off, without a word', async () => {
    const { ms, heard } = await dribble(head, 'x');
    assert.match(heard, timedOut);
    assert.ok(ms < soonMs, `${ms}`);
  });

  it('with the body is cut off, however steadily it comes', async () => {
    const { ms, heard } = await dribble(`${head}content-length: 5000\r\n\r\n{`, ' ');
    assert.match(heard, timedOut);
    assert.ok(ms < soonMs, `${ms}`);
  });

  it('with a body in pieces that never ends is cut off as well', async () => {
    const { ms } = await dribble(`${head}transfer-encoding: chunked\r\n\r\n`, '1\r\n{\r\n');
    assert.ok(ms < soonMs, `${ms}`);
  });

  it('or says nothing at all is cut off', async () => {
    const { ms } = await dribble('', '');
    assert.ok(ms < soonMs, `${ms}`);
  });

  it('keeps nobody waiting: a hundred of them, and a colleague is answered at once', async () => {
    const slow = Array.from({ length: 100 }, () => dribble(head, 'x'));
    const began = performance.now();
    assert.equal((await edge.say(press({}, connector.url))).status, 200);
    assert.ok(performance.now() - began < 1_000);
    await Promise.all(slow);
  });

  it('a request that the bot itself cannot finish does not stay for ever', async () => {
    edge.handling(() => new Promise(() => undefined));
    const began = performance.now();
    await assert.rejects(edge.say(press({}, connector.url)));
    assert.ok(performance.now() - began < soonMs);
  });
});
