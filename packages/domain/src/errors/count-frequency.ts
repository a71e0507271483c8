import { endOfDay, startOfDay } from '@motriforge/shared/dates';
import { sql } from 'drizzle-orm';
import type { Ctx } from '../context.ts';

/** Counts for a day (UTC) how often each error happened, and to how many. Counting again gives the same. One statement. */
export async function countErrorFrequency(ctx: Ctx, day: string): Promise<void> {
  await ctx.db.run(sql`
    insert into error_frequency (error_id, frequency_date, occurrence_count, unique_users_affected,
      unique_sessions_affected, first_occurrence, last_occurrence, calculated_at)
    select error_id, ${day}, cast(round(sum(1 / sample_rate)) as integer), count(distinct user_id),
      count(distinct session_id), min(occurred_at), max(occurred_at), ${ctx.now()}
    from error_occurrence
    where occurred_at >= ${startOfDay(day, 'UTC')} and occurred_at < ${endOfDay(day, 'UTC')}
    group by error_id
    on conflict (error_id, frequency_date) do update set occurrence_count = excluded.occurrence_count,
      unique_users_affected = excluded.unique_users_affected,
      unique_sessions_affected = excluded.unique_sessions_affected,
      first_occurrence = excluded.first_occurrence, last_occurrence = excluded.last_occurrence,
      calculated_at = excluded.calculated_at`);
}
