import { readFileSync } from 'node:fs';
import { Log, LogLevel, Miniflare, type MiniflareOptions } from 'miniflare';
import { unstable_readConfig } from 'wrangler';
import { fromRoot } from './paths.ts';
import { Plain } from './steps.ts';

export interface EdgeOptions {
  port: number;
  /** A worker bundled into one module. */
  bundle: string;
  /** Where queues, files and objects live between runs. */
  persist: string;
  variables: Readonly<Record<string, string>>;
  /** Overrides how many leases of writes anybody gets in a minute. */
  leasesAMinute?: number;
  /** Overrides how long a message waits for others to be handed over with it. */
  gatheringSeconds?: number;
  onLog?: (line: string) => void;
}

export interface Edge {
  url: string;
  miniflare: Miniflare;
  /** Runs every cron, or those due in a minute. */
  runCrons(minute?: Date): Promise<void>;
  stop(): Promise<void>;
}

/** What this file reads of wrangler.toml, in the form in which wrangler hands it over. */
interface Wrangler {
  name: string;
  compatibility_date: string;
  compatibility_flags: string[];
  vars: Record<string, string>;
  triggers: { crons: string[] };
  queues: {
    producers: { binding: string; queue: string }[];
    consumers: {
      queue: string;
      dead_letter_queue?: string;
      max_batch_size?: number;
      max_batch_timeout?: number;
      max_retries?: number;
    }[];
  };
  r2_buckets: { binding: string; bucket_name: string }[];
  durable_objects: { bindings: { name: string; class_name: string }[] };
  ratelimits: { name: string; namespace_id: string; simple: { limit: number; period: 10 | 60 } }[];
  assets: {
    directory: string;
    html_handling: 'drop-trailing-slash';
    not_found_handling: 'none';
    run_worker_first: string[];
  };
}

const wrangler = (): Wrangler => unstable_readConfig({ config: fromRoot('wrangler.toml') }, { hideWarnings: true });

/** Runs the built worker in workerd on this machine, bound as wrangler.toml says. */
export async function startEdge(options: EdgeOptions): Promise<Edge> {
  const miniflare = new Miniflare(edgeOptions(options));
  try {
    const url = (await miniflare.ready).origin;
    return {
      url,
      miniflare,
      async runCrons(minute) {
        const worker = await miniflare.getWorker();
        const schedules = wrangler().triggers.crons.filter((cron) => !minute || isDue(cron, minute));
        for (const cron of schedules) await worker.scheduled({ cron, scheduledTime: new Date() });
      },
      stop: () => miniflare.dispose(),
    };
  } catch (error) {
    await miniflare.dispose().catch(() => undefined);
    if (error instanceof Error && /EADDRINUSE|already in use/i.test(error.message)) {
      throw new Plain(`Port ${options.port} is taken. Stop what uses it or choose another with --port.`);
    }
    throw error;
  }
}

/** Whether a schedule of ours names a minute: five fields, each a number or a star. */
export function isDue(cron: string, at: Date): boolean {
  const clock = [at.getUTCMinutes(), at.getUTCHours(), at.getUTCDate(), at.getUTCMonth() + 1, at.getUTCDay()];
  return cron.split(' ').every((field, place) => field === '*' || Number(field) === clock[place]);
}

function edgeOptions(options: EdgeOptions): MiniflareOptions {
  const { port, bundle, persist, variables, leasesAMinute, gatheringSeconds, onLog } = options;
  const config = wrangler();
  const texts = Object.entries({ ...config.vars, ...variables });
  return {
    host: '127.0.0.1',
    port,
    resourcePersistencePath: persist,
    log: new Log(LogLevel.NONE),
    telemetry: { enabled: false },
    handleStructuredLogs: ({ message }) => onLog?.(message),
    workers: [
      {
        config: {
          name: config.name,
          compatibilityDate: config.compatibility_date,
          compatibilityFlags: config.compatibility_flags,
          manifest: {
            mainModule: 'worker.js',
            modules: { 'worker.js': { type: 'esm', contents: readFileSync(bundle, 'utf8') } },
          },
          env: {
            ...named(texts, ([key, value]) => [key, { type: 'text' as const, value }]),
            ASSETS: { type: 'assets' },
            ...named(config.queues.producers, ({ binding, queue }) => [
              binding,
              { type: 'queue' as const, name: queue },
            ]),
            ...named(config.r2_buckets, ({ binding, bucket_name }) => [
              binding,
              { type: 'r2' as const, name: bucket_name },
            ]),
            ...named(config.durable_objects.bindings, ({ name, class_name }) => [
              name,
              { type: 'durable-object' as const, worker: config.name, exportName: class_name },
            ]),
            ...named(config.ratelimits, ({ name, namespace_id: namespace, simple: { limit, period } }) => [
              name,
              { type: 'rate-limit' as const, namespace, simple: { limit: leasesAMinute ?? limit, period } },
            ]),
          },
          exports: named(config.durable_objects.bindings, ({ class_name }) => [
            class_name,
            { type: 'durable-object' as const, storage: 'sqlite' as const },
          ]),
          triggers: [
            ...config.queues.consumers.map((consumer) => ({
              type: 'queue' as const,
              name: consumer.queue,
              deadLetterQueue: consumer.dead_letter_queue,
              maxBatchSize: consumer.max_batch_size,
              maxBatchTimeout: gatheringSeconds ?? consumer.max_batch_timeout,
              maxRetries: consumer.max_retries,
            })),
            ...config.triggers.crons.map((schedule) => ({ type: 'scheduled' as const, schedule })),
          ],
          assets: {
            directory: fromRoot(config.assets.directory),
            hasUserWorker: true,
            htmlHandling: config.assets.html_handling,
            notFoundHandling: config.assets.not_found_handling,
            runWorkerFirst: config.assets.run_worker_first,
          },
        },
      },
    ],
  };
}

function named<T, V>(items: readonly T[], entry: (item: T) => [string, V]): Record<string, V> {
  return Object.fromEntries(items.map(entry));
}
