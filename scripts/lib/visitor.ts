import type { ApiCtx } from '@motriforge/api/trpc';
import type { Db } from '@motriforge/db/client';
import { secretsFrom } from '@motriforge/domain/secrets';

/** A context in which nobody in particular asks, for calls without HTTP. */
export const visitorOver = (db: Db): ApiCtx => ({
  db,
  guardedDb: db,
  actor: { kind: 'visitor' },
  may: () => false,
  now: Date.now,
  requestId: 'script',
  caller: { ipAddress: null, userAgent: null },
  browser: { device: () => 'script', country: null, keep: () => undefined },
  secrets: secretsFrom('a-script-that-reads-what-is-public'),
  google: null,
  origin: 'http://127.0.0.1',
  publish: () => undefined,
  wakeAt: () => undefined,
  pushPublicKey: () => '',
});
