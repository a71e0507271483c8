import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { newId } from '@motriforge/shared/ids';
import type { Load, LoadResult } from './generator.ts';
import { percentile } from './statistics.ts';

// A process of its own, so that what the edge logs into the other one does not slow the clock that judges it.
process.on('message', (load: Load) => {
  run(load).then(
    (result) => process.send?.({ result }),
    (error: unknown) => process.send?.({ failure: error instanceof Error ? error.message : String(error) }),
  );
});
process.once('disconnect', () => process.exit(0));

/** Each connection asks again as soon as it has its answer, until time is up. */
async function run({ target, connections, seconds, mostCalls }: Load): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const { origin, calls, headers } = target;
  const millis: number[] = [];
  let trips = 0;
  let next = 0;
  const began = performance.now();
  const end = began + seconds * 1000;
  const worker = async () => {
    while (performance.now() < end && next < mostCalls) {
      const call = calls[next++ % calls.length];
      if (!call) throw new Error('There is nothing to call.');
      const sent = performance.now();
      const answer = await ask(agent, new URL(call.path, origin), call.method, headers, filled(call.body));
      millis.push(performance.now() - sent);
      // Whatever is asked, only a refusal has a member of this name.
      if (answer.status !== 200 || answer.text.includes('"message":')) {
        throw new Error(`${call.method} ${call.path} answered ${answer.status}: ${answer.text.slice(0, 300)}`);
      }
      trips = Math.max(trips, Number(/(\d+) trips?/.exec(String(answer.headers['server-timing']))?.[1] ?? 0));
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, worker));
  } finally {
    agent.destroy();
  }
  return {
    count: millis.length,
    perSecond: millis.length / ((performance.now() - began) / 1000),
    p50: percentile(millis, 0.5),
    p99: percentile(millis, 0.99),
    trips,
  };
}

/** A body with new ids where it leaves room for them: `{{0}}` is the same id wherever it stands. */
function filled(body: string | undefined): string | undefined {
  if (!body?.includes('{{')) return body;
  const ids: string[] = [];
  return body.replace(/\{\{(\d)\}\}/g, (_, place: string) => {
    ids[Number(place)] ??= newId();
    return ids[Number(place)] ?? '';
  });
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

function ask(
  agent: Agent,
  url: URL,
  method: string,
  headers: Record<string, string>,
  body: string | undefined,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { agent, method, headers: { ...headers, ...length }, timeout: 20_000 }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.once('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      response.once('error', reject);
    });
    sent.once('timeout', () => sent.destroy(new Error(`${method} ${url.pathname} took more than 20 s.`)));
    sent.once('error', reject);
    sent.end(body);
  });
}
