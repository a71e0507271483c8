import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import { type CheckBuilder, check } from 'drizzle-orm/sqlite-core';

/** The column holds one of these words. */
export const oneOf = (name: string, column: AnyColumn, words: readonly string[]): CheckBuilder =>
  check(name, sql`${column} in (${literals(words)})`);

/** The column holds 0 or 1. */
export const isFlag = (name: string, column: AnyColumn): CheckBuilder => check(name, sql`${column} in (0, 1)`);

/** The two columns never hold the same id. */
export const differ = (name: string, one: AnyColumn, other: AnyColumn): CheckBuilder =>
  check(name, sql`${one} <> ${other}`);

function literals(words: readonly string[]): SQL {
  return sql.raw(words.map((word) => `'${word.replaceAll("'", "''")}'`).join(', '));
}
