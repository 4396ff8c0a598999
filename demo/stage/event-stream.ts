import type { ServerResponse } from 'node:http';
import type { StageEvent } from './contract.ts';

/** The pages that listen to what happens on the stage. */
export interface EventStream {
  /** Keeps this response open and writes every later event to it. */
  add(response: ServerResponse): void;
  publish(event: StageEvent): void;
  close(): void;
}

/** @param heartbeatMs how often an idle connection hears something, so that a dead one is noticed */
export function eventStream(heartbeatMs = 15_000): EventStream {
  const pages = new Set<ServerResponse>();
  const write = (text: string): void => {
    for (const page of pages) page.write(text);
  };
  const heartbeat = setInterval(() => write(': still here\n\n'), heartbeatMs);
  heartbeat.unref();
  return {
    add(response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write('retry: 1000\n\n');
      pages.add(response);
      response.on('close', () => pages.delete(response));
    },
    publish: event => write(`data: ${JSON.stringify(event)}\n\n`),
    close() {
      clearInterval(heartbeat);
      for (const page of pages) page.end();
    },
  };
}
