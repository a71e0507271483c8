import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getTableName, is } from 'drizzle-orm';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Table } from './catalogue.ts';

const folder = join(import.meta.dirname, '../src/schema');
/** Everything the schema files promise, a line each. */
export async function declaredPromises(): Promise<string[]> {
  const modules = await Promise.all(
    readdirSync(folder).map((file): Promise<Record<string, unknown>> => import(join(folder, file))),
  );
  const tables = new Set(modules.flatMap((module) => Object.values(module)).filter((value) => is(value, SQLiteTable)));
  return [...tables].flatMap(declaredBy);
}

function declaredBy(table: SQLiteTable): string[] {
  const { name, columns, checks, indexes, foreignKeys } = getTableConfig(table);
  return [
    ...columns.map((column) => `column ${column.name}${column.notNull ? ', required' : ''}`),
    ...columns.flatMap(({ isUnique, uniqueName }) => (isUnique ? [`unique key ${uniqueName}`] : [])),
    ...indexes.flatMap(({ config }) => (config.unique ? [`unique key ${config.name}`] : [])),
    ...checks.map((check) => `check ${check.name}`),
    ...foreignKeys.map(({ reference, onDelete }) => {
      const { columns: from, foreignTable, foreignColumns: to } = reference();
      const namesOf = (its: typeof from) => its.map((column) => column.name).join(', ');
      return `${namesOf(from)} → ${getTableName(foreignTable)} (${namesOf(to)}), ${onDelete ?? 'no action'}`;
    }),
  ].map((promise) => `${name}: ${promise}`);
}

/** What a table of the database keeps, in the same words. */
export const keptBy = ({ name, columns, uniqueKeys, checks, foreignKeys }: Table): string[] =>
  [
    ...columns.map((column) => `column ${column.name}${column.isRequired ? ', required' : ''}`),
    ...uniqueKeys.filter(({ sql }) => sql !== '').map((key) => `unique key ${key.name}`),
    ...checks.map((check) => `check ${check.name}`),
    ...foreignKeys.map(
      (key) => `${key.from.join(', ')} → ${key.table} (${key.to.join(', ')}), ${key.onDelete.toLowerCase()}`,
    ),
  ].map((promise) => `${name}: ${promise}`);
