import type { PermissionName } from '@motriforge/shared/permissions';
import { sql } from 'drizzle-orm';
import type { Ctx } from '../context.ts';
import { type Asker, guestTables, rightsTables } from './rights-sql.ts';

/** What somebody is and may do, everywhere and in one institution. */
export interface Rights {
  roleIds: ReadonlySet<string>;
  permissions: ReadonlySet<PermissionName>;
}

/** The caller's rights. A role may do what its parent may, however long the line. */
export async function rightsOf(ctx: Ctx, institutionId: string | null = null): Promise<Rights> {
  const [row] = await rightsQuery(ctx, institutionId);
  return toRights(row);
}

interface RightsRow {
  roleIds: string;
  permissions: string;
}

export function toRights(row: RightsRow | undefined): Rights {
  return {
    roleIds: new Set(JSON.parse(row?.roleIds ?? '[]')),
    permissions: new Set(JSON.parse(row?.permissions ?? '[]')),
  };
}

/** One row, to be read alone or beside what a verb reads anyway. */
export function rightsQuery({ db, actor }: { db: Ctx['db']; actor: Asker }, institutionId: string | null) {
  const here = sql`institution_id in ('', ${institutionId})`;
  const tables = actor.kind === 'visitor' ? guestTables() : rightsTables(actor, sql`select id from permission`);
  return db.all<RightsRow>(sql`with recursive ${tables}
    select (select json_group_array(distinct role_id) from worn where ${here}) as roleIds,
      (select json_group_array(distinct name) from held where ${here}) as permissions`);
}
