import type { Client } from '@libsql/client/http';
import type { LoadGenerator, LoadResult, Target } from './generator.ts';
import type { Route } from './routes.ts';
import { median } from './statistics.ts';
import type { Trio } from './targets.ts';

export const connections = 8;

/** Fewer than the queue waits for and over before its patience is: subscribers start when the burst has ended. */
const callsInABurst = 40;
const warmUpSeconds = 0.5;

export interface Rounds {
  rounds: number;
  seconds: number;
}

export interface RouteResult {
  route: string;
  leastOfBare: number | undefined;
  /** With several connections, over the smaller database. */
  real: LoadResult;
  bare: LoadResult;
  direct: LoadResult;
  /** Throughput as a share of the bare route's and of the database's own: the median of what each round gave. */
  ofBare: number;
  ofDirect: number;
  /** The p50 with one connection, over either database, and the median of their ratios. */
  alone: { once: number; tenTimes: number; ratio: number; bareOnce: number; bareTenTimes: number };
  /** Of a write: how many a second it takes when its subscribers run beside it. */
  sustainedPerSecond?: number;
}

/** A trio and the database under it. */
export interface Side extends Trio {
  client: Client;
}

/** Asks everybody in turn, round after round, so that what the machine does meanwhile meets all of them. */
export async function measureRoute(
  generator: LoadGenerator,
  route: Route,
  once: Side,
  tenTimes: Side,
  { rounds, seconds }: Rounds,
): Promise<RouteResult> {
  const ask = async (target: Target, howMany: number, howLong = seconds) => {
    const limits = route.writes ? { mostCalls: callsInABurst } : {};
    const result = await generator.run(target, { connections: howMany, seconds: howLong, ...limits });
    if (route.writes && target === once.real) await settled(once.client);
    if (route.writes && target === tenTimes.real) await settled(tenTimes.client);
    return result;
  };
  for (const target of [once.real, once.bare, once.direct, tenTimes.real, tenTimes.bare]) {
    await ask(target, connections, warmUpSeconds);
  }
  const busy: Record<'real' | 'bare' | 'direct', LoadResult>[] = [];
  for (let round = 0; round < rounds; round++) {
    busy.push({
      real: await ask(once.real, connections),
      bare: await ask(once.bare, connections),
      direct: await ask(once.direct, connections),
    });
  }
  const alone: Record<'once' | 'tenTimes' | 'bareOnce' | 'bareTenTimes', number>[] = [];
  for (let round = 0; round < rounds; round++) {
    alone.push({
      once: (await ask(once.real, 1)).p50,
      tenTimes: (await ask(tenTimes.real, 1)).p50,
      bareOnce: (await ask(once.bare, 1, seconds / 2)).p50,
      bareTenTimes: (await ask(tenTimes.bare, 1, seconds / 2)).p50,
    });
  }
  const result: RouteResult = {
    route: route.name,
    leastOfBare: route.leastOfBare,
    real: middle(busy.map(({ real }) => real)),
    bare: middle(busy.map(({ bare }) => bare)),
    direct: middle(busy.map(({ direct }) => direct)),
    ofBare: median(busy.map(({ real, bare }) => real.perSecond / bare.perSecond)),
    ofDirect: median(busy.map(({ real, direct }) => real.perSecond / direct.perSecond)),
    alone: {
      once: median(alone.map((round) => round.once)),
      tenTimes: median(alone.map((round) => round.tenTimes)),
      ratio: median(alone.map((round) => round.tenTimes / round.once)),
      bareOnce: median(alone.map((round) => round.bareOnce)),
      bareTenTimes: median(alone.map((round) => round.bareTenTimes)),
    },
  };
  if (!route.writes) return result;
  const { perSecond } = await generator.run(once.real, { connections, seconds: 3 * seconds });
  await settled(once.client);
  return { ...result, sustainedPerSecond: perSecond };
}

function middle(results: readonly LoadResult[]): LoadResult {
  const of = (pick: (result: LoadResult) => number) => median(results.map(pick));
  return {
    count: results.reduce((sum, { count }) => sum + count, 0),
    perSecond: of(({ perSecond }) => perSecond),
    p50: of(({ p50 }) => p50),
    p99: of(({ p99 }) => p99),
    trips: Math.max(...results.map(({ trips }) => trips)),
  };
}

const longestWaitMillis = 60_000;
/** Longer than the queue holds a message back. */
const stillnessMillis = 1_500;

/** Waits until subscribers are done with what writes set off, so that whoever is measured next pays nothing for it. */
async function settled(client: Client): Promise<void> {
  const end = Date.now() + longestWaitMillis;
  let before = -1;
  while (Date.now() < end) {
    const { rows } = await client.execute('select count(*) from event_receipt');
    const receipts = Number(rows[0]?.[0]);
    if (receipts === before) return;
    before = receipts;
    await new Promise((resolve) => setTimeout(resolve, stillnessMillis));
  }
}
