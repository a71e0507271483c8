import { AppError } from '@motriforge/shared/errors';
import { sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';

export interface SayInput {
  id: string;
  sessionId: string;
  content: string;
}

/** Adds what the caller says to the end of a conversation that is still going on. Said twice, it is there once. */
export async function say(ctx: UserCtx, { id, sessionId, content }: SayInput): Promise<void> {
  const now = ctx.now();
  const isTheirs = sql`id = ${sessionId} and user_id = ${ctx.actor.userId} and status = 'ACTIVE'`;
  const open = ctx.db.all<{ id: string }>(sql`select id from chat_session where ${isTheirs}`);
  const message = ctx.db.run(sql`insert into chat_message (id, session_id, order_index, sender, content, created_at)
    select ${id}, id, (select coalesce(max(order_index) + 1, 0) from chat_message where session_id = ${sessionId}),
      'USER', ${content}, ${now}
    from chat_session where ${isTheirs} on conflict (id) do nothing`);
  const moved = ctx.db.run(sql`update chat_session set updated_at = ${now} where id = ${sessionId} and changes() > 0`);
  const [[session]] = await commit(ctx, [open, message, moved], {
    audit: { action: 'CREATE', entity: 'chat_message', id },
  });
  if (!session) throw new AppError('NOT_FOUND', 'There is no such conversation, or it has ended.');
}
