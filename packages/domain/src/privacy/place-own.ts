import { visibilityId, visibilityRows } from '@motriforge/db/lookups/visibility';
import { type Holding, holdingByName, holdings, pointsForward } from '@motriforge/db/ownership/holdings';
import { linksOf } from '@motriforge/db/ownership/links';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { NumberedRow, OwnFile } from './open-own.ts';
import { idIn, kindOfId } from './own-ids.ts';
import { type FileRow, importedColumns } from './own-schema.ts';

/** What the rows of a file point at outside of it: by the table, the ids as they stand there. */
export type Outside = ReadonlyMap<string, ReadonlySet<string>>;

export interface PlacedTable {
  holding: Holding;
  columns: readonly SQLiteColumn[];
  rows: readonly NumberedRow[];
  /** Columns that are filled when everything is there, because they point at what comes later. */
  later: readonly SQLiteColumn[];
}

interface Reference {
  column: SQLiteColumn;
  kind: string;
  isRequired: boolean;
}

const privateBy: ReadonlyMap<string, string> = new Map(
  visibilityRows().map(({ id, resource }) => [id, visibilityId(resource, 'PRIVATE')]),
);

/** New ids for all rows of a file that have one. */
export function newIds(file: OwnFile, userId: string): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const [name, rows] of file.tables) {
    const own = holdingByName.get(name);
    const id = own && importedColumns(own).find((column) => column.name === 'id');
    if (id && kindOfId(id) === name) for (const { row } of rows) ids.set(String(row.id), idIn(userId, String(row.id)));
  }
  return ids;
}

/** The ids a file leans on and does not bring. */
export function outsideOf(file: OwnFile, ids: ReadonlyMap<string, string>): Outside {
  const outside = new Map<string, Set<string>>();
  for (const [name, rows] of file.tables) {
    const holding = holdingByName.get(name);
    for (const { column, kind } of holding ? referencesOf(holding) : []) {
      const wanted = outside.get(kind) ?? new Set();
      outside.set(kind, wanted);
      for (const { row } of rows) {
        const id = row[column.name];
        if (typeof id === 'string' && !ids.has(id)) wanted.add(id);
      }
    }
  }
  return outside;
}

/** The rows as they are to be written for a person, and how many lean on what is nowhere. */
export function placeOwn(
  file: OwnFile,
  ids: ReadonlyMap<string, string>,
  here: Outside,
  userId: string,
): { placed: PlacedTable[]; leftOut: number } {
  const gone = new Set<string>();
  let leftOut = 0;
  const placed = holdings.flatMap((holding) => {
    const rows = file.tables.get(holding.name);
    if (!rows || rows.length === 0) return [];
    const references = referencesOf(holding);
    const kept = rows.flatMap(({ line, row }) => {
      const written = rewrite(row);
      for (const { column, kind, isRequired } of references) {
        const id = row[column.name];
        if (typeof id !== 'string') continue;
        const isThere = ids.has(id) ? !gone.has(id) : here.get(kind)?.has(id);
        if (isThere) continue;
        if (isRequired) {
          if (typeof row.id === 'string') gone.add(row.id);
          leftOut++;
          return [];
        }
        written[column.name] = null;
      }
      for (const name of peopleIn(holding)) if (written[name] !== null) written[name] = userId;
      return [{ line, row: written }];
    });
    return [{ holding, columns: importedColumns(holding), rows: kept, later: laterOf(holding) }];
  });
  return { placed, leftOut };

  /** Ids of the file become ids of the account wherever they stand, and what was shown is private. */
  function rewrite(row: FileRow): FileRow {
    return Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, typeof value === 'string' ? renamed(value) : value]),
    );
  }

  function renamed(text: string): string {
    return privateBy.get(text) ?? text.replace(anId, (id) => ids.get(id) ?? id);
  }
}

const anId = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

function referencesOf(holding: Holding): Reference[] {
  const people = new Set(peopleIn(holding));
  return importedColumns(holding).flatMap((column) => {
    const kind = kindOfId(column);
    const isOwnId = column.name === 'id' && kind === holding.name;
    return kind === undefined || isOwnId || people.has(column.name)
      ? []
      : [{ column, kind, isRequired: column.notNull }];
  });
}

const peopleIn = ({ table }: Holding): string[] =>
  linksOf(table).flatMap(({ columns }) =>
    columns.filter((column) => kindOfId(column) === 'user').map(({ name }) => name),
  );

const laterOf = ({ table }: Holding): SQLiteColumn[] =>
  linksOf(table)
    .filter(pointsForward)
    .flatMap(({ columns }) => [...columns]);
