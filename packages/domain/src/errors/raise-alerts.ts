import { freshId } from '@motriforge/db/fresh-id';
import { sql } from 'drizzle-orm';
import type { Ctx } from '../context.ts';

/**
 * Sets off the alerts whose threshold was passed within their window, each once for a window; answers how many. An
 * alert without a type or a severity counts all of them; an occurrence that stands for many counts as many.
 */
export async function raiseErrorAlerts(ctx: Ctx): Promise<number> {
  const now = ctx.now();
  const [raised] = await ctx.db.batch([
    ctx.db.run(sql`
      insert into error_alert_trigger (id, error_alert_id, trigger_count, trigger_errors, triggered_at)
      select ${freshId(now)}, alert.id, cast(round(sum(1 / occurrence.sample_rate)) as integer),
        json_group_array(distinct error.id), ${now}
      from error_alert as alert
      join error_occurrence as occurrence
        on occurrence.occurred_at > ${now} - alert.threshold_time_minutes * 60000 and occurrence.occurred_at <= ${now}
      join error on error.id = occurrence.error_id
        and (alert.error_type_id is null or error.error_type_id = alert.error_type_id)
        and (alert.severity_level_id is null or error.severity_level_id = alert.severity_level_id)
      where alert.is_active = 1
        and (alert.last_triggered is null or alert.last_triggered <= ${now} - alert.threshold_time_minutes * 60000)
      group by alert.id
      having round(sum(1 / occurrence.sample_rate)) >= alert.threshold_count`),
    ctx.db.run(sql`
      update error_alert set last_triggered = ${now}
      where id in (select error_alert_id from error_alert_trigger where triggered_at = ${now})`),
  ]);
  return raised.rowsAffected;
}
