import { visibilityId } from '@motriforge/db/lookups/visibility';
import { authored } from '@motriforge/db/ownership/exceptions';
import { holdingByName, tableOf } from '@motriforge/db/ownership/holdings';
import { user } from '@motriforge/db/schema/identity';
import { getTableName, type SQL, sql } from 'drizzle-orm';
import type { Outside } from './place-own.ts';

/** What of the wanted ids somebody who brings a file may point at: the words of the product, and what everybody sees. */
export function reachable(wanted: Outside, userId: string): { kind: string; rows: SQL }[] {
  return [...wanted].flatMap(([kind, ids]) => {
    if (ids.size === 0) return [];
    const its = sql`id in (select value from json_each(${JSON.stringify([...ids])}))`;
    return [{ kind, rows: sql`select id from ${tableOf(kind)} where ${its} and ${isOpen(kind, userId)}` }];
  });
}

function isOpen(name: string, userId: string): SQL {
  const holding = holdingByName.get(name);
  if (!holding) return sql`true`;
  const maker = authored.find((column) => column.startsWith(`${name}.`));
  if (maker) {
    const everybody = visibilityId(name.toUpperCase() as 'EXERCISE' | 'PROGRAM' | 'WORKOUT', 'PUBLIC');
    return sql`visibility_id = ${everybody}`;
  }
  const [way] = holding.ways;
  const [column] = way?.columns ?? [];
  const [target] = way?.targets ?? [];
  if (!way || !column || !target) return sql`false`;
  // What nobody owns was shipped with the product.
  if (way.to === user) return column.notNull ? sql`false` : sql`${sql.identifier(column.name)} is null`;
  return sql`${sql.identifier(column.name)} in
    (select ${sql.identifier(target.name)} from ${way.to} where ${isOpen(getTableName(way.to), userId)})`;
}
