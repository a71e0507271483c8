import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getTableName, is } from 'drizzle-orm';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import { user } from '../schema/identity.ts';
import {
  authored,
  copiedTables,
  type Exceptions,
  housekeeping,
  withheldColumns,
  withheldTables,
} from './exceptions.ts';
import { holdingByName, holdings } from './holdings.ts';
import { links, linksOf, place } from './links.ts';
import { kept, loose, named } from './staying.ts';
import { tables } from './tables.ts';

const listed = (exceptions: readonly Exceptions[]) => exceptions.flatMap(({ of }) => of);
const columns = new Set([...tables.values()].flatMap((table) => getTableConfig(table).columns.map(place)));
const toPeople = links.filter(({ to }) => to === user);
const dies = new Set(
  holdings.filter(({ treatment, table }) => treatment !== 'kept' && table !== user).map(({ name }) => name),
);

describe('what is whose', () => {
  it('knows every table of the schema', async () => {
    const folder = join(import.meta.dirname, '../schema');
    const files = await Promise.all(
      readdirSync(folder).map((file): Promise<Record<string, unknown>> => import(join(folder, file))),
    );
    const all = files.flatMap((file) => Object.values(file)).filter((value) => is(value, SQLiteTable));
    expect([...tables.keys()].toSorted()).toEqual([...new Set(all.map(getTableName))].toSorted());
  });

  it('accounts for every link to a person', () => {
    const accounted = new Set([
      ...listed(named),
      ...authored,
      ...kept.map(({ table, through }) => `${table}.${through}`),
      ...holdings.flatMap(({ ways }) => ways.flatMap((way) => way.columns.map(place))),
    ]);
    const open = toPeople.flatMap((link) => link.columns.map(place)).filter((name) => !accounted.has(name));
    expect(open).toEqual([]);
  });

  it('says of a link that it dies with the person only where the database says so too', () => {
    const cascading = toPeople
      .filter(({ onDelete }) => onDelete === 'cascade')
      .flatMap((link) => link.columns.map(place));
    expect(listed(named).filter((name) => cascading.includes(name))).toEqual([]);
    expect(
      kept.filter(({ table }) =>
        linksOf(tables.get(table) as SQLiteTable).some((link) => link.to === user && link.onDelete === 'cascade'),
      ),
    ).toEqual([]);
  });

  it('finds a place for whatever looks like a person', () => {
    const telling = /(^|_)(e?mail|recipients?|ip_address|user_agent|phone|bill_to|address(_hash)?)$/;
    const emptied = kept.flatMap(({ table, emptied: its }) => Object.keys(its).map((column) => `${table}.${column}`));
    const known = new Set([...emptied, ...loose.map(({ column }) => column)]);
    const open = [...columns].filter((name) => {
      const [table = '', column = ''] = name.split('.');
      return telling.test(column) && !dies.has(table) && table !== 'user' && !known.has(name);
    });
    expect(open).toEqual([]);
  });

  it('makes no exception for what is not there', () => {
    const dead = [...listed(withheldTables), ...listed(copiedTables)].filter((name) => !dies.has(name));
    expect(dead).toEqual([]);
    const emptied = kept.flatMap(({ table, through, emptied: its }) =>
      [through, ...Object.keys(its)].map((its) => `${table}.${its}`),
    );
    const excepted = [
      ...listed(withheldColumns),
      ...listed(housekeeping),
      ...listed(named),
      ...loose.map(({ column }) => column),
      ...authored,
      ...emptied,
    ];
    expect(excepted.filter((name) => !columns.has(name))).toEqual([]);
    const people = new Set(toPeople.flatMap((link) => link.columns.map(place)));
    expect([...listed(named), ...authored].filter((name) => !people.has(name))).toEqual([]);
    const isExported = (name: string) => holdingByName.get(name.split('.')[0] ?? '')?.isExported === true;
    expect(listed(withheldColumns).filter((name) => !isExported(name))).toEqual([]);
    const isOwned = (name: string) => holdingByName.get(name.split('.')[0] ?? '')?.treatment === 'owned';
    expect(listed(housekeeping).filter((name) => !isOwned(name))).toEqual([]);
  });

  it('makes an exception once', () => {
    for (const names of [
      [...listed(withheldTables), ...listed(copiedTables), ...kept.map(({ table }) => table)],
      [...listed(withheldColumns), ...listed(housekeeping)],
      listed(named),
    ]) {
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });

  it('keeps secrets out of the file, whatever they are called', () => {
    const secret = /(hash|token|secret|password|private|cipher|_key$|verifier|nonce)/;
    const harmless = new Set(['access_token_id', 'password_changed_at', 'file_hash', 'file_key', 'storage_key']);
    const open = holdings
      .filter(({ isExported }) => isExported)
      .flatMap(({ table }) => getTableConfig(table).columns)
      .filter(({ name }) => secret.test(name) && !harmless.has(name))
      .map(place)
      .filter((name) => !listed(withheldColumns).includes(name));
    expect(open).toEqual([]);
  });

  it('puts parents before their children', () => {
    const rank = new Map(holdings.map(({ name }, at) => [name, at]));
    const late = holdings.flatMap(({ name, ways }) =>
      ways.filter(({ to }) => (rank.get(getTableName(to)) ?? 0) > (rank.get(name) ?? 0)).map(() => name),
    );
    expect(late).toEqual([]);
  });
});
