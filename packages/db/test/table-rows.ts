import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Row, Table } from './catalogue.ts';

/** Writes and finds rows, with statements that are prepared once. */
export class TableRows {
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(db: DatabaseSync) {
    this.#db = db;
  }

  /** Inserts a row as it is, and gives it back as the database keeps it. */
  write({ name, columns }: Table, row: Row): Row {
    const names = columns.map((column) => `"${column.name}"`).join(', ');
    const places = columns.map(() => '?').join(', ');
    const statement = this.#prepared(`insert into "${name}" (${names}) values (${places}) returning *`);
    return statement.get(...columns.map((column) => row[column.name] ?? null)) as Row;
  }

  /** A row that holds what is wanted, and how many there are. */
  find(name: string, wanted: Row): { there: Row; count: number } {
    const where = Object.keys(wanted).map((column) => ` and "${column}" is ?`);
    const search = this.#prepared(
      `select *, count(*) over () as rows_found from "${name}" where true${where.join('')}`,
    );
    const { rows_found = 0, ...there } = (search.get(...Object.values(wanted)) ?? {}) as Row;
    return { there, count: Number(rows_found) };
  }

  #prepared(sql: string): StatementSync {
    const statement = this.#statements.get(sql) ?? this.#db.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}
