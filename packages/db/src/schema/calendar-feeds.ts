import { sql } from 'drizzle-orm';
import { check, index, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { createdAt, id, instant, table } from './columns.ts';
import { user } from './identity.ts';
import { isHash } from './rules.ts';

/** An address at which calendars fetch a person's plans, until it is replaced. */
export const calendarFeed = table(
  'calendar_feed',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    content: text('content', { enum: ['ALL', 'APPOINTMENTS', 'TRAINING'] })
      .notNull()
      .default('ALL'),
    /** The SHA-256 hash of the secret in the address. */
    secretHash: text('secret_hash').notNull().unique(),
    createdAt: createdAt(),
    lastFetchedAt: instant('last_fetched_at'),
    revokedAt: instant('revoked_at'),
  },
  (t) => [
    uniqueIndex('calendar_feed_live_uq').on(t.userId, t.content).where(sql`${t.revokedAt} is null`),
    index('calendar_feed_user_idx').on(t.userId, t.createdAt),
    isHash('calendar_feed_secret_hash_ck', t.secretHash),
    check('calendar_feed_times_ck', sql`${t.revokedAt} >= ${t.createdAt}`),
  ],
);
