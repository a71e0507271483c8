import { readFileSync } from 'node:fs';
import type { Client } from '@libsql/client';
import { fromRoot } from './paths.ts';

/** One of the five systems the schema unites, as its own documents describe it. */
export interface SeedSystem {
  key: string;
  title: string;
  tables: Record<string, Record<string, 'required' | 'optional'>>;
  behaviours: { name: string; text: string }[];
  triggers: string[];
  functions: string[];
  views: string[];
}

export interface Manifest {
  systems: SeedSystem[];
  /** Columns that had to become optional, because no row could have been written otherwise. */
  relaxed: string[];
}

/** `system.table.column` of a seed, and where it lives now. */
export type Lineage = Record<string, string[]>;

/** The columns of a migrated database: `table.column`, and whether each must hold something. */
export type Columns = ReadonlyMap<string, 'required' | 'optional'>;

// Both files are written by people of this project, beside the schema they describe.
export const readManifest = () =>
  JSON.parse(readFileSync(fromRoot('packages/db/fixtures/seed-manifest.json'), 'utf8')) as Manifest;

export const readLineage = () => JSON.parse(readFileSync(fromRoot('packages/db/lineage.json'), 'utf8')) as Lineage;

export async function columnsOf(client: Client): Promise<Columns> {
  const { rows } = await client.execute(
    `select tables.name || '.' || columns.name, columns."notnull" or columns.pk
     from sqlite_schema as tables, pragma_table_info(tables.name) as columns where tables.type = 'table'`,
  );
  return new Map(rows.map((row) => [String(row[0]), row[1] ? 'required' : 'optional']));
}

export const seedColumns = ({ systems }: Manifest): string[] =>
  systems.flatMap(({ key, tables }) =>
    Object.entries(tables).flatMap(([table, columns]) =>
      Object.keys(columns).map((column) => `${key}.${table}.${column}`),
    ),
  );

/** What keeps the five systems from being whole in this database, a sentence each. */
export function faultsOf(manifest: Manifest, lineage: Lineage, columns: Columns): string[] {
  const wanted = new Set(seedColumns(manifest));
  const tables = new Set([...columns.keys()].map((column) => column.split('.')[0]));
  const spine = manifest.systems.find(({ key }) => key === 'motriforge')?.tables ?? {};
  return [
    ...[...wanted].filter((column) => !lineage[column]?.length).map((column) => `${column} has no home.`),
    ...Object.entries(lineage).flatMap(([column, homes]) => [
      ...(wanted.has(column) ? [] : [`${column} is in no system.`]),
      ...homes.filter((home) => !columns.has(home)).map((home) => `${column} lives in ${home}, which does not exist.`),
    ]),
    ...Object.keys(spine)
      .filter((table) => !tables.has(table.toLowerCase()))
      .map((table) => `There is no table ${table.toLowerCase()}.`),
    ...Object.entries(spine).flatMap(([table, its]) =>
      Object.entries(its)
        .map(([column, need]) => [`${table}.${column}`.toLowerCase(), need] as const)
        .filter(([column, need]) => need === 'required' && !manifest.relaxed.includes(column))
        .filter(([column]) => columns.get(column) === 'optional')
        .map(([column]) => `${column} may be empty, which its system does not allow.`),
    ),
  ];
}
