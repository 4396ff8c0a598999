import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as elapse } from 'node:timers/promises';

/** What came back over a connection, as it came. */
export interface Heard {
  /** Of each answer, in order; none when the connection was cut off without a word. */
  readonly statuses: readonly number[];
  /** Everything after the heads of the answers. */
  readonly bodies: string;
}

/** Statuses and lengths are numbers in hexadecimal and a last zero where nobody knew how long it would be. */
const wordsIn = (body: string): string => body.replace(/^(0\r\n)?\r?\n?/, '').trim();

/** Speaks with the door byte by byte, as no client would. @param parts each in a packet of its own. */
export const rawRequest = async (url: string, ...parts: readonly (string | Buffer)[]): Promise<Heard> => {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  await once(socket, 'connect');
  let heard = '';
  socket.setEncoding('latin1').on('data', (text: string) => {
    heard += text;
  });
  // A door that is shut in somebody's face is one of the answers.
  socket.on('error', () => undefined);
  const closed = once(socket, 'close');
  for (const part of parts) {
    socket.write(part);
    await elapse(5);
  }
  await Promise.race([closed, elapse(400)]);
  socket.destroy();
  await closed;
  const answers = heard.split(/(?=HTTP\/1\.1 \d{3} )/);
  return {
    statuses: answers.flatMap(
      answer =>
        answer
          .match(/^HTTP\/1\.1 (\d{3}) /)
          ?.slice(1)
          .map(Number) ?? [],
    ),
    bodies: answers.map(answer => wordsIn(answer.split('\r\n\r\n').slice(1).join('\r\n\r\n'))).join(''),
  };
};
