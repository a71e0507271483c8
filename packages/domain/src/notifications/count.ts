import { deliveryStatusId } from '@motriforge/db/lookups/notifications/states';
import { endOfDay, startOfDay } from '@motriforge/shared/dates';
import { sql } from 'drizzle-orm';
import type { Ctx } from '../context.ts';

/** Counts what became of the notifications sent on a day (UTC), by type. Counting again gives the same. One statement. */
export async function countNotifications(ctx: Ctx, day: string): Promise<void> {
  const has = (status: Parameters<typeof deliveryStatusId>[0]) =>
    sql`exists (select 1 from notification_delivery as delivery where delivery.notification_id = notification.id
      and delivery.delivery_status_id = ${deliveryStatusId(status)})`;
  await ctx.db.run(sql`
    insert into notification_analytics (notification_type_id, analytics_date, sent_count, delivered_count, opened_count,
      clicked_count, failed_count, open_rate, click_rate, delivery_rate, calculated_at)
    select notification_type_id, ${day}, count(*), sum(arrived), sum(opened), sum(clicked), sum(failed),
      avg(opened), avg(clicked), avg(arrived), ${ctx.now()}
    from (
      select notification_type_id, ${has('DELIVERED')} as arrived, read_at is not null as opened,
        clicked_at is not null as clicked, ${has('FAILED')} or ${has('BOUNCED')} as failed
      from notification_type as type cross join notification on notification.notification_type_id = type.id
        and sent_at >= ${startOfDay(day, 'UTC')} and sent_at < ${endOfDay(day, 'UTC')})
    group by notification_type_id
    on conflict (notification_type_id, analytics_date) do update set sent_count = excluded.sent_count,
      delivered_count = excluded.delivered_count, opened_count = excluded.opened_count,
      clicked_count = excluded.clicked_count, failed_count = excluded.failed_count, open_rate = excluded.open_rate,
      click_rate = excluded.click_rate, delivery_rate = excluded.delivery_rate, calculated_at = excluded.calculated_at`);
}
