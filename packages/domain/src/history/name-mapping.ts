import type { NameMapping } from '@motriforge/shared/contracts/imports';
import { sql } from 'drizzle-orm';
import type { UserCtx } from '../context.ts';

const newestImports = 20;

/** What the caller has said names of other products stand for; what they said last wins. */
export async function nameMapping({ db, actor }: UserCtx): Promise<NameMapping> {
  const rows = await db.all<{ name: string; id: string | null }>(sql`
    select said.key as name, said.value as id, max(import_batch.created_at)
    from import_batch cross join json_each(import_batch.name_mapping) as said
    where import_batch.id in (select id from import_batch where user_id = ${actor.userId}
      order by created_at desc limit ${sql.raw(String(newestImports))})
    group by said.key limit 5000`);
  return Object.fromEntries(rows.map(({ name, id }) => [name, id]));
}
