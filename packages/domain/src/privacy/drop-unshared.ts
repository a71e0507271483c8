import { visibilityId } from '@motriforge/db/lookups/visibility';
import { type Holding, holdingByName, tableOf } from '@motriforge/db/ownership/holdings';
import { type Link, links } from '@motriforge/db/ownership/links';
import { full, list, whose } from '@motriforge/db/ownership/whose';
import { getTableName, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Statement } from '../commit.ts';
import type { Ctx } from '../context.ts';

// In this order, because what is made of others holds on to them.
const made = ['PROGRAM', 'WORKOUT', 'EXERCISE'] as const;

/** Deletes what a person made for themselves. What others see or use stays. */
export function dropUnshared(ctx: Ctx, userId: string): Statement[] {
  return made.map((kind) => {
    const root = tableOf(kind.toLowerCase());
    const uses = links.flatMap((link) => useByOthers(link, root, userId) ?? []);
    return ctx.db.run(sql`delete from ${root} where created_by = ${userId}
      and visibility_id = ${visibilityId(kind, 'PRIVATE')} and not (${sql.join(uses, sql` or `)})`);
  });
}

/** Whether rows that are not the person's point at a row of the root, or at a part of it. */
function useByOthers({ from, columns, to, targets }: Link, root: SQLiteTable, userId: string): SQL | undefined {
  if (!isPartOf(to, root) || leadsUp(from, to, columns)) return undefined;
  const holding = holdingByName.get(getTableName(from));
  const isNotTheirs =
    holding && !isOfSomethingElse(from, root) ? sql`(${whose(holding, userId)}) is not true` : sql`true`;
  const pointed =
    to === root
      ? sql`(${list(columns)}) = (${list(targets)})`
      : sql`(${list(columns)}) in (select ${list(targets)} from ${to} where ${belongs(to, root)})`;
  return sql`exists (select 1 from ${from} where ${pointed} and ${isNotTheirs})`;
}

const holdingOf = (table: SQLiteTable): Holding | undefined => holdingByName.get(getTableName(table));

const wayUp = (table: SQLiteTable): Link | undefined => holdingOf(table)?.ways[0];

function isPartOf(table: SQLiteTable, root: SQLiteTable): boolean {
  if (table === root) return true;
  const way = wayUp(table);
  return way !== undefined && way.to !== table && isPartOf(way.to, root);
}

/** Whether it is the link by which a part belongs to its whole. */
function leadsUp(from: SQLiteTable, to: SQLiteTable, columns: Link['columns']): boolean {
  const way = wayUp(from);
  return way?.to === to && way.columns.every((column) => columns.includes(column));
}

/** Parts of other things a person made are still there because somebody needs them. */
const isOfSomethingElse = (table: SQLiteTable, root: SQLiteTable): boolean =>
  made.some((kind) => tableOf(kind.toLowerCase()) !== root && isPartOf(table, tableOf(kind.toLowerCase())));

/** Whether a part belongs to the row of the root that is about to go. */
function belongs(table: SQLiteTable, root: SQLiteTable): SQL {
  const way = wayUp(table);
  if (!way) throw new Error(`${getTableName(table)} is no part of ${getTableName(root)}.`);
  const [first] = way.columns;
  const [target] = way.targets;
  if (!first || !target) throw new Error(`${getTableName(table)} points nowhere.`);
  if (way.to === root) return sql`${full(first)} = ${full(target)}`;
  return sql`(${list(way.columns)}) in (select ${list(way.targets)} from ${way.to} where ${belongs(way.to, root)})`;
}
