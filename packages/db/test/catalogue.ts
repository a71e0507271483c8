import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { readMigrations } from '../src/migrations.ts';
import { balanced, conjuncts } from './rule-text.ts';

export type Value = string | number | null;
export type Row = Record<string, Value>;

export interface Column {
  name: string;
  type: string;
  isRequired: boolean;
  /** What the column holds when nothing is said. */
  fallback: Value;
}

export interface ForeignKey {
  /** The number SQLite gives it. */
  id: number;
  from: string[];
  table: string;
  to: string[];
  onDelete: string;
}

export interface UniqueKey {
  name: string;
  /** Null where the key is on an expression. */
  columns: (string | null)[];
  /** Every column the key reads. */
  reads: string[];
  /** The key as it was written, if it was written. */
  sql: string;
  /** The rows among which the key holds: all of them, if null. */
  where: string | null;
}

/** A part of a check. The check holds when all its parts do. */
export interface Clause {
  rule: string;
  columns: string[];
  /** The place of its check among those of the table: SQLite names the first that fails. */
  rank: number;
}

export interface Check {
  name: string;
  clauses: Clause[];
}

export interface Table {
  name: string;
  /** The statement that made it. */
  sql: string;
  columns: Column[];
  primaryKey: string[];
  foreignKeys: ForeignKey[];
  uniqueKeys: UniqueKey[];
  /** The leading columns of everything a search by equality can use. */
  leads: string[][];
  checks: Check[];
}

/** A database with every migration, as plain SQLite understands them. */
export async function migratedDatabase(): Promise<DatabaseSync> {
  const db = new DatabaseSync(':memory:');
  for (const { sql } of await readMigrations()) {
    for (const statement of sql.split('--> statement-breakpoint')) db.exec(statement);
  }
  db.exec('pragma foreign_keys = on');
  return db;
}

/** What the database says of its own tables. */
export function catalogueOf(db: DatabaseSync): Map<string, Table> {
  const prepared = new Map<string, StatementSync>();
  const all: All = <T>(sql: string, ...args: Value[]) => {
    const statement = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, statement);
    return statement.all(...args) as T[];
  };
  const names = all<{ name: string; sql: string }>(
    `select name, sql from sqlite_schema where type = 'table' and name not like 'sqlite_%'
     and name not like 'exercise_search%' order by name`,
  );
  return new Map(names.map(({ name, sql }) => [name, describe(all, name, sql)]));
}

type All = <T>(sql: string, ...args: Value[]) => T[];

function describe(all: All, name: string, sql: string): Table {
  const info = all<{ name: string; type: string; notnull: number; dflt_value: string | null; pk: number }>(
    'select * from pragma_table_info(?)',
    name,
  );
  const columns = info.map((column) => ({
    name: column.name,
    type: column.type.toLowerCase(),
    isRequired: column.notnull === 1 || column.pk > 0,
    fallback: all<{ value: Value }>(`select ${column.dflt_value ?? 'null'} as value`)[0]?.value ?? null,
  }));
  const primaryKey = info
    .filter(({ pk }) => pk > 0)
    .sort((one, other) => one.pk - other.pk)
    .map((column) => column.name);
  const indexes = all<{ name: string; unique: number; sql: string | null }>(
    `select indexes.name, indexes."unique", written.sql from pragma_index_list(?) as indexes
     left join sqlite_schema as written on written.tbl_name = ? and written.name = indexes.name`,
    name,
    name,
  ).map((index) => ({
    ...index,
    columns: all<{ name: string | null }>('select name from pragma_index_info(?) order by seqno', index.name).map(
      (column) => column.name,
    ),
  }));
  return {
    name,
    sql,
    columns,
    primaryKey,
    foreignKeys: foreignKeysOf(all, name),
    uniqueKeys: indexes.filter(({ unique }) => unique === 1).map((index) => uniqueKey(index, name, columns)),
    leads: [primaryKey, ...indexes.map((index) => index.columns)].map((lead) =>
      lead.filter((column) => column !== null),
    ),
    checks: [...sql.matchAll(/constraint ["`]([^"`]+)["`] check\s*\(/gi)].map((match, rank) => ({
      name: match[1] ?? '',
      clauses: conjuncts(balanced(sql, match.index + match[0].length).replaceAll(`"${name}".`, '')).map((rule) => ({
        rule,
        columns: columns.map((column) => column.name).filter((column) => rule.includes(`"${column}"`)),
        rank,
      })),
    })),
  };
}

function foreignKeysOf(all: All, name: string): ForeignKey[] {
  const parts = all<{ id: number; table: string; from: string; to: string; on_delete: string }>(
    'select * from pragma_foreign_key_list(?) order by id, seq',
    name,
  );
  return [...Map.groupBy(parts, ({ id }) => id)].map(([id, its]) => ({
    id,
    from: its.map(({ from }) => from),
    table: its[0]?.table ?? '',
    to: its.map(({ to }) => to),
    onDelete: its[0]?.on_delete ?? '',
  }));
}

function uniqueKey(
  index: { name: string; sql: string | null; columns: (string | null)[] },
  table: string,
  columns: readonly Column[],
): UniqueKey {
  const [, terms = '', where = null] = /\son\s[^(]*(\(.*?\))(?:\s+where\s(.*))?$/is.exec(index.sql ?? '') ?? [];
  return {
    name: index.name,
    columns: index.columns,
    reads: columns
      .map(({ name }) => name)
      .filter((name) => index.columns.includes(name) || new RegExp(`\\b${name}\\b`).test(terms)),
    sql: terms,
    where: where?.replaceAll(`"${table}".`, '').trim() ?? null,
  };
}
