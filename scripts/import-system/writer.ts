import { type InStatement, LibsqlError, type Transaction } from '@libsql/client';
import type { HomeRow, Pruning, Values } from './making.ts';
import type { Refusal } from './refusal.ts';
import { sentenceOf } from './sentences.ts';
import type { Target } from './target.ts';

/** What one row of a file becomes. */
export interface Made {
  rows: readonly HomeRow[];
  prunings: readonly Pruning[];
}

/** Writes what rows of a file become; of each of them all or nothing, and says why of those that cannot be. */
export async function write<T extends Made>(
  transaction: Transaction,
  target: Target,
  made: readonly T[],
  refuse: (one: T, refusal: Refusal) => void,
): Promise<void> {
  const [first] = made;
  if (!first) return;
  try {
    await transaction.batch(['savepoint piece', ...statementsFor(target, made), 'release piece']);
  } catch (error) {
    if (!(error instanceof LibsqlError) || !/^SQLITE_(CONSTRAINT|MISMATCH|TOOBIG)/.test(error.code)) throw error;
    await transaction.batch(['rollback to piece', 'release piece']);
    if (made.length === 1) return refuse(first, sentenceOf(error, target));
    const half = Math.ceil(made.length / 2);
    await write(transaction, target, made.slice(0, half), refuse);
    await write(transaction, target, made.slice(half), refuse);
  }
}

function statementsFor(target: Target, made: readonly Made[]): InStatement[] {
  const rows = made.flatMap((one) => one.rows);
  const rank = (table: string) => target.get(table)?.rank ?? 0;
  const groups = groupBy(rows, ({ table, mode, by, values, initial }) =>
    JSON.stringify([table, mode, by, Object.keys(values).sort(), Object.keys(initial).sort()]),
  ).sort(([one], [other]) => rank(one?.table ?? '') - rank(other?.table ?? ''));
  return [
    ...groupBy(
      made.flatMap((one) => one.prunings),
      ({ table, column }) => `${table}.${column}`,
    ).map((group) => prune(target, group, rows)),
    ...groups.map((group) => upsert(target, group)),
  ];
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  return [...Map.groupBy(items, keyOf).values()];
}

function upsert(target: Target, rows: readonly HomeRow[]): InStatement {
  const [first] = rows;
  if (!first) throw new Error('There is nothing to write.');
  const { table, mode } = first;
  const changing = Object.keys(first.values).sort();
  const columns = [...changing, ...Object.keys(first.initial).sort()];
  const key = first.by ?? target.get(table)?.key ?? [];
  const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');
  if (mode === 'update') return change(table, changing, rows);
  const values = rows.map((row) => columns.map((column) => ({ ...row.values, ...row.initial })[column]));
  return {
    sql: `insert into "${table}" (${quoted(columns)})
      select ${columns.map((_, at) => `value ->> '$[${at}]'`).join(', ')} from json_each(?) where true
      on conflict ${changes[mode](
        key,
        table,
        changing.filter((column) => !key.includes(column) && column !== 'id'),
      )}`,
    args: [JSON.stringify(values)],
  };
}

type Change = (key: readonly string[], table: string, columns: readonly string[]) => string;

const update =
  (value: (table: string, column: string) => string): Change =>
  (key, table, columns) =>
    columns.length === 0
      ? 'do nothing'
      : `(${key.map((name) => `"${name}"`).join(', ')}) do update set ${columns
          .map((column) => `"${column}" = ${value(table, column)}`)
          .join(', ')}`;

const changes: Record<HomeRow['mode'], Change> = {
  replace: update((_, column) => `excluded."${column}"`),
  merge: update((table, column) => `coalesce(excluded."${column}", "${table}"."${column}")`),
  fill: update((table, column) => `coalesce("${table}"."${column}", excluded."${column}")`),
  keep: () => 'do nothing',
  update: () => 'do nothing',
};

function change(table: string, columns: readonly string[], rows: readonly HomeRow[]): InStatement {
  const set = columns.flatMap((name, at) => (name === 'id' ? [] : [`"${name}" = new.value ->> '$[${at}]'`]));
  return {
    sql: `update "${table}" set ${set.join(', ')} from json_each(?) as new
      where "${table}".id = new.value ->> '$[${columns.indexOf('id')}]'`,
    args: [JSON.stringify(rows.map(({ values }) => columns.map((name) => values[name])))],
  };
}

/** Takes away what was below the parents and is not made again. */
function prune(target: Target, prunings: readonly Pruning[], rows: readonly HomeRow[]): InStatement {
  const [{ table, column } = { table: '', column: '' }] = prunings;
  const key = target.get(table)?.key ?? [];
  const kept = rows
    .filter((row) => row.table === table)
    .map(({ values }) => key.map((name) => (values as Values)[name]));
  return {
    sql: `delete from "${table}" where "${column}" in (select value from json_each(?))
      and (${key.map((name) => `"${name}"`).join(', ')}) not in
        (select ${key.map((_, at) => `value ->> '$[${at}]'`).join(', ')} from json_each(?))`,
    args: [JSON.stringify(prunings.map(({ parent }) => parent)), JSON.stringify(kept)],
  };
}
