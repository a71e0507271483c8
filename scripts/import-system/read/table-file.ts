import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { MarkdownLog } from '../markdown/log.ts';
import { Refusal } from '../refusal.ts';
import type { SeedTable } from '../seed.ts';
import { readCsv } from './csv.ts';
import type { FileRow } from './file-row.ts';
import { readJson } from './json.ts';

export interface TableFile {
  name: string;
  path: string;
  table: string;
  /** How a Markdown file is read; it may hold rows of several tables. */
  log: MarkdownLog | null;
}

/** The files of the tables of a folder, and the files that belong to none. */
export function filesOf(
  folder: string,
  tables: Iterable<string>,
  logs: readonly MarkdownLog[] = [],
): { files: TableFile[]; others: string[] } {
  const known = new Map([...tables].map((name) => [name.toLowerCase(), name]));
  const files: TableFile[] = [];
  const others: string[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (name.startsWith('.')) continue;
    const path = join(folder, name);
    const table = known.get(name.replace(/\.(csv|json)$/i, '').toLowerCase());
    const log = logs.find(({ file }) => plainName(file) === plainName(name));
    const isFirst = !files.some((file) => file.table === table && file.log === null);
    if (table !== undefined && /\.(csv|json)$/i.test(name) && isFirst) files.push({ name, path, table, log: null });
    else if (log) files.push(...Object.keys(log.tables).map((of) => ({ name, path, table: of, log })));
    else others.push(name);
  }
  return { files, others };
}

const plainName = (name: string): string => name.toLowerCase().replaceAll(/[_ ]/g, '-');

/** The rows of a table's file. What is wrong with the file as a whole is thrown. */
export async function* readRows(path: string, table: SeedTable): AsyncGenerator<FileRow> {
  if (statSync(path).size === 0) {
    throw new Refusal('It is empty: a CSV file begins with the names of its columns, a JSON file is at least [].');
  }
  if (/\.json$/i.test(path)) {
    for await (const row of readJson(path)) yield checked(row, table);
    return;
  }
  for await (const row of readCsv(path)) {
    if ('cells' in row) yield row;
    else checkNames(row, table);
  }
}

function checkNames(names: readonly string[], table: SeedTable): void {
  const unknown = names.find((name) => !table.columns.has(name));
  if (unknown !== undefined) throw new Refusal(`It has a column “${unknown}”, which ${table.name} does not have.`);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new Refusal(`It has the column ${twice} twice.`);
  const missing = [...table.columns.values()].find(
    ({ name, isOptional, initial }) => !isOptional && initial === null && !names.includes(name),
  );
  if (missing) throw new Refusal(`It has no column ${missing.name}.`);
}

function checked(row: FileRow, table: SeedTable): FileRow {
  if (row.cells instanceof Refusal) return row;
  const unknown = Object.keys(row.cells).find((name) => !table.columns.has(name));
  return unknown === undefined
    ? row
    : { ...row, cells: new Refusal(`It has a column “${unknown}”, which ${table.name} does not have.`, unknown) };
}
