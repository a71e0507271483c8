import { subscriptionStatusId } from '@motriforge/db/lookups/payments';
import { erasedUserId } from '@motriforge/db/lookups/people';
import { statusId } from '@motriforge/db/lookups/statuses';
import { type Link, links } from '@motriforge/db/ownership/links';
import { coachingSession } from '@motriforge/db/schema/appointments';
import { user } from '@motriforge/db/schema/identity';
import { invoice } from '@motriforge/db/schema/invoices';
import { subscription, subscriptionChange } from '@motriforge/db/schema/subscriptions';
import { localDay } from '@motriforge/shared/dates';
import { and, eq, exists, inArray, sql } from 'drizzle-orm';
import type { Statement } from '../commit.ts';
import type { Ctx } from '../context.ts';

/** Gives what others rely on to the placeholder for people who are gone. */
export function handOver(ctx: Ctx, userId: string): Statement[] {
  return [
    leaveAppointments(ctx, userId),
    ...links.filter(mustNameSomebody).flatMap(({ from, columns }) =>
      columns.map((column) => {
        const name = sql.identifier(column.name);
        return ctx.db.run(sql`update ${from} set ${name} = ${erasedUserId} where ${name} = ${userId}`);
      }),
    ),
    ...closeSubscriptions(ctx, userId),
  ];
}

const mustNameSomebody = ({ to, onDelete }: Link): boolean => to === user && onDelete === 'restrict';

/** Clients keep the history of a coach who goes; what was still to come does not take place. */
function leaveAppointments(ctx: Ctx, userId: string): Statement {
  const isOver = sql`(${coachingSession.completedAt} is not null or ${coachingSession.cancelledAt} is not null)`;
  return ctx.db
    .update(coachingSession)
    .set({
      coachId: erasedUserId,
      holdsTime: false,
      statusId: sql`case when ${isOver} then ${coachingSession.statusId} else ${statusId('APPOINTMENT', 'CANCELLED')} end`,
      cancelledAt: sql`case when ${isOver} then ${coachingSession.cancelledAt} else ${ctx.now()} end`,
    })
    .where(eq(coachingSession.coachId, userId));
}

/** Books are kept for as long as the law asks: a subscription somebody was billed for ends, and stays. */
function closeSubscriptions(ctx: Ctx, userId: string): Statement[] {
  const today = localDay(ctx.now(), 'UTC');
  const wasBilled = ctx.db.select({ id: invoice.id }).from(invoice).where(eq(invoice.subscriptionId, subscription.id));
  const theirs = ctx.db.select({ id: subscription.id }).from(subscription).where(eq(subscription.userId, userId));
  return [
    ctx.db.update(subscriptionChange).set({ reason: null }).where(inArray(subscriptionChange.subscriptionId, theirs)),
    ctx.db
      .update(subscription)
      .set({
        userId: erasedUserId,
        endedAt: sql`coalesce(${subscription.endedAt}, max(${today}, ${subscription.startedAt}))`,
        cancelledAt: sql`coalesce(${subscription.cancelledAt}, max(${today}, ${subscription.startedAt}))`,
        cancellationReason: null,
        subscriptionStatusId: subscriptionStatusId('CANCELLED'),
      })
      .where(and(eq(subscription.userId, userId), exists(wasBilled))),
  ];
}
