import { sql } from 'drizzle-orm';
import type { UserCtx } from '../context.ts';

/** From which day to which the sessions of an import reach; no row where it has none. */
export const stretchOf = ({ db, actor }: UserCtx, batchId: string) =>
  db.all<{ from: string; until: string }>(sql`
    select min(session_date) as "from", max(session_date) as until from imported_row
    join workout_session on workout_session.id = imported_row.entity_id
    where imported_row.batch_id = ${batchId} and imported_row.entity_type = 'workout_session'
      and workout_session.user_id = ${actor.userId}
    having count(*) > 0`);
