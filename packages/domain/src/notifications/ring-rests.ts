import { restIsOver } from '@motriforge/content/push-words';
import { pushSubscription } from '@motriforge/db/schema/deliveries';
import { userSession } from '@motriforge/db/schema/identity';
import { restTimer } from '@motriforge/db/schema/records';
import { and, eq, gt, inArray, isNull, lte, sql } from 'drizzle-orm';
import { commit, type Statement } from '../commit.ts';
import type { JobCtx } from '../context.ts';
import { localeOf, settingOf } from './letter-language.ts';

/** Nobody who rested wants to hear of it later than this. */
const latestMillis = 5 * 60_000;
const mostAtOnce = 200;
const mostFailures = 10;

/**
 * Tells those whose rest is over, on each of their devices that asked to be told. An alarm calls it for one person, to
 * the second; a cron for whoever's alarm was lost. Answers with how many devices were told.
 */
export async function ringRests(ctx: JobCtx, userId?: string): Promise<number> {
  const due = await dueRests(ctx, userId);
  if (due.length === 0) return 0;
  const outcomes = await Promise.all(due.flatMap((rest) => (rest.device ? [ring(ctx, rest, rest.device)] : [])));
  const told = outcomes.filter(({ outcome }) => outcome === 'SENT');
  const endings = due.map(({ userId, endsAt }) => [userId, endsAt]);
  const rung = ctx.db
    .update(restTimer)
    .set({ rungAt: ctx.now() })
    // A rest that was lengthened meanwhile rings again.
    .where(
      sql`(${restTimer.userId}, ${restTimer.endsAt}) in (select value ->> 0, value ->> 1 from json_each(${JSON.stringify(endings)}))`,
    );
  await commit(ctx, [rung, ...settled(ctx, outcomes)], {});
  return told.length;
}

function dueRests(ctx: JobCtx, userId: string | undefined) {
  const isWhose = userId === undefined ? undefined : eq(restTimer.userId, userId);
  const isLive = and(eq(userSession.isActive, true), gt(userSession.expiresAt, ctx.now()));
  const device = ctx.db
    .select({
      userId: pushSubscription.userId,
      id: pushSubscription.id,
      endpoint: pushSubscription.endpoint,
      p256dhKey: pushSubscription.p256dhKey,
      authKey: pushSubscription.authKey,
    })
    .from(pushSubscription)
    .innerJoin(userSession, and(eq(userSession.id, pushSubscription.sessionId), isLive))
    .where(isNull(pushSubscription.disabledAt))
    .as('device');
  return ctx.db
    .select({
      userId: restTimer.userId,
      endsAt: restTimer.endsAt,
      language: settingOf<string>('ui.language', sql`rest_timer.user_id`),
      device: { id: device.id, endpoint: device.endpoint, p256dhKey: device.p256dhKey, authKey: device.authKey },
    })
    .from(restTimer)
    .leftJoin(device, and(eq(device.userId, restTimer.userId), gt(restTimer.endsAt, ctx.now() - latestMillis)))
    .where(and(isWhose, isNull(restTimer.rungAt), lte(restTimer.endsAt, ctx.now())))
    .limit(mostAtOnce);
}

type DueRest = Awaited<ReturnType<typeof dueRests>>[number];

async function ring(ctx: JobCtx, rest: DueRest, device: NonNullable<DueRest['device']>) {
  const words = restIsOver[localeOf(rest)];
  return { id: device.id, outcome: await ctx.sendPush(device, { ...words, tag: 'rest', path: '/log' }) };
}

/** What the services said of the devices: one that is gone is forgotten, one that failed too often is left alone. */
function settled(ctx: JobCtx, outcomes: Awaited<ReturnType<typeof ring>>[]): Statement[] {
  const now = ctx.now();
  const among = (wanted: string) =>
    inArray(
      pushSubscription.id,
      outcomes.filter(({ outcome }) => outcome === wanted).map(({ id }) => id),
    );
  const failed: Record<string, unknown> = {
    failureCount: sql`${pushSubscription.failureCount} + 1`,
    lastFailureAt: now,
    lastFailureReason: 'The service of the browser did not take it.',
    disabledAt: sql`iif(${pushSubscription.failureCount} + 1 >= ${mostFailures}, ${now}, null)`,
  };
  return [
    ctx.db.delete(pushSubscription).where(among('GONE')),
    ctx.db.update(pushSubscription).set({ failureCount: 0, lastSuccessAt: now }).where(among('SENT')),
    ctx.db.update(pushSubscription).set(failed).where(among('FAILED')),
  ];
}
