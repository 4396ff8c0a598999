import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { z } from 'zod';

const attribute = z.object({ key: z.string(), value: z.looseObject({}) });
const point = z.looseObject({ attributes: z.array(attribute).default([]) });
const points = z.object({ dataPoints: z.array(point) });
const metric = z.object({
  name: z.string(),
  sum: points.optional(),
  gauge: points.optional(),
  histogram: points.optional(),
});
const resource = z.object({ attributes: z.array(attribute) });
const metricsBody = z.object({
  resourceMetrics: z.array(
    z.object({ resource, scopeMetrics: z.array(z.object({ metrics: z.array(metric) })) }),
  ),
});
const span = z.object({
  name: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  attributes: z.array(attribute).default([]),
});
const tracesBody = z.object({
  resourceSpans: z.array(z.object({ resource, scopeSpans: z.array(z.object({ spans: z.array(span) })) })),
});

/** How a collector behaves. */
export type Mood = 'fine' | 'hangs' | 'refuses';

/** A collector of OpenTelemetry on a real port: reads what is sent as OTLP says, and keeps it. */
export const startCollector = async () => {
  const metrics: z.infer<typeof metric>[] = [];
  const spans: z.infer<typeof span>[] = [];
  const resources: z.infer<typeof resource>[] = [];
  const requests: {
    readonly url: string;
    readonly headers: Readonly<Record<string, unknown>>;
    readonly body: string;
  }[] = [];
  let mood: Mood = 'fine';
  const server = createServer(async (request, response) => {
    const body = (await buffer(request)).toString('utf8');
    const { url = '', headers } = request;
    requests.push({ url, headers, body });
    if (mood === 'hangs') return;
    if (mood === 'refuses') {
      response.writeHead(400);
      response.end();
      return;
    }
    if (url === '/v1/metrics')
      for (const { resource: from, scopeMetrics } of metricsBody.parse(JSON.parse(body)).resourceMetrics) {
        resources.push(from);
        metrics.push(...scopeMetrics.flatMap(scope => scope.metrics));
      }
    if (url === '/v1/traces')
      for (const { resource: from, scopeSpans } of tracesBody.parse(JSON.parse(body)).resourceSpans) {
        resources.push(from);
        spans.push(...scopeSpans.flatMap(scope => scope.spans));
      }
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    metrics,
    spans,
    requests,
    names: (): readonly string[] => [...new Set(metrics.map(({ name }) => name))].sort(),
    /** What a resource says of itself, by name. */
    resource: (): Readonly<Record<string, unknown>> =>
      Object.fromEntries(
        (resources[0]?.attributes ?? []).map(({ key, value }) => [key, Object.values(value)[0]]),
      ),
    parentOf: (child: z.infer<typeof span>): string | undefined =>
      spans.find(({ spanId }) => spanId === child.parentSpanId)?.name,
    become: (next: Mood) => {
      mood = next;
    },
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};

export type Collector = Awaited<ReturnType<typeof startCollector>>;
