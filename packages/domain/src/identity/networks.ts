import { apiRateLimit } from '@motriforge/db/schema/operations';
import { AppError } from '@motriforge/shared/errors';
import { newId } from '@motriforge/shared/ids';
import { networkOf } from '@motriforge/shared/networks';
import { and, eq, gte, type SQL, sql, sum } from 'drizzle-orm';
import type { Ctx } from '../context.ts';

const minute = 60_000;

/** What one network may ask for before it has to wait, whoever asks from there. */
const limits = {
  /** Wrong passwords and codes, against whichever accounts. */
  'sign-in': { most: 20, windowMillis: 10 * minute },
  /** Letters, to whichever addresses. */
  letters: { most: 20, windowMillis: 60 * minute },
} as const;
export type Limited = keyof typeof limits;

const windowOf = (ctx: Ctx, what: Limited): number => ctx.now() - (ctx.now() % limits[what].windowMillis);

const ofNetwork = (ctx: Ctx, what: Limited): SQL | undefined =>
  and(
    eq(apiRateLimit.ipAddress, networkOf(ctx.caller.ipAddress)),
    eq(apiRateLimit.endpoint, what),
    // In the words of the partial index.
    sql`${apiRateLimit.userId} is null`,
    gte(apiRateLimit.windowStart, windowOf(ctx, what)),
  );

/** How often the caller's network has been counted in this window; read beside what a verb reads anyway. */
export const askedFrom = (ctx: Ctx, what: Limited) =>
  ctx.db
    .select({ count: sum(apiRateLimit.requestsCount).mapWith(Number) })
    .from(apiRateLimit)
    .where(ofNetwork(ctx, what));

/** Counts once more for the caller's network. */
export const countFrom = (ctx: Ctx, what: Limited) =>
  ctx.db
    .insert(apiRateLimit)
    .values({
      id: newId(),
      ipAddress: networkOf(ctx.caller.ipAddress),
      endpoint: what,
      requestsCount: 1,
      windowStart: windowOf(ctx, what),
      createdAt: ctx.now(),
    })
    .onConflictDoUpdate({
      target: [apiRateLimit.ipAddress, apiRateLimit.endpoint, apiRateLimit.windowStart],
      targetWhere: sql`${apiRateLimit.userId} is null`,
      set: { requestsCount: sql`${apiRateLimit.requestsCount} + 1` },
    });

/** Refuses a network that has asked too often, until its window ends. */
export function refuseBeyond(ctx: Ctx, what: Limited, asked: { count: number | null } | undefined): void {
  if ((asked?.count ?? 0) < limits[what].most) return;
  const until = windowOf(ctx, what) + limits[what].windowMillis;
  throw new AppError('TOO_MANY', 'There were too many tries from your network. Wait a while and try again.', {
    retryAfterSeconds: Math.max(1, Math.ceil((until - ctx.now()) / 1_000)),
  });
}
