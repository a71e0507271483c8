import { roleId } from '@motriforge/db/lookups/access';
import type { PermissionName } from '@motriforge/shared/permissions';
import { type SQL, sql } from 'drizzle-orm';
import type { Ctx } from '../context.ts';

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
export function rightsQuery(ctx: Ctx, institutionId: string | null) {
  const worn = wornRoles(ctx, institutionId);
  return ctx.db
    .select({
      roleIds: sql<string>`(${worn} select json_group_array(id) from worn)`,
      permissions: sql<string>`(${worn} select json_group_array(name) from permission where id in (
        select permission_id from role_permission where role_id in (select id from worn)
        ${ownPermissions(ctx, institutionId)}))`,
    })
    .from(sql`(select 1)`);
}

function wornRoles(ctx: Ctx, institutionId: string | null): SQL {
  return sql`with recursive worn (id) as (${firstRoles(ctx, institutionId)}
    union select role.parent_role from role join worn on worn.id = role.id where role.parent_role is not null)`;
}

function firstRoles({ actor }: Ctx, institutionId: string | null): SQL {
  const guest = sql`select ${roleId('GUEST')}`;
  if (actor.kind === 'visitor') return guest;
  const member = memberOf(actor.userId, institutionId);
  return sql`${guest}
    union select role_id from user_role where user_id = ${actor.userId} and is_active = 1
    union select institution_user_role_id from (${member})
    union select role_id from institution_member_role as given where given.is_active = 1
      and given.institution_member_id in (select id from (${member}))`;
}

function ownPermissions({ actor }: Ctx, institutionId: string | null): SQL {
  if (actor.kind === 'visitor') return sql``;
  const member = memberOf(actor.userId, institutionId);
  return sql`union select permission_id from user_permission where user_id = ${actor.userId} and is_active = 1
    union select institution_user_permission_id from (${member})
    union select permission_id from institution_member_permission as given where given.is_active = 1
      and given.institution_member_id in (select id from (${member}))
    union select permission_id from institution_department_permission as given where given.is_active = 1
      and given.institution_department_id in (select institution_department from (${member}))`;
}

const memberOf = (userId: string, institutionId: string | null): SQL =>
  sql`select * from institution_member where user_id = ${userId} and institution_id = ${institutionId} and is_active = 1`;
