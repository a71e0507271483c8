import type { DatabaseSync } from 'node:sqlite';
import { isUuid } from '../ids.ts';
import { homesOf } from '../lineage.ts';
import { entityType } from '../references.ts';
import type { SeedColumn, SeedTable, SystemName } from '../seed.ts';
import { naturalKeys } from '../systems/motriforge-same.ts';
import { readValue, type Value } from '../values.ts';
import { exports } from './exports.ts';
import { notKept } from './not-kept.ts';
import type { SeedRow } from './seed-row.ts';

/** A value that came back otherwise than it went in. */
export interface Difference {
  column: string;
  expected: Value;
  actual: unknown;
}

/** Reads rows back from where the lineage says their columns went. */
export class RoundTrip {
  readonly #db: DatabaseSync;
  readonly #system: SystemName;
  /** Columns that were read back. */
  readonly compared = new Set<string>();
  /** Columns of words that were here before and kept their own. */
  readonly shipped = new Set<string>();
  readonly #keys = new Map<string, string[]>();

  constructor(db: DatabaseSync, system: SystemName) {
    this.#db = db;
    this.#system = system;
  }

  /** The id a row has here, if it was imported. */
  idOf(table: string, key: string): string | null {
    const row = this.#db
      .prepare('select entity_id as id from imported_row where source = ? and entity_type = ? and source_key = ?')
      .get(this.#system.toUpperCase(), entityType(table), key);
    return row ? String(row.id) : null;
  }

  differences(table: SeedTable, row: SeedRow): Difference[] | null {
    const key = table.key.map((name) => String(row[name])).join('|');
    const id = this.idOf(table.name, key);
    if (id === null) return null;
    // A word that is shipped keeps its own explanation.
    const isShipped = this.#system === 'motriforge' && isUuid(key) && id !== key;
    const same = naturalKeys[table.name]?.({}) ?? {};
    return [...table.columns.values()].flatMap((column) => {
      const name = `${this.#system}.${table.name}.${column.name}`;
      if (name in notKept || !this.#isInLineage(table, column)) return [];
      if (isShipped && column.name !== 'id' && !(column.name in same)) {
        this.shipped.add(name);
        return [];
      }
      const special = exports[name];
      const said = this.#expected(table, column, row);
      const expected = special?.of ? special.of(said) : said;
      const actual = special ? this.#first(special.sql, id) : this.#plain(table, column, id);
      this.compared.add(name);
      if (expected === null && this.#isRequired(table, column) && actual !== null) return [];
      return isSame(expected, actual) ? [] : [{ column: name, expected, actual }];
    });
  }

  #expected(table: SeedTable, column: SeedColumn, row: SeedRow): Value {
    const value = readValue(column, row[column.name] ?? null);
    if (column.name === table.key[0] && table.key.length === 1 && column.kind === 'id') {
      return this.idOf(table.name, String(value));
    }
    if (column.kind === 'money') return inSmallestUnit(value, row.currency);
    if (value === null || column.refersTo === null) return value;
    const target = column.refersTo.startsWith('{') ? String(row[column.refersTo.slice(1, -1)]) : column.refersTo;
    if (column.kind === 'json' || column.kind === 'list') return this.#withIds(String(value), target);
    return this.idOf(target, String(value)) ?? value;
  }

  #withIds(json: string, table: string): string {
    return json.replaceAll(/"([^"]+)"/g, (whole, text: string) => {
      const id = this.idOf(table, text);
      return id === null ? whole : JSON.stringify(id);
    });
  }

  #plain(table: SeedTable, column: SeedColumn, id: string): unknown {
    const homes = homesOf(this.#system, table);
    const [home] = homes.get(column.name) ?? [];
    const [own] = homes.get(table.key[0] ?? '') ?? [];
    if (!home || !own) return undefined;
    const key = this.#keyOf(home.table);
    if (home.table === own.table && key.length > 1) {
      const ids = id.split('|');
      const where = table.key.map((name) => `"${homes.get(name)?.[0]?.column}" = ?`).join(' and ');
      return this.#first(`select "${home.column}" from "${home.table}" where ${where}`, ...ids);
    }
    const [ownKey = own.column] = key;
    const by = home.table === own.table ? ownKey : this.#linkTo(home.table, own.table);
    return this.#first(`select "${home.column}" from "${home.table}" where "${by}" = ?1`, id);
  }

  #keyOf(table: string): string[] {
    const known = this.#keys.get(table);
    if (known) return known;
    const key = this.#db
      .prepare('select name from pragma_table_info(?) where pk > 0 order by pk')
      .all(table)
      .map(({ name }) => String(name));
    this.#keys.set(table, key);
    return key;
  }

  #isInLineage(table: SeedTable, column: SeedColumn): boolean {
    return (homesOf(this.#system, table).get(column.name) ?? []).length > 0;
  }

  #isRequired(table: SeedTable, column: SeedColumn): boolean {
    const [home] = homesOf(this.#system, table).get(column.name) ?? [];
    const row = this.#db
      .prepare('select "notnull" or pk > 0 as required from pragma_table_info(?) where name = ?')
      .get(home?.table ?? '', home?.column ?? '');
    return row?.required === 1;
  }

  /** The column of one table that points at another. */
  #linkTo(from: string, to: string): string {
    const row = this.#db
      .prepare('select "from" as name from pragma_foreign_key_list(?) where "table" = ?')
      .get(from, to);
    return String(row?.name ?? 'id');
  }

  #first(sql: string, ...ids: string[]): unknown {
    const row = this.#db.prepare(sql).get(...ids);
    return row === undefined ? null : (Object.values(row)[0] ?? null);
  }
}

function isSame(expected: Value, actual: unknown): boolean {
  if (typeof expected === 'number' && typeof actual === 'number') {
    return Math.abs(expected - actual) <= 1e-9 * Math.max(1, Math.abs(expected));
  }
  if (typeof expected === 'string' && typeof actual === 'string') {
    return expected === actual || normalJson(expected) === normalJson(actual);
  }
  return expected === actual;
}

function normalJson(text: string): string {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? JSON.stringify(value) : text;
  } catch {
    return text;
  }
}

function inSmallestUnit(value: Value, currency: unknown): Value {
  if (value === null) return null;
  return Math.round(Number(value) * (currency === 'JPY' ? 1 : 100));
}
