import { openDatabase } from '@motriforge/db/client';
import { sql } from 'drizzle-orm';
import type { Handler } from 'hono';
import { type App, settingsOf } from './env.ts';
import { describe, log } from './log.ts';

/** The worker runs. */
export const health: Handler<App> = (c) => c.json({ status: 'ok' }, 200, { 'cache-control': 'no-store' });

const believedMillis = 2_000;
let answeredAt = 0;

/** The worker can do its work: the database answers. Who asks in quick succession hears what was said before. */
export const ready: Handler<App> = async (c) => {
  const isReady = () => c.json({ status: 'ready' }, 200, { 'cache-control': 'no-store' });
  if (Date.now() - answeredAt < believedMillis) return isReady();
  const { DATABASE_URL: url, DATABASE_TOKEN: token } = settingsOf(c.env);
  const address = { url, timeoutMillis: 3_000, ...(token === undefined ? {} : { token }) };
  try {
    await openDatabase(address).run(sql`select 1`);
    answeredAt = Date.now();
    return isReady();
  } catch (error) {
    log('error', 'not-ready', { requestId: c.get('requestId'), error: describe(error) });
    return c.json({ status: 'waiting for the database' }, 503, { 'cache-control': 'no-store', 'retry-after': '5' });
  }
};
