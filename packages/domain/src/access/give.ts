import { permissionId } from '@motriforge/db/lookups/access';
import type { PermissionInput, RoleInput } from '@motriforge/shared/contracts/access';
import { AppError } from '@motriforge/shared/errors';
import type { PermissionName } from '@motriforge/shared/permissions';
import { type SQL, sql } from 'drizzle-orm';
import { type Audit, commit, type Statement } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { raisePermissionVersion } from './raise-permission-version.ts';
import { rightsQuery, toRights } from './rights.ts';

/** A role or a permission, as something a person has. */
interface Gift {
  userId: string;
  table: 'user_role' | 'user_permission';
  column: 'role_id' | 'permission_id';
  id: string;
  /** Takes somebody who may give it. */
  giver: PermissionName;
  /** The names of the permissions in it that reach beyond what is one's own. No row for what people cannot have. */
  brings: SQL;
}

/** Lets somebody wear a role everywhere. */
export const giveRole = (ctx: UserCtx, input: RoleInput): Promise<void> => give(ctx, roleGift(input));

/** Takes a role from somebody else. */
export const takeRole = (ctx: UserCtx, input: RoleInput): Promise<void> => take(ctx, roleGift(input));

/** Lets somebody do something beyond their roles. What counts in an institution alone, institutions give. */
export const givePermission = (ctx: UserCtx, input: PermissionInput): Promise<void> => give(ctx, permissionGift(input));

/** Takes a permission from somebody else that they have beyond their roles. */
export const takePermission = (ctx: UserCtx, input: PermissionInput): Promise<void> => take(ctx, permissionGift(input));

const roleGift = ({ userId, roleId }: RoleInput): Gift => ({
  userId,
  table: 'user_role',
  column: 'role_id',
  id: roleId,
  giver: 'USER.ROLE.ASSIGN.ALL',
  brings: sql`with recursive line (id) as (
      select id from role where id = ${roleId} and type <> 'SYSTEM'
      union select role.parent_role from line cross join role on role.id = line.id where role.parent_role is not null)
    select permission.name from line cross join role_permission on role_permission.role_id = line.id
      cross join permission on permission.id = role_permission.permission_id where ${reachesFar}
    union select null from line`,
});

const permissionGift = ({ userId, permission }: PermissionInput): Gift => ({
  userId,
  table: 'user_permission',
  column: 'permission_id',
  id: permissionId(permission),
  giver: 'USER.PERMISSION.ASSIGN.ALL',
  brings: sql`select iif(${reachesFar}, name, null) as name from permission
    where name = ${permission} and scope is not 'INSTITUTION'`,
});

const reachesFar = sql`(permission.scope is null or permission.scope = 'ALL')`;

/** Nobody gives a right over what is everybody's that they have not got. */
async function give(ctx: UserCtx, gift: Gift): Promise<void> {
  const [[row], people, brought] = await ctx.db.batch([
    rightsQuery(ctx, null),
    ctx.db.all(sql`select 1 from user where id = ${gift.userId}`),
    ctx.db.all<{ name: PermissionName | null }>(gift.brings),
  ]);
  const { permissions } = toRights(row);
  requireGiver(permissions, gift);
  if (people.length === 0) throw new AppError('NOT_FOUND', 'There is no such person.');
  if (brought.length === 0) throw new AppError('BAD_INPUT', 'This cannot be given to a person.');
  if (brought.some(({ name }) => name !== null && !permissions.has(name))) {
    throw new AppError('FORBIDDEN', 'You can only give what you may do yourself.');
  }
  const { userId, column, id } = gift;
  const table = sql.identifier(gift.table);
  const now = ctx.now();
  const change = ctx.db.run(sql`
    insert into ${table} (user_id, ${sql.identifier(column)}, updated_by, is_active, assigned_at, updated_at)
      values (${userId}, ${id}, ${ctx.actor.userId}, 1, ${now}, ${now})
      on conflict do update set is_active = 1, updated_by = excluded.updated_by, assigned_at = excluded.assigned_at,
        updated_at = excluded.updated_at where ${table}.is_active = 0`);
  await settle(ctx, gift, sql`not ${isTheirs(gift)}`, change, { action: 'CREATE', after: { [column]: id } });
}

async function take(ctx: UserCtx, gift: Gift): Promise<void> {
  const [row] = await rightsQuery(ctx, null);
  requireGiver(toRights(row).permissions, gift);
  if (gift.userId === ctx.actor.userId) {
    throw new AppError('CONFLICT', 'You cannot take this from yourself. Ask somebody else on the staff.');
  }
  const { userId, table, column, id } = gift;
  const change = ctx.db.run(sql`
    update ${sql.identifier(table)} set is_active = 0, updated_by = ${ctx.actor.userId}, updated_at = ${ctx.now()}
      where user_id = ${userId} and ${sql.identifier(column)} = ${id} and is_active = 1`);
  await settle(ctx, gift, isTheirs(gift), change, { action: 'DELETE', before: { [column]: id } });
}

/** The change is last, because it decides whether anything is written down about it. */
async function settle(
  ctx: UserCtx,
  { userId, table }: Gift,
  takesPlace: SQL,
  change: Statement,
  audit: Omit<Audit, 'entity' | 'id'>,
): Promise<void> {
  const raise = raisePermissionVersion(ctx, { userId }, takesPlace);
  await commit(ctx, [raise, change], { audit: { ...audit, entity: table, id: userId } });
}

function requireGiver(permissions: ReadonlySet<PermissionName>, { giver }: Gift): void {
  if (!permissions.has(giver)) throw new AppError('FORBIDDEN', 'Only those who manage access may do this.');
}

const isTheirs = ({ userId, table, column, id }: Gift): SQL => sql`exists (select 1 from ${sql.identifier(table)}
  where user_id = ${userId} and ${sql.identifier(column)} = ${id} and is_active = 1)`;
