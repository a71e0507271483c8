import { calendarFeed } from '@motriforge/db/schema/calendar-feeds';
import type { CalendarAddress } from '@motriforge/shared/contracts/programs';
import { newId } from '@motriforge/shared/ids';
import { sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { hashToken, newToken } from '../identity/index.ts';

/** Gives the caller a new address for their calendar; whoever has the one before sees nothing any more. */
export async function rotateCalendar(ctx: UserCtx): Promise<CalendarAddress> {
  const id = newId();
  const secret = newToken();
  const open = ctx.db.insert(calendarFeed).values({
    id,
    userId: ctx.actor.userId,
    content: 'TRAINING',
    secretHash: hashToken(secret),
    createdAt: ctx.now(),
  });
  await commit(ctx, [close(ctx), open], { audit: { action: 'CREATE', entity: 'calendar_feed', id } });
  return { url: `${ctx.origin}/calendar/${secret}.ics` };
}

/** Takes the address of the caller's calendar back. */
export async function revokeCalendar(ctx: UserCtx): Promise<void> {
  await commit(ctx, [close(ctx)], {
    audit: { action: 'DELETE', entity: 'calendar_feed', id: ctx.actor.userId },
  });
}

const close = (ctx: UserCtx) =>
  ctx.db.run(sql`update ${calendarFeed} set revoked_at = max(created_at, ${ctx.now()})
    where user_id = ${ctx.actor.userId} and content = 'TRAINING' and revoked_at is null`);
