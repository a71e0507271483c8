import { type Meter, newMeter, openDatabase } from '@motriforge/db/client';
import type { AnnouncedEvent, Ctx, JobCtx } from '@motriforge/domain/context';
import { messagesFor } from '@motriforge/domain/events';
import { type Secrets, secretsFrom } from '@motriforge/domain/secrets';
import type { EventMessage } from '@motriforge/shared/events';
import { newId } from '@motriforge/shared/ids';
import { now } from './clock.ts';
import type { Cookies } from './cookies.ts';
import { type Env, type Settings, settingsOf } from './env.ts';
import { googleClient } from './google.ts';
import { describe, log } from './log.ts';
import { mailProvider } from './mail.ts';
import { pushKeys, pushSender } from './push.ts';

/** What every context has, whoever asks. */
function base(env: Env, waiter: Pick<ExecutionContext, 'waitUntil'>, meter: Meter) {
  const settings = settingsOf(env);
  const { DATABASE_URL: url, DATABASE_TOKEN: token, APP_SECRET, APP_ORIGIN: origin } = settings;
  return {
    origin,
    secrets: secretsOf(APP_SECRET),
    google: googleClient(settings),
    db: openDatabase(token === undefined ? { url } : { url, token }, meter),
    actor: { kind: 'visitor' as const },
    now,
    publish: (event: AnnouncedEvent) => announce(env, waiter, messagesFor(event)),
    wakeAt: (userId: string, at: number | null) => waiter.waitUntil(wake(env, userId, at)),
    pushPublicKey: () => keysOf(settings).publicKey,
  };
}

let secrets: { of: string; made: Secrets } | undefined;

/** Keys are derived once for each isolate. */
function secretsOf(appSecret: string): Secrets {
  if (secrets?.of !== appSecret) secrets = { of: appSecret, made: secretsFrom(appSecret) };
  return secrets.made;
}

let keys: { of: string; made: ReturnType<typeof pushKeys> } | undefined;

/** Made when they are first needed: few requests do. */
function keysOf({ APP_SECRET, APP_ORIGIN }: Settings) {
  if (keys?.of !== APP_SECRET) keys = { of: APP_SECRET, made: pushKeys(secretsOf(APP_SECRET), APP_ORIGIN) };
  return keys.made;
}

/** What is lost here a cron makes up for. */
async function wake(env: Env, userId: string, at: number | null): Promise<void> {
  try {
    await env.REST.get(env.REST.idFromName(userId)).wakeAt(userId, at);
  } catch (error) {
    log('warn', 'wake-failed', { error: describe(error) });
  }
}

/** A context in which nobody is known yet. */
export function visitorContext(
  env: Env,
  waiter: Pick<ExecutionContext, 'waitUntil'>,
  meter: Meter,
  request: { id: string; headers: Headers; cookies: Cookies },
): Ctx {
  const { device, keepSession } = request.cookies;
  return {
    ...base(env, waiter, meter),
    browser: {
      device,
      country: request.headers.get('cf-ipcountry')?.match(/^[A-Z]{2}$/)?.[0] ?? null,
      keep: (session) => keepSession(session, now()),
    },
    requestId: request.id,
    caller: {
      ipAddress: request.headers.get('cf-connecting-ip'),
      userAgent: request.headers.get('user-agent')?.slice(0, 500) ?? null,
    },
  };
}

/** A context for queues and crons, where nobody in particular asks. */
export function jobContext(env: Env, waiter: Pick<ExecutionContext, 'waitUntil'>): JobCtx {
  return {
    ...base(env, waiter, newMeter()),
    requestId: newId(),
    caller: { ipAddress: null, userAgent: null },
    browser: { device: () => newId(), country: null, keep: () => undefined },
    sendMail: mailProvider(settingsOf(env)),
    sendPush: pushSender(settingsOf(env), keysOf(settingsOf(env))),
  };
}

const gatheringMillis = 20;
/** A gathering that takes longer has ended with the request that began it. */
const longestGatheringMillis = 1_000;
const gathered: EventMessage[] = [];
let gatheringSince = 0;

/** Sends messages soon: what other requests have to say in the same moment leaves with them. */
function announce(env: Env, waiter: Pick<ExecutionContext, 'waitUntil'>, messages: readonly EventMessage[]): void {
  const isGathering = gathered.length > 0 && Date.now() - gatheringSince < longestGatheringMillis;
  gathered.push(...messages);
  if (isGathering || gathered.length === 0) return;
  gatheringSince = Date.now();
  waiter.waitUntil(
    new Promise((resolve) => setTimeout(resolve, gatheringMillis)).then(() => publish(env, gathered.splice(0))),
  );
}

/** Sends messages on their way, a hundred at a time. What is lost here the sweep finds again. */
export async function publish(env: Env, messages: readonly EventMessage[]): Promise<void> {
  try {
    for (let from = 0; from < messages.length; from += 100) {
      await env.EVENTS.sendBatch(messages.slice(from, from + 100).map((body) => ({ body })));
    }
  } catch (error) {
    log('warn', 'publish-failed', { count: messages.length, error: describe(error) });
  }
}
