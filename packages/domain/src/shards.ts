import { type SQL, sql } from 'drizzle-orm';
import type { Statement } from './commit.ts';
import type { Ctx } from './context.ts';

/** Does a job for the next people in line and remembers who was last, all at once. Says whether everybody has had it. */
export async function forNextPeople(
  ctx: Ctx,
  job: string,
  count: number,
  work: (people: SQL) => Statement,
): Promise<{ isDone: boolean }> {
  const people = sql`select id from user
    where id > coalesce((select cursor from cron_job where name = ${job}), '') order by id limit ${count}`;
  const now = ctx.now();
  const remember = ctx.db.run(sql`insert into cron_job (name, cursor, started_at, finished_at)
    select ${job}, case when count(*) = ${count} then max(id) end, ${now}, case when count(*) < ${count} then ${now} end
    from (${people}) where true
    on conflict (name) do update set cursor = excluded.cursor, started_at = coalesce(started_at, excluded.started_at),
      finished_at = coalesce(excluded.finished_at, finished_at)`);
  const left = ctx.db.all<{ cursor: string | null }>(sql`select cursor from cron_job where name = ${job}`);
  const [, , [row]] = await ctx.db.batch([work(people), remember, left]);
  return { isDone: (row?.cursor ?? null) === null };
}
