import { type SQL, sql } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import type { PlacedTable } from './place-own.ts';

/** The lines that break a check of their table, with its name: asked of the database, which knows the rules. */
export function brokenRules({ holding, columns, rows }: PlacedTable): SQL {
  const { name, checks, columns: all } = getTableConfig(holding.table);
  const place = new Map(columns.map((column, at) => [column.name, at + 1]));
  // Under the name of the table, so that its checks can be asked as they are written.
  const fields = all.map((column) => {
    const at = place.get(column.name);
    const fallback =
      typeof column.default === 'object' || column.default === undefined ? 'null' : Number(column.default);
    const value = sql.raw(at === undefined ? String(fallback) : `value ->> ${at}`);
    return sql`${value} as ${sql.identifier(column.name)}`;
  });
  const cases = checks.map((check) => sql`when not (${check.value}) then ${check.name}`);
  const data = JSON.stringify(
    rows.map(({ line, row }) => [line, ...columns.map((column) => row[column.name] ?? null)]),
  );
  return sql`with ${sql.identifier(name)} as (select value ->> 0 as "the line", ${sql.join(fields, sql`, `)}
      from json_each(${data}))
    select "the line" as line, rule from (select "the line", case ${sql.join(cases, sql` `)} end as rule
      from ${sql.identifier(name)}) where rule is not null limit 20`;
}
