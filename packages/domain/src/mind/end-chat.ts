import { metricId } from '@motriforge/db/lookups/metrics';
import { AppError } from '@motriforge/shared/errors';
import { newId } from '@motriforge/shared/ids';
import { sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';

export interface EndChatInput {
  sessionId: string;
  /** How well it went, from 0 to 100. */
  score?: number;
}

/** Ends the caller's conversation and counts it: the newest figure is how many they have practised. */
export async function endChat(ctx: UserCtx, { sessionId, score }: EndChatInput): Promise<void> {
  const now = ctx.now();
  const { userId } = ctx.actor;
  const practised = metricId('CONVERSATIONS_PRACTISED');
  const isGoingOn = sql`id = ${sessionId} and user_id = ${userId} and status = 'ACTIVE'`;
  const count = ctx.db.run(sql`insert into user_metric (id, user_id, metric_id, value, created_at, updated_at)
    select ${newId()}, ${userId}, ${practised}, 1 + coalesce((select max(value) from user_metric
      where user_id = ${userId} and metric_id = ${practised} and snapshot_id is null), 0), ${now}, ${now}
    from chat_session where ${isGoingOn}`);
  const end = ctx.db.run(sql`update chat_session
    set status = 'COMPLETED', score = ${score ?? null}, ended_at = ${now}, updated_at = ${now} where ${isGoingOn}`);
  const [, { rowsAffected }] = await commit(ctx, [count, end], {
    audit: { action: 'UPDATE', entity: 'chat_session', id: sessionId, after: { status: 'COMPLETED', score } },
  });
  if (rowsAffected === 0) throw new AppError('NOT_FOUND', 'There is no such conversation, or it has ended.');
}
