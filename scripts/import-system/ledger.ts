import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { type Problem, Refusal } from './refusal.ts';

/** A row of the files by what its table calls it. */
export interface Place {
  table: string;
  key: string;
}

export type Fate = { state: 'taken'; id: string } | { state: 'refused' } | { state: 'unknown' };

/** A reference of a row to one that came after it. */
export interface Link extends Place {
  home: string;
  column: string;
  id: string;
  target: string;
  targetKey: string;
  targetId: string | null;
}

export interface Counts {
  created: number;
  known: number;
}

/** What became of each row of this run. On disk, because files may be larger than memory. */
export class Ledger {
  readonly #folder = mkdtempSync(join(tmpdir(), 'motriforge-import-'));
  readonly #db = new DatabaseSync(join(this.#folder, 'ledger.db'));
  readonly #find: StatementSync;
  readonly #see: StatementSync;
  readonly #settle: StatementSync;
  readonly #complain: StatementSync;
  readonly #condemn: StatementSync;
  readonly #judge: StatementSync;
  readonly #link: StatementSync;
  readonly #refused: StatementSync;

  constructor() {
    this.#db.exec(`
      pragma journal_mode = off; pragma synchronous = off;
      create table seen (entity text, key text, file text, place integer, state text, id text, is_known integer default 0,
        primary key (entity, key)) without rowid;
      create table problem (file text, place integer, "column" text, reason text, row integer);
      create table condemned (entity text, key text, "column" text, reason text, primary key (entity, key)) without rowid;
      create table link (entity text, key text, home text, home_column text, target text, target_key text);
      begin;
    `);
    this.#find = this.#db.prepare('select place, state, id from seen where entity = ? and key = ?');
    this.#see = this.#db.prepare(
      'insert into seen (entity, key, file, place, state) values (?, ?, ?, ?, ?) on conflict do nothing',
    );
    this.#settle = this.#db.prepare('update seen set state = ?, id = ?, is_known = ? where entity = ? and key = ?');
    this.#complain = this.#db.prepare('insert into problem values (?, ?, ?, ?, ?)');
    this.#condemn = this.#db.prepare('insert into condemned values (?, ?, ?, ?) on conflict do nothing');
    this.#judge = this.#db.prepare('select "column", reason from condemned where entity = ? and key = ?');
    this.#refused = this.#db.prepare('select count(distinct row) as count from problem where file = ?');
    this.#link = this.#db.prepare('insert into link values (?, ?, ?, ?, ?, ?)');
  }

  /** Forgets the round, but for what must be left out of the next. */
  beginRound(): void {
    this.#db.exec('delete from seen; delete from problem; delete from link');
  }

  /** Notes that a row is there. Gives the place of an earlier one with the same key. */
  see({ table, key }: Place, file: string, place: number): number | null {
    if (this.#see.run(table, key, file, place, 'pending').changes > 0) return null;
    return Number(this.#find.get(table, key)?.place);
  }

  fateOf({ table, key }: Place): Fate {
    const row = this.#find.get(table, key);
    if (!row || row.state === 'pending') return { state: 'unknown' };
    return row.state === 'taken' ? { state: 'taken', id: String(row.id) } : { state: 'refused' };
  }

  take({ table, key }: Place, id: string, isKnown: boolean): void {
    this.#settle.run('taken', id, isKnown ? 1 : 0, table, key);
  }

  /** Another name for a row that was taken; it counts once. */
  alias({ table, key }: Place, id: string): void {
    if (this.#see.run(table, key, null, null, 'pending').changes === 0) return;
    this.#settle.run('taken', id, 2, table, key);
  }

  refuse({ table, key }: Place): void {
    this.#settle.run('refused', null, 0, table, key);
  }

  /** Leaves a row out of the rounds to come. True when that is news. */
  condemn({ table, key }: Place, { column, message }: Refusal): boolean {
    return this.#condemn.run(table, key, column, message).changes > 0;
  }

  /** Why a row was left out of the round before. */
  sentenceOf({ table, key }: Place): Refusal | null {
    const row = this.#judge.get(table, key);
    return row ? new Refusal(String(row.reason), row.column === null ? null : String(row.column)) : null;
  }

  /** Notes a reference to be filled in once what it points at is there. */
  linkLater(from: Place, home: { table: string; column: string }, to: Place): void {
    this.#link.run(from.table, from.key, home.table, home.column, to.table, to.key);
  }

  /** The references noted, in order of where they are to be written, with what became of both ends. */
  links(): Link[] {
    // The columns are those of a link.
    return this.#db
      .prepare(
        `select link.entity as "table", link.key, home, home_column as "column", target, target_key as targetKey,
           own.id, other.id as targetId
         from link join seen as own on own.entity = link.entity and own.key = link.key
         left join seen as other on other.entity = target and other.key = target_key and other.state = 'taken'
         where own.state = 'taken' order by home, home_column`,
      )
      .all() as unknown as Link[];
  }

  /** Notes what is wrong, and the place of the row that is left out for it. */
  complain({ file, place, column, reason }: Problem, row: number | null): void {
    this.#complain.run(file, place, column, reason, row);
  }

  problems(): IterableIterator<Problem> {
    // The columns are those of a problem.
    return this.#db
      .prepare('select file, place, "column", reason from problem order by file, place, rowid')
      .iterate() as unknown as IterableIterator<Problem>;
  }

  get problemCount(): number {
    return Number(this.#db.prepare('select count(*) as count from problem').get()?.count);
  }

  countsOf(file: string): Counts {
    const row = this.#db
      .prepare(
        `select count(*) filter (where state = 'taken' and is_known = 0) as created,
          count(*) filter (where state = 'taken' and is_known = 1) as known from seen where file = ?`,
      )
      .get(file);
    return { created: Number(row?.created), known: Number(row?.known) };
  }

  /** How many rows of a file were left out. */
  refusedIn(file: string): number {
    return Number(this.#refused.get(file)?.count);
  }

  close(): void {
    this.#db.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
