import type { Entered, Written } from '@motriforge/history-files/markdown/written';
import { idFrom } from './ids.ts';
import type { Home } from './lineage.ts';
import { Refusal } from './refusal.ts';
import type { Kind, SeedTable, SystemName } from './seed.ts';
import type { Target } from './target.ts';
import { asWord, readValue, type Value } from './values.ts';
import { type Vocabulary, type VocabularyTable, wordId, wordValues } from './vocabulary.ts';

export type Values = Readonly<Record<string, Value>>;

/**
 * What happens where the row is there already: all of it is brought up to date, what the file says, what is empty,
 * nothing. An update never makes a row.
 */
export type Mode = 'replace' | 'merge' | 'fill' | 'keep' | 'update';

export interface HomeRow {
  table: string;
  values: Values;
  /** What only a new row gets. */
  initial: Values;
  mode: Mode;
  /** What makes two rows the same, where that is not the primary key. */
  by: readonly string[] | null;
}

/** Rows below another that go when the file no longer has them. */
export interface Pruning {
  table: string;
  column: string;
  parent: string;
}

/** What does not change from row to row of a table. */
export interface Setting {
  system: SystemName;
  table: SeedTable;
  homes: ReadonlyMap<string, readonly Home[]>;
  target: Target;
  vocabulary: Vocabulary;
  /** When this import began. */
  now: number;
}

export interface SeedRow {
  key: string;
  values: Values;
  written: ReadonlyMap<string, Written>;
  /** The id it has here. */
  id: string;
  /** It was here before, and not because of an import of this system. */
  isMatched: boolean;
  /** Columns that are filled in at the end. */
  later: ReadonlySet<string>;
  /** What rows it points at hold. */
  facts: Values;
}

/** Turns one row of a seed system into rows of this database. */
export class Making {
  readonly rows: HomeRow[] = [];
  readonly prunings: Pruning[] = [];
  readonly id: string;
  readonly row: Values;
  readonly isMatched: boolean;
  readonly now: number;
  /** When the row came to be, as far as it says. */
  readonly moment: number;
  readonly #setting: Setting;
  readonly #seed: SeedRow;

  constructor(setting: Setting, seed: SeedRow) {
    this.#setting = setting;
    this.#seed = seed;
    this.id = seed.id;
    this.row = seed.values;
    this.isMatched = seed.isMatched;
    this.now = setting.now;
    this.moment = Number(seed.values.created_at ?? seed.values.updated_at ?? setting.now);
  }

  /** What a row this one points at holds. */
  fact(name: string): Value {
    return this.#seed.facts[name] ?? null;
  }

  /** An amount as it was written, where the file has another unit than the column. */
  enteredAs(column: string): Entered | undefined {
    return this.#seed.written.get(column)?.entered;
  }

  kindOf(column: string): Kind | undefined {
    return this.#setting.table.columns.get(column)?.kind;
  }

  text(column: string): string | null {
    const value = this.row[column] ?? null;
    return value === null ? null : String(value);
  }

  number(column: string): number | null {
    const value = this.row[column] ?? null;
    return value === null ? null : Number(value);
  }

  list(column: string): unknown[] {
    const text = this.text(column);
    const value: unknown = text === null ? [] : JSON.parse(text);
    if (!Array.isArray(value)) throw new Refusal(`${column} must be a list.`, column);
    return value;
  }

  /** The ids of a list of ids, or of objects that have one. */
  ids(column: string): string[] {
    return this.list(column).map((item) => {
      const id: unknown =
        typeof item === 'object' && item !== null
          ? Object.entries(item).find(([key]) => /(^|_)id$|Id$/.test(key))?.[1]
          : item;
      if (typeof id !== 'string')
        throw new Refusal(`${column} must be a list of ids, or of objects that have one.`, column);
      return id;
    });
  }

  /** What goes into a table as it is. */
  plain(home: string): Values {
    const { homes, target } = this.#setting;
    const columns = target.get(home)?.columns;
    return Object.fromEntries(
      [...homes].flatMap(([column, its]) => {
        const at = its.find(({ table }) => table === home);
        if (!at) return [];
        const value = this.row[column] ?? null;
        if (value !== null && this.#seed.later.has(column)) return [];
        return [[at.column, value ?? (columns?.get(at.column)?.isRequired ? this.#initial(column) : null)]];
      }),
    );
  }

  /** Makes a row of a table. What it must hold and nobody says is what the database gives, or the moment of the row. */
  put(
    table: string,
    values: Values,
    { mode = 'replace', by = null }: { mode?: Mode; by?: readonly string[] | null } = {},
  ): void {
    const its = this.#setting.target.get(table);
    if (!its) throw new Error(`There is no table ${table}.`);
    const given = Object.entries(values).filter(
      ([column, value]) => value !== null || !its.columns.get(column)?.isRequired,
    );
    const said = new Set(given.map(([column]) => column));
    const times = [...its.columns.values()].filter(
      ({ name, isRequired, hasDefault }) =>
        mode !== 'update' && isRequired && !hasDefault && !said.has(name) && name.endsWith('_at'),
    );
    const moments = Object.fromEntries(times.map(({ name }) => [name, this.moment]));
    const isSaid = this.moment !== this.now;
    this.rows.push({
      table,
      values: { ...Object.fromEntries(given), ...(isSaid ? moments : {}) },
      initial: isSaid ? {} : moments,
      mode,
      by,
    });
  }

  /** Of the rows below a parent only those made now stay. */
  prune(table: string, column: string, parent: string): void {
    this.prunings.push({ table, column, parent });
  }

  /** The id of something this row becomes besides. */
  part(...words: (string | number)[]): string {
    const { system, table } = this.#setting;
    return idFrom(system, table.name, this.#seed.key, ...words.map(String));
  }

  /** The id of a word that is known. */
  find(table: VocabularyTable, ...words: string[]): string | null {
    return this.#setting.vocabulary.find(table, ...words) ?? null;
  }

  /** The id of a word, which is added where it is new. */
  word(table: VocabularyTable, words: readonly string[], rest: Values = {}): string {
    const known = this.#setting.vocabulary.find(table, ...words);
    if (known !== undefined) return known;
    const id = wordId(table, ...words);
    this.put(table, { id, ...wordValues(table, ...words), ...rest }, { mode: 'keep' });
    return id;
  }

  category(type: string, name: string | null, otherwise: string): string {
    return this.word('category', [type, asWord(name ?? '') || otherwise]);
  }

  status = (type: string, name: string): string => this.word('status', [type, name]);
  visibility = (resource: string, name: string): string => this.word('visibility', [resource, name]);

  /** One of the words a column of ours knows; another where there is one for the rest. */
  oneOf(column: string, words: readonly string[], rest?: string): string | null {
    const text = this.text(column);
    if (text === null || text.trim() === '') return null;
    const word = asWord(text);
    if (words.includes(word)) return word;
    if (rest !== undefined) return rest;
    throw new Refusal(`${column} must be one of ${words.join(', ')}.`, column);
  }

  #initial(column: string): Value {
    const its = this.#setting.table.columns.get(column);
    if (!its || its.initial === null) return null;
    return its.initial === 'now' ? this.moment : readValue(its, its.initial);
  }
}
