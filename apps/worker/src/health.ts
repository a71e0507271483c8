import { openDatabase } from '@motriforge/db/client';
import { sql } from 'drizzle-orm';
import type { Handler } from 'hono';
import { type App, settingsOf } from './env.ts';
import { describe, log } from './log.ts';

/** The worker runs. */
export const health: Handler<App> = (c) => c.json({ status: 'ok' }, 200, { 'cache-control': 'no-store' });

/** The worker can do its work: the database answers. */
export const ready: Handler<App> = async (c) => {
  const { DATABASE_URL: url, DATABASE_TOKEN: token } = settingsOf(c.env);
  const address = { url, timeoutMillis: 3_000, ...(token === undefined ? {} : { token }) };
  try {
    await openDatabase(address).run(sql`select 1`);
    return c.json({ status: 'ready' }, 200, { 'cache-control': 'no-store' });
  } catch (error) {
    log('error', 'not-ready', { requestId: c.get('requestId'), error: describe(error) });
    return c.json({ status: 'waiting for the database' }, 503, { 'cache-control': 'no-store', 'retry-after': '5' });
  }
};
