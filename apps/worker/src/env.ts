import * as v from 'valibot';

/** What the platform binds to the worker. */
export interface Env {
  ASSETS: Fetcher;
  EVENTS: Queue;
  FILES: R2Bucket;
  LIVE: DurableObjectNamespace;
  REST: DurableObjectNamespace<WakeUp & Rpc.DurableObjectBranded>;
  WRITE_LIMIT: RateLimit;
  ENVIRONMENT: string;
  APP_ORIGIN: string;
  DATABASE_URL: string;
  DATABASE_TOKEN?: string;
  APP_SECRET: string;
  MAIL_URL?: string;
  MAIL_TOKEN?: string;
  MAIL_FROM?: string;
  GOOGLE_CLIENT_ID?: string;
  GOOGLE_CLIENT_SECRET?: string;
  GOOGLE_ISSUER?: string;
  PUSH_URL?: string;
}

/** What can be told to wake somebody at a moment, or to let them be. */
export interface WakeUp {
  wakeAt(userId: string, at: number | null): Promise<void>;
}

/** What Hono knows of a request. */
export interface App {
  Bindings: Env;
  Variables: { requestId: string };
}

const Variables = v.object({
  ENVIRONMENT: v.picklist(['local', 'production']),
  APP_ORIGIN: v.pipe(
    v.string(),
    v.url(),
    v.check((text) => new URL(text).origin === text, 'APP_ORIGIN is an origin: no path, no slash at its end.'),
  ),
  DATABASE_URL: v.pipe(
    v.string(),
    v.regex(/^(https?|libsql):\/\//, 'DATABASE_URL begins with libsql:, https: or http:.'),
  ),
  DATABASE_TOKEN: v.optional(v.string()),
  APP_SECRET: v.pipe(v.string(), v.minLength(32)),
  MAIL_URL: v.optional(v.pipe(v.string(), v.url())),
  MAIL_TOKEN: v.optional(v.string()),
  MAIL_FROM: v.optional(v.string()),
  GOOGLE_CLIENT_ID: v.optional(v.pipe(v.string(), v.nonEmpty())),
  GOOGLE_CLIENT_SECRET: v.optional(v.pipe(v.string(), v.nonEmpty())),
  GOOGLE_ISSUER: v.optional(v.pipe(v.string(), v.url()), 'https://accounts.google.com'),
  PUSH_URL: v.optional(v.pipe(v.string(), v.url())),
});

const Settings = v.pipe(
  Variables,
  v.forward(
    v.partialCheck(
      [['GOOGLE_CLIENT_ID'], ['GOOGLE_CLIENT_SECRET']],
      ({ GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET }) => !GOOGLE_CLIENT_ID === !GOOGLE_CLIENT_SECRET,
      'Google needs both, or neither.',
    ),
    ['GOOGLE_CLIENT_SECRET'],
  ),
  v.forward(
    v.partialCheck(
      [['ENVIRONMENT'], ['GOOGLE_ISSUER']],
      ({ ENVIRONMENT, GOOGLE_ISSUER }) => ENVIRONMENT === 'local' || GOOGLE_ISSUER.startsWith('https:'),
      'Only on this machine is somebody believed without TLS.',
    ),
    ['GOOGLE_ISSUER'],
  ),
  v.forward(
    v.partialCheck(
      [['ENVIRONMENT'], ['PUSH_URL']],
      ({ ENVIRONMENT, PUSH_URL }) => ENVIRONMENT === 'local' || PUSH_URL === undefined,
      'Only on this machine does somebody stand in for the services of browsers.',
    ),
    ['PUSH_URL'],
  ),
);
export type Settings = v.InferOutput<typeof Settings>;

let parsed: { of: Env; settings: Settings } | undefined;

/** The variables, checked once for each isolate. A wrong one stops the worker with its name, never with its value. */
export function settingsOf(env: Env): Settings {
  if (parsed?.of !== env) {
    const result = v.safeParse(Settings, env);
    if (!result.success) {
      const wrong = result.issues.map((issue) => v.getDotPath(issue)).join(', ');
      throw new Error(`These variables are missing or wrong: ${wrong}. See docs/deploy.md.`);
    }
    parsed = { of: env, settings: result.output };
  }
  return parsed.settings;
}
