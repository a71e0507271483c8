import type { DatabaseSync } from 'node:sqlite';
import { invoiceStatusId } from '@motriforge/db/lookups/payments';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { type Holding, holdings, tableOf } from '@motriforge/db/ownership/holdings';
import { links, linksOf } from '@motriforge/db/ownership/links';
import { loose, named } from '@motriforge/db/ownership/staying';
import { user } from '@motriforge/db/schema/identity';
import { getTableName } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import { catalogueOf, type Row, type Value } from '../../../db/test/catalogue.ts';
import { LegalRows } from '../../../db/test/legal-rows.ts';
import { hashToken } from '../identity/index.ts';

export interface FilledPerson {
  userId: string;
  email: string;
  word: string;
}

type Theirs = ReadonlyMap<string, Row>;

/** What a row of some tables must say to be a person's and to fit what the product ships. */
const chosen: Record<string, (theirs: Theirs, rows: LegalRows) => Row> = {
  exercise: () => ({ visibility_id: visibilityId('EXERCISE', 'PRIVATE') }),
  program: () => ({ visibility_id: visibilityId('PROGRAM', 'PRIVATE') }),
  workout: () => ({ visibility_id: visibilityId('WORKOUT', 'PRIVATE') }),
  invoice: () => ({ invoice_status_id: invoiceStatusId('OPEN') }),
  user_ownership: (theirs) => ({ resource_type: 'PROGRAM', resource_id: idOf(theirs, 'program') }),
  user_workout_ownership: (theirs, rows) => {
    const resource = { resource_type: 'WORKOUT', resource_id: idOf(theirs, 'workout') };
    const ownership = rows.insert('user_ownership', { user_id: idOf(theirs, 'user'), ...resource });
    return { id: ownership.id ?? null, workout_id: resource.resource_id };
  },
};

const idOf = (theirs: Theirs, table: string): Value => theirs.get(table)?.id ?? null;

/** Makes people who have a row in every table that can hold one, with a word of theirs in every column of text. */
export class PersonFiller {
  readonly #db: DatabaseSync;
  readonly #rows: LegalRows;
  #count = 0;

  constructor(db: DatabaseSync) {
    this.#db = db;
    this.#rows = new LegalRows(db, catalogueOf(db));
  }

  fill(word: string): FilledPerson {
    this.#db.exec('begin');
    const email = `${word}@example.com`;
    const account = this.#rows.insert('user', { email });
    const person: FilledPerson = { userId: String(account.id), email, word };
    const theirs = new Map<string, Row>([['user', account]]);
    this.#say('user', account, word);
    for (const holding of holdings) {
      if (holding.table !== user) theirs.set(holding.name, this.#give(holding, theirs, word));
    }
    for (const place of named.flatMap(({ of }) => of)) this.#name(place, word, person);
    for (const { column, holds } of loose) {
      const said = { address: email, 'hash of the address': hashToken(email), id: person.userId };
      if (holds) this.#addLoose(column, said[holds], word);
    }
    this.#db.exec('commit');
    return person;
  }

  #give(holding: Holding, theirs: Theirs, word: string): Row {
    const given: Row = { ...chosen[holding.name]?.(theirs, this.#rows) };
    const [way] = holding.ways;
    way?.columns.forEach((column, at) => {
      given[column.name] ??= theirs.get(getTableName(way.to))?.[way.targets[at]?.name ?? ''] ?? null;
    });
    // What else it must point at is theirs too, where they have such a thing: a person's rows lean on each other.
    for (const link of linksOf(holding.table)) {
      const parent = theirs.get(getTableName(link.to));
      if (!parent || link.to === user || link.to === way?.to || !link.columns.every(({ notNull }) => notNull)) continue;
      link.columns.forEach((column, at) => {
        given[column.name] ??= parent[link.targets[at]?.name ?? ''] ?? null;
      });
    }
    const row = this.#insert(holding, given);
    this.#say(holding.name, row, word);
    return row;
  }

  #insert({ name }: Holding, given: Row): Row {
    try {
      return this.#rows.insert(name, given);
    } catch (cause) {
      throw new Error(`${name} took no row with ${JSON.stringify(given)}.`, { cause });
    }
  }

  #name(place: string, word: string, person: FilledPerson): void {
    const [table = '', column = ''] = place.split('.');
    const row = this.#rows.insert(table, { [column]: person.userId });
    if (!holdings.some(({ name }) => name === table)) this.#say(table, row, word);
  }

  #addLoose(place: string, value: string, word: string): void {
    const [table = '', column = ''] = place.split('.');
    const scope: Row = table === 'setting_change_log' ? { scope: 'USER' } : {};
    this.#say(table, this.#rows.insert(table, { ...scope, [column]: value }), word);
  }

  /** Writes the word into every column of text of a row, in the first form that the column takes. */
  #say(table: string, row: Row, word: string): void {
    const { columns, primaryKeys } = getTableConfig(tableOf(table));
    const bound = new Set([
      ...(table === 'user' ? ['email'] : []),
      ...linksOf(tableOf(table)).flatMap((link) => link.columns.map(({ name }) => name)),
      ...links.filter(({ to }) => to === tableOf(table)).flatMap(({ targets }) => targets.map(({ name }) => name)),
      ...columns.filter(({ primary }) => primary).map(({ name }) => name),
      ...primaryKeys.flatMap((key) => key.columns.map(({ name }) => name)),
      ...loose.filter((its) => its.column.startsWith(`${table}.`)).map((its) => its.column.split('.')[1]),
    ]);
    const key = Object.entries(row).filter(([, value]) => value !== null);
    for (const { name } of columns.filter(
      (column) => column.getSQLType().startsWith('text') && !bound.has(column.name),
    )) {
      const unlike = key.filter(([other]) => other !== name);
      this.#forms(word).some((form) => this.#write(table, name, form, unlike));
    }
  }

  #write(table: string, column: string, value: string, key: readonly [string, Value][]): boolean {
    const where = key.filter(([name]) => /(^|_)id$/.test(name) || name.endsWith('_hash') || key.length < 4);
    try {
      const sql = `update "${table}" set "${column}" = ? where ${where.map(([name]) => `"${name}" is ?`).join(' and ')}`;
      return Number(this.#db.prepare(sql).run(value, ...where.map(([, its]) => its)).changes) > 0;
    } catch {
      return false;
    }
  }

  #forms(word: string): string[] {
    const each = `${word}${++this.#count}`;
    return [each, `${each}@example.com`, `https://example.com/${each}`, `{"said":"${each}"}`, `["${each}"]`];
  }
}
