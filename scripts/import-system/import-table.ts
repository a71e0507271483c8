import type { Transaction } from '@libsql/client';
import { systemUserId } from '@motriforge/db/lookups/people';
import type { Written } from '@motriforge/history-files/markdown/written';
import { idFrom, isUuid } from './ids.ts';
import type { Ledger, Place } from './ledger.ts';
import { Making, type Setting, type Values } from './making.ts';
import type { TableMapping } from './mapping.ts';
import type { Step } from './order.ts';
import { isList, isOfAnyTable, pointedAt, withIds } from './pointers.ts';
import type { FileRow } from './read/file-row.ts';
import { entityType, factsOf, importedBefore, sameRows, takenIds } from './references.ts';
import { Refusal } from './refusal.ts';
import type { SeedColumn } from './seed.ts';
import { readValue, type Value } from './values.ts';
import { type Made, write } from './writer.ts';

/** How many rows go to the database at once. */
const PIECE = 400;

interface Reading {
  place: number;
  at: Place;
  values: Record<string, Value>;
  written: ReadonlyMap<string, Written>;
}

/** Imports the rows of one table that a file holds. */
export class TableImport {
  readonly #transaction: Transaction;
  readonly #setting: Setting;
  readonly #step: Step;
  readonly #mapping: TableMapping;
  readonly #ledger: Ledger;
  readonly #batchId: string;
  /** The table the ids of these rows are of. */
  readonly #home: string;
  readonly #references: readonly SeedColumn[];

  constructor(
    transaction: Transaction,
    setting: Setting,
    step: Step,
    mapping: TableMapping,
    ledger: Ledger,
    batchId: string,
  ) {
    this.#transaction = transaction;
    this.#setting = setting;
    this.#step = step;
    this.#mapping = mapping;
    this.#ledger = ledger;
    this.#batchId = batchId;
    this.#references = [...step.table.columns.values()].filter(({ refersTo }) => refersTo !== null);
    this.#home = setting.homes.get(step.table.key[0] ?? '')?.[0]?.table ?? '';
  }

  async run(file: string, rows: AsyncIterable<FileRow>): Promise<void> {
    let piece: Reading[] = [];
    try {
      for await (const row of rows) {
        const reading = this.#read(file, row);
        if (reading) piece.push(reading);
        if (piece.length < PIECE) continue;
        await this.#take(file, piece);
        piece = [];
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#ledger.complain({ file, place: null, column: error.column, reason: error.message }, null);
    }
    await this.#take(file, piece);
  }

  #read(file: string, { place, cells, written = new Map(), faults = [] }: FileRow): Reading | null {
    const { table } = this.#step;
    try {
      if (cells instanceof Refusal) throw cells;
      // Its key first: of a row that is refused for the rest, others must know.
      const key = table.key.map((name) => {
        const column = table.columns.get(name);
        const value = column && readValue(column, cells[name]);
        if (value === null || value === undefined) throw new Refusal(`${name} is empty.`, name);
        return String(value);
      });
      const at = { table: table.name, key: key.join('|') };
      const earlier = this.#ledger.see(at, file, place);
      if (earlier !== null)
        throw new Refusal(
          `There is a row with this ${table.key.join(' and ')} before it, at ${earlier}.`,
          table.key[0],
        );
      try {
        const judged = this.#ledger.sentenceOf(at);
        if (judged) throw judged;
        if (faults.length > 0) {
          for (const fault of faults) this.#ledger.complain({ file, ...fault }, place);
          this.#ledger.refuse(at);
          return null;
        }
        const values = Object.fromEntries(
          [...table.columns.values()].map((column) => [column.name, readValue(column, cells[column.name])]),
        );
        return { place, at, values, written };
      } catch (error) {
        this.#ledger.refuse(at);
        throw error;
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const its = written.get(error.column ?? '')?.place ?? place;
      this.#ledger.complain({ file, place: its, column: error.column, reason: error.message }, place);
      return null;
    }
  }

  async #take(file: string, piece: readonly Reading[]): Promise<void> {
    if (piece.length === 0) return;
    const made: (Made & { reading: Reading; id: string; isKnown: boolean })[] = [];
    const refuse = (reading: Reading, { message, column: home }: Refusal) => {
      const column = this.#seedColumn(home);
      // People know the names of their file.
      const reason = column === null || home === null ? message : message.replaceAll(home, column);
      this.#ledger.refuse(reading.at);
      const place = reading.written.get(column ?? '')?.place ?? reading.place;
      this.#ledger.complain({ file, place, column, reason }, reading.place);
    };
    const resolved = await this.#resolve(piece, refuse);
    const ids = await this.#identify(resolved);
    const facts = await this.#facts(resolved);
    for (const reading of resolved) {
      const { id, isKnown, isMatched } = ids(reading);
      try {
        const making = new Making(this.#setting, {
          key: reading.at.key,
          values: reading.values,
          written: reading.written,
          id,
          isMatched,
          later: this.#step.later,
          facts: facts(reading),
        });
        this.#mapping.make(making);
        for (const key of [reading.at.key, ...this.#otherNames(reading)]) {
          making.put('imported_row', this.#memory(reading.at.table, key, id), { mode: 'keep' });
        }
        made.push({ reading, id, isKnown, rows: making.rows, prunings: isKnown ? making.prunings : [] });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refuse(reading, error);
      }
    }
    await write(this.#transaction, this.#setting.target, made, ({ reading }, refusal) => refuse(reading, refusal));
    for (const { reading, id, isKnown } of made) {
      if (this.#ledger.fateOf(reading.at).state === 'refused') continue;
      this.#ledger.take(reading.at, id, isKnown);
      for (const key of this.#otherNames(reading)) {
        this.#ledger.alias({ table: reading.at.table, key }, id);
      }
    }
  }

  /** Rows whose key is something else may have an id all the same, by which others point at them. */
  #otherNames({ values }: Reading): string[] {
    const id = values.id ?? null;
    return id === null || this.#step.table.key.includes('id') ? [] : [String(id)];
  }

  async #facts(piece: readonly Reading[]): Promise<(reading: Reading) => Values> {
    const wanted = Object.entries(this.#mapping.facts ?? {});
    const known = await Promise.all(
      wanted.map(([, { table, column, through }]) =>
        factsOf(
          this.#transaction,
          table,
          column,
          piece.map(({ values }) => values[through] ?? null),
        ),
      ),
    );
    return ({ values }) =>
      Object.fromEntries(
        wanted.map(([name, { through }], at) => [name, known[at]?.get(String(values[through] ?? '')) ?? null]),
      );
  }

  #memory(table: string, key: string, id: string): Values {
    return {
      batch_id: this.#batchId,
      user_id: systemUserId,
      source: this.#setting.system.toUpperCase(),
      entity_type: entityType(table),
      source_key: key,
      entity_id: id,
    };
  }

  /** Puts the ids that rows have here where the file has its own. */
  async #resolve(piece: readonly Reading[], refuse: (reading: Reading, refusal: Refusal) => void): Promise<Reading[]> {
    const strangers = piece.flatMap(({ values }) =>
      this.#references.flatMap((column) =>
        pointedAt(column, values).filter((to) => this.#ledger.fateOf(to).state === 'unknown'),
      ),
    );
    const before = await importedBefore(this.#transaction, this.#setting.system, strangers);
    return piece.filter((reading) => {
      try {
        for (const column of this.#references) this.#resolveColumn(reading, column, before);
        return true;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refuse(reading, error);
        return false;
      }
    });
  }

  #resolveColumn(reading: Reading, column: SeedColumn, before: (place: Place) => string | undefined): void {
    const { name } = column;
    const ids = pointedAt(column, reading.values).map((to) => {
      const fate = this.#ledger.fateOf(to);
      if (fate.state === 'refused')
        throw new Refusal(`${name} points at a row of ${to.table} that was left out.`, name);
      const id = fate.state === 'taken' ? fate.id : before(to);
      if (this.#step.later.has(name)) this.#linkLater(reading, name, to);
      else if (id === undefined && !column.mayMiss && !isOfAnyTable(column)) {
        throw new Refusal(
          `${name} points at a row of ${to.table} that is neither in this folder nor was imported before.`,
          name,
        );
      }
      return id ?? to.key;
    });
    if (isList(column)) reading.values[name] = withIds(reading.values[name] ?? null, ids);
    else if (ids[0] !== undefined) reading.values[name] = ids[0];
  }

  #linkLater({ at }: Reading, name: string, to: Place): void {
    const [home] = this.#setting.homes.get(name) ?? [];
    if (home) this.#ledger.linkLater(at, home, to);
  }

  /** The id each row has here: that of an earlier import, of a row that says the same, its own, or a new one. */
  async #identify(
    piece: readonly Reading[],
  ): Promise<(reading: Reading) => { id: string; isKnown: boolean; isMatched: boolean }> {
    const { system, target } = this.#setting;
    const before = await importedBefore(
      this.#transaction,
      system,
      piece.map(({ at }) => at),
    );
    const { same } = this.#mapping;
    const match = same
      ? await sameRows(
          this.#transaction,
          same.table,
          piece.map(({ values }) => same.by(values)),
        )
      : () => undefined;
    // A table that only points elsewhere has no home of its own.
    const isOwnId = this.#home === '' || target.get(this.#home)?.key.join() === 'id';
    const taken =
      isOwnId && this.#home !== ''
        ? await takenIds(
            this.#transaction,
            this.#home,
            piece.flatMap(({ at }) => (before(at) === undefined ? [at.key.toLowerCase()] : [])),
          )
        : new Set<string>();
    return ({ at, values }) => {
      const known = before(at);
      const matched = known === undefined && same ? match(same.by(values)) : undefined;
      const own = at.key.toLowerCase();
      const isFree = isUuid(own) && (!taken.has(own) || system === 'motriforge');
      const fresh = isFree ? own : idFrom(system, at.table, at.key);
      const pointed = this.#step.table.key.map((name) => values[name]).join('|');
      const id = known ?? matched ?? (isOwnId ? fresh : pointed);
      return {
        id,
        isKnown: known !== undefined,
        isMatched:
          matched !== undefined ||
          (known !== undefined && known !== fresh && known !== idFrom(system, at.table, at.key) && isOwnId),
      };
    };
  }

  /** The column of the file behind a column of this database. */
  #seedColumn(column: string | null): string | null {
    if (column === null || this.#step.table.columns.has(column)) return column;
    const [name] = [...this.#setting.homes].find(([, homes]) => homes.some((home) => home.column === column)) ?? [];
    return name ?? null;
  }
}
