import { traineeStats } from '@motriforge/db/schema/coaching';
import { addDays, localDay } from '@motriforge/shared/dates';
import { eq, type SQL, sql } from 'drizzle-orm';
import type { Statement } from '../commit.ts';
import type { Ctx } from '../context.ts';
import { forNextPeople } from '../shards.ts';

/** What a person's training comes to, as it was last counted. */
export async function traineeStatistics(ctx: Ctx, userId: string) {
  const [figures] = await ctx.db.select().from(traineeStats).where(eq(traineeStats.userId, userId));
  return figures ?? null;
}

/** Counts the figures of the next people in line anew. Nobody who reads them meanwhile waits or sees half of them. */
export function refreshTraineeStatistics(ctx: Ctx, count = 500): Promise<{ isDone: boolean }> {
  return forNextPeople(ctx, 'trainee-statistics', count, (people) => countUp(ctx, people));
}

/** Days, appointments and ratings are each counted by themselves: counted over joined rows they would multiply. */
export function countUp(ctx: Ctx, people: SQL): Statement {
  const today = localDay(ctx.now(), 'UTC');
  const adherence = (days: number) => {
    const isRecent = sql`day > ${addDays(today, -days)}`;
    return sql`100.0 * sum(planned_done) filter (where ${isRecent}) / nullif(sum(planned_sessions) filter (where ${isRecent}), 0)`;
  };
  return ctx.db.run(sql`insert into trainee_stats (user_id, total_workouts, total_sessions, avg_rating,
      total_weight_lifted, adherence_7d, adherence_30d, adherence_90d, last_workout_date, calculated_at)
    with people as materialized (${people}),
    trained as (
      select user_id as id, sum(sessions) as workouts, sum(volume_kg) as weight,
        max(day) filter (where sessions > 0) as last, ${adherence(7)} as week, ${adherence(30)} as month,
        ${adherence(90)} as quarter
      from people cross join training_day on training_day.user_id = people.id group by user_id),
    met as (
      select client_id as id, count(*) as appointments
      from people cross join coaching_session on coaching_session.client_id = people.id
      where coaching_session.completed_at is not null group by client_id),
    rated as (
      select user_id as id, avg(rating) as rating
      from people cross join workout_session on workout_session.user_id = people.id
      where workout_session.completed_at is not null group by user_id)
    select id, coalesce(workouts, 0), coalesce(appointments, 0), rating, coalesce(weight, 0), week, month, quarter, last,
      ${ctx.now()}
    from people left join trained using (id) left join met using (id) left join rated using (id) where true
    on conflict (user_id) do update set total_workouts = excluded.total_workouts,
      total_sessions = excluded.total_sessions, avg_rating = excluded.avg_rating,
      total_weight_lifted = excluded.total_weight_lifted, adherence_7d = excluded.adherence_7d,
      adherence_30d = excluded.adherence_30d, adherence_90d = excluded.adherence_90d,
      last_workout_date = excluded.last_workout_date, calculated_at = excluded.calculated_at`);
}
