import { type SQL, sql } from 'drizzle-orm';
import type { Statement } from '../commit.ts';
import type { Ctx } from '../context.ts';
import type { PlacedTable } from './place-own.ts';

const rowsInStatement = 2_000;

/** The statements that write everything, parents first; what points at something later is connected at the end. */
export const writeOwn = (ctx: Ctx, placed: readonly PlacedTable[], condition: SQL): Statement[] => [
  ...placed.flatMap((table) => insert(ctx, table, condition)),
  ...placed.flatMap((table) => connect(ctx, table, condition)),
];

function insert(ctx: Ctx, { holding, columns, rows, later }: PlacedTable, condition: SQL): Statement[] {
  const names = columns.map(({ name }) => sql.identifier(name));
  const values = columns.map((column, at) => (later.includes(column) ? sql`null` : sql.raw(`value ->> ${at}`)));
  // Every account begins with a profile, which the one of the file replaces.
  const replaced = names.filter((_, at) => !['id', 'user_id'].includes(columns[at]?.name ?? ''));
  const replacing = sql` on conflict (user_id) do update set
    ${sql.join(
      replaced.map((name) => sql`${name} = excluded.${name}`),
      sql`, `,
    )}`;
  const statements: Statement[] = [];
  for (let at = 0; at < rows.length; at += rowsInStatement) {
    const some = rows.slice(at, at + rowsInStatement);
    const data = JSON.stringify(some.map(({ row }) => columns.map((column) => row[column.name] ?? null)));
    statements.push(
      ctx.db.run(sql`insert into ${holding.table} (${sql.join(names, sql`, `)}) select ${sql.join(values, sql`, `)}
        from json_each(${data}) where ${condition}${holding.name === 'user_profile' ? replacing : sql``}`),
    );
  }
  return statements;
}

function connect(ctx: Ctx, { holding, rows, later }: PlacedTable, condition: SQL): Statement[] {
  return later.flatMap((column) => {
    const pointing = rows.filter(({ row }) => row[column.name] !== null);
    if (pointing.length === 0) return [];
    const data = JSON.stringify(Object.fromEntries(pointing.map(({ row }) => [row.id, row[column.name]])));
    return ctx.db.run(sql`update ${holding.table} set ${sql.identifier(column.name)} = its.value
      from json_each(${data}) as its where its.key = ${holding.table}.id and ${condition}`);
  });
}
