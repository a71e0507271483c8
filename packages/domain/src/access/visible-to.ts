import { visibilityId } from '@motriforge/db/lookups/visibility';
import type { VisibilityName, VisibilityResource } from '@motriforge/db/schema/enums';
import { and, getTableName, or, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Ctx } from '../context.ts';
import { institutionLevels } from './levels.ts';
import { levelsOf, openingTables } from './openings.ts';
import { self } from './rights-sql.ts';
import { groupIds, servedIds, sharedIds } from './shown-by-name.ts';

/** The columns of a table by which its rows say who may see them. */
export interface VisibleColumns {
  kind: VisibilityResource;
  id: SQLiteColumn;
  visibilityId: SQLiteColumn;
  ownerId?: SQLiteColumn;
  /** Absent where rows name no institution: they are then at home where their owner is a member. */
  institutionId?: SQLiteColumn;
}

/** The rows of a table that are the caller's to see: a condition for any list. `sees` is the same rule for one row. */
export function visibleTo(ctx: Ctx, columns: VisibleColumns): SQL | undefined {
  const isOwn =
    columns.ownerId && ctx.actor.kind === 'person' ? sql`${whole(columns.ownerId)} = ${self(ctx.actor)}` : undefined;
  return and(or(isOwn, isMeantFor(ctx, columns)), or(isOwn, isOpenTo(ctx, columns)));
}

/** For whom a row is, as far as indexes can tell: each way has one of its own. */
function isMeantFor(ctx: Ctx, { kind, id, ownerId, visibilityId: visibility }: VisibleColumns): SQL | undefined {
  const isIn = (...names: VisibilityName[]) => sql`${whole(visibility)} in ${levelsOf(kind, names)}`;
  if (ctx.actor.kind === 'visitor') return isIn('PUBLIC', 'ROLE_BASED', 'INTERNAL', 'SYSTEM');
  const shared = sharedIds(ctx, kind);
  // `+` keeps the engine from walking all that is at a level on its way to the few rows that are named.
  return or(
    isIn('PUBLIC', 'ROLE_BASED', 'INTERNAL', 'SYSTEM', ...institutionLevels),
    shared && sql`(+${isIn('SHARED')} and ${whole(id)} in (${shared}))`,
    sql`(+${isIn('GROUP_BASED')} and ${whole(id)} in (${groupIds(ctx, kind)}))`,
    ownerId && sql`(+${isIn('CUSTOMER_SHARED')} and ${whole(ownerId)} in (${servedIds(ctx, kind)}))`,
  );
}

/** Whether the policies that matter most let the caller see what is at a row's level, where the row is at home. */
const isOpenTo = ({ actor }: Ctx, columns: VisibleColumns): SQL => sql`exists (
  with recursive ${openingTables(actor, columns.kind)}
  select 1 from opening where opening.visibility_id = ${whole(columns.visibilityId)} and ${isAtHome(columns)})`;

/** Whether an opening is one in the institution a row belongs to, or in one where its owner is a member. */
function isAtHome({ kind, visibilityId: visibility, ownerId, institutionId }: VisibleColumns): SQL {
  const owner = (institution: SQL, department: SQL): SQL =>
    ownerId
      ? sql`exists (select 1 from institution_member as theirs where theirs.institution_id = ${institution}
          and theirs.user_id = ${whole(ownerId)} and theirs.is_active = 1 and ${department})`
      : sql`0`;
  const isSame = sql`theirs.institution_department = opening.department_id`;
  if (!institutionId) {
    const isOfInstitution = sql`${whole(visibility)} in ${levelsOf(kind, institutionLevels)}`;
    const inDepartment = sql`(opening.department_id = '' or ${isSame})`;
    return sql`iif(${isOfInstitution}, ${owner(sql`opening.institution_id`, inDepartment)}, opening.institution_id = '')`;
  }
  const room = whole(institutionId);
  const isOfDepartment = sql`${whole(visibility)} = ${visibilityId(kind, 'INSTITUTION_DEPARTMENT')}`;
  return sql`opening.institution_id = iif(${room} in (select institution_id from room), ${room}, '')
    and iif(${isOfDepartment}, ${owner(room, isSame)}, 1)`;
}

/** The column with the name of its table, which a select from one table would leave out. */
const whole = (column: SQLiteColumn): SQL =>
  sql`${sql.identifier(getTableName(column.table))}.${sql.identifier(column.name)}`;
