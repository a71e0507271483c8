import type { DatabaseSync } from 'node:sqlite';
import type { Clause, ForeignKey, Row, Table, Value } from './catalogue.ts';
import { ColumnValues } from './column-values.ts';
import { knownValues } from './known/index.ts';
import type { KnownValues, Rows } from './known/types.ts';
import { type Proposal, proposals } from './proposals.ts';
import { findRow } from './row-search.ts';
import { RuleJudge } from './rule-judge.ts';
import { columnOf, isShared, pointsAtItself, pointsSomewhere, saysMore } from './table-facts.ts';
import { TableRows } from './table-rows.ts';

const turns = 24;
/** Stands for a value that must be new in every row. */
const filled = 'filled';

/** Makes rows that the database accepts, with whatever they refer to. */
export class LegalRows implements Rows {
  readonly judge = new RuleJudge();
  readonly values = new ColumnValues(this.judge);
  readonly #rows: TableRows;
  readonly #tables: ReadonlyMap<string, Table>;
  /** What had to change before rows of a table were legal. */
  readonly #lessons = new Map<string, Row>();
  /** How many rows there were when there could be no more. */
  readonly #full = new Map<string, number>();

  constructor(db: DatabaseSync, tables: ReadonlyMap<string, Table>) {
    this.#rows = new TableRows(db);
    this.#tables = tables;
  }

  /** A row that could be inserted, its parents inserted already. Another turn chooses other words where it must. */
  draft(table: Table, given: Row = {}, turn = 0): Row {
    const row: Row = Object.fromEntries(Object.entries(given).filter(([name]) => columnOf(table, name)));
    Object.assign(row, this.known(knownValues, table, row));
    const fixed = new Set(Object.keys(row));
    this.#addParents(table, row);
    const lesson = this.#lessons.get(table.name) ?? {};
    let choice = turn;
    for (const column of table.columns) {
      const { name } = column;
      if (row[name] !== undefined || lesson[name] === filled) continue;
      const values = this.values.isMade(table, column) ? this.values.for(table, name) : [column.fallback];
      const isTurned = isShared(table, name);
      row[name] = lesson[name] === undefined ? (values[isTurned ? choice % values.length : 0] ?? null) : lesson[name];
      if (isTurned) choice = Math.floor(choice / values.length);
    }
    for (const { name } of table.columns) {
      if (row[name] === undefined) row[name] = this.#filler(table, name, row);
    }
    const legal = this.#repaired(table, row, fixed);
    this.#learn(table, row, legal);
    return legal;
  }

  /** What is known of a legal row and not given. */
  known(values: KnownValues, table: Table, given: Row = {}): Row {
    const row = { ...given };
    for (const [name, value] of Object.entries(values[table.name] ?? {})) {
      if (row[name] === undefined && columnOf(table, name))
        row[name] = typeof value === 'function' ? value(this, row) : value;
    }
    return row;
  }

  /** The row with as little changed as makes it keep every rule of its table. */
  #repaired(table: Table, row: Row, fixed: ReadonlySet<string>): Row {
    const fillers: Row = {};
    const changes = (clause: Clause, current: Row): Proposal[] => {
      const free = clause.columns.filter((name) => !fixed.has(name));
      const empty = free.filter((name) => current[name] === null && !pointsAtItself(table, name));
      for (const name of empty) fillers[name] ??= this.#filler(table, name, current);
      return [
        ...empty.map((name) => [name, fillers[name] ?? null] as const),
        ...proposals(table, clause, current).filter(
          ([name, value]) => free.includes(name) && (value === null || !pointsSomewhere(table, name)),
        ),
      ];
    };
    const legal = findRow({ judge: this.judge, table, starts: [row], wrong: (broken) => broken, changes });
    if (!legal) {
      const broken = this.judge.broken(table, row).map(({ rule }) => rule);
      throw new Error(`No legal row of ${table.name} was found: ${broken.join('; ')}. ${JSON.stringify(row)}`);
    }
    return legal;
  }

  #learn(table: Table, row: Row, legal: Row): void {
    const lesson = this.#lessons.get(table.name) ?? {};
    for (const [name, value] of Object.entries(legal)) {
      const isCopied = Object.entries(legal).some(([other, its]) => other !== name && its === value);
      if (value === row[name] || (typeof value === 'string' && isCopied)) continue;
      const isNew = row[name] === null && (pointsSomewhere(table, name) || isShared(table, name));
      lesson[name] = isNew ? filled : value;
    }
    this.#lessons.set(table.name, lesson);
  }

  insert(name: string, given: Row = {}): Row {
    const table = this.#table(name);
    for (let turn = 0; ; turn++) {
      const row = this.draft(table, given, turn);
      try {
        return this.write(table, row);
      } catch (error) {
        if (turn === turns || !String(error).includes('UNIQUE')) throw error;
      }
    }
  }

  /** Inserts a row as it is, and gives it back as the database keeps it. */
  write(table: Table, row: Row): Row {
    return this.#rows.write(table, row);
  }

  /** Values for columns that a legal row may leave empty, and for what goes with them. */
  filling(table: Table, names: readonly string[], around: Row = {}): Row {
    const given: Row = {};
    for (const name of names) {
      if (given[name] !== undefined) continue;
      const isPresent = (other: string) => other === name || (given[other] ?? around[other] ?? null) !== null;
      const keys = table.foreignKeys.filter(({ from }) => from.includes(name));
      const key = keys
        .toSorted((one, other) => other.from.length - one.from.length)
        .find(({ from }, at) => from.every(isPresent) || at === keys.length - 1);
      if (key) Object.assign(given, this.#pointing(key, { ...around, [name]: null, ...given }));
      else given[name] = this.values.for(table, name)[0] ?? null;
    }
    return given;
  }

  #addParents(table: Table, row: Row): void {
    for (const key of table.foreignKeys.toSorted((one, other) => one.from.length - other.from.length)) {
      if (table.foreignKeys.some((other) => saysMore(other, key))) continue;
      if (key.from.length > 1) this.#decide(table, key.from, row);
      const isNeeded = key.from.every(
        (name) => row[name] !== null && (row[name] !== undefined || columnOf(table, name)?.isRequired),
      );
      if (!isNeeded || key.from.every((name) => row[name] !== undefined)) continue;
      Object.assign(row, this.#pointing(key, row));
    }
  }

  /** What a row says of itself must be true of its parent, so it is said first. */
  #decide(table: Table, names: readonly string[], row: Row): void {
    for (const name of names) {
      if (row[name] !== undefined) continue;
      const column = columnOf(table, name);
      const decided = column?.fallback ?? (column?.isRequired ? this.values.choices(table, name)[0] : undefined);
      if (decided !== undefined) row[name] = decided;
    }
  }

  #filler(table: Table, name: string, row: Row): Value {
    return this.filling(table, [name], row)[name] ?? null;
  }

  /** The columns of a key, pointing at a row that agrees with what is given of them. */
  #pointing(key: ForeignKey, given: Row): Row {
    const wanted: Row = {};
    key.from.forEach((from, at) => {
      const value = given[from];
      if (value !== undefined && value !== null) wanted[key.to[at] ?? ''] = value;
    });
    const parent = this.some(key.table, wanted);
    return Object.fromEntries(key.from.map((from, at) => [from, parent[key.to[at] ?? ''] ?? null]));
  }

  /** A new row, or one that is there when there can be no more of them. */
  some(name: string, wanted: Row = {}): Row {
    const place = `${name} ${JSON.stringify(wanted)}`;
    const most = this.#full.get(place);
    if (most !== undefined) {
      const { there, count } = this.#rows.find(name, wanted);
      if (count >= most) return there;
    }
    try {
      return this.insert(name, wanted);
    } catch (error) {
      const { there, count } = this.#rows.find(name, wanted);
      if (count === 0 || !String(error).includes('UNIQUE')) throw error;
      this.#full.set(place, count);
      return there;
    }
  }

  #table(name: string): Table {
    const table = this.#tables.get(name);
    if (!table) throw new Error(`There is no table ${name}.`);
    return table;
  }
}
