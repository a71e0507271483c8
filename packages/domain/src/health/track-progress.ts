import { freshId } from '@motriforge/db/fresh-id';
import { metricId } from '@motriforge/db/lookups/metrics';
import type { EventData } from '@motriforge/shared/events';
import { newId } from '@motriforge/shared/ids';
import { sql } from 'drizzle-orm';
import type { JobCtx } from '../context.ts';
import type { Reaction } from '../reaction.ts';

/** Counts the sessions and the time of the day a session was finished for. A person has one such row for a day. */
export async function trackProgress(ctx: JobCtx, { sessionId }: EventData<'session.completed'>): Promise<Reaction> {
  const now = ctx.now();
  const snapshot = ctx.db.run(sql`insert into user_progress_snapshot (id, user_id, snapshot_date)
    select ${newId()}, user_id, session_date from workout_session where id = ${sessionId} on conflict do nothing`);
  const figures = ctx.db.run(sql`insert into user_metric
      (id, user_id, metric_id, snapshot_id, value, created_at, updated_at)
    with figures as (
      select snapshot.id, snapshot.user_id, count(*) as sessions, coalesce(sum(same_day.duration_seconds), 0) as seconds
      from workout_session as finished
      join user_progress_snapshot as snapshot
        on snapshot.user_id = finished.user_id and snapshot.snapshot_date = finished.session_date
      join workout_session as same_day
        on same_day.user_id = finished.user_id and same_day.session_date = finished.session_date
      where finished.id = ${sessionId} and same_day.completed_at is not null group by snapshot.id)
    select ${freshId(now)}, user_id, ${metricId('SESSIONS_COMPLETED')}, id, sessions, ${now}, ${now} from figures
    union all
    select ${freshId(now)}, user_id, ${metricId('TOTAL_TIME')}, id, seconds, ${now}, ${now} from figures where true
    on conflict (snapshot_id, metric_id) where snapshot_id is not null
    do update set value = excluded.value, updated_at = excluded.updated_at`);
  return { statements: [snapshot, figures] };
}
