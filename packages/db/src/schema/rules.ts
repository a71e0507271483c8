import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import { type CheckBuilder, check } from 'drizzle-orm/sqlite-core';

/** The column, where it holds anything, lies between two numbers, both allowed. */
export const between = (name: string, column: AnyColumn, low: number, high: number): CheckBuilder =>
  check(name, sql`${column} between ${literal(low)} and ${literal(high)}`);

/** The column, where it holds anything, is not below a number. */
export const atLeast = (name: string, column: AnyColumn, low: number): CheckBuilder =>
  check(name, sql`${column} >= ${literal(low)}`);

/** Each of the columns, where it holds anything, is zero or more. */
export const notNegative = (name: string, ...columns: AnyColumn[]): CheckBuilder =>
  check(name, all(columns.map((column) => sql`(${column} is null or ${column} >= 0)`)));

/** Each of the columns, where it holds anything, is a score from 1 to 10. */
export const scores = (name: string, ...columns: AnyColumn[]): CheckBuilder =>
  check(name, all(columns.map((column) => sql`(${column} is null or ${column} between 1 and 10)`)));

/** The text, where there is any, is more than blanks. */
export const filled = (name: string, column: AnyColumn): CheckBuilder => check(name, sql`length(trim(${column})) > 0`);

/** All of the columns hold something, or none of them. */
export const together = (name: string, first: AnyColumn, ...rest: AnyColumn[]): CheckBuilder =>
  check(name, all(rest.map((column) => sql`(${first} is null) = (${column} is null)`)));

/** Each of the columns, where it holds anything, is a time of day: HH:MM. */
export const timesOfDay = (name: string, ...columns: AnyColumn[]): CheckBuilder =>
  check(
    name,
    all(
      columns.map(
        (column) => sql`(${column} is null or (${column} glob '[0-2][0-9]:[0-5][0-9]' and ${column} <= '24:00'))`,
      ),
    ),
  );

/** Each of the columns, where it holds anything, is a JSON list. */
export const lists = (name: string, ...columns: AnyColumn[]): CheckBuilder =>
  check(name, all(columns.map((column) => sql`(${column} is null or json_type(${column}) = 'array')`)));

/** The column, where it holds anything, is a SHA-256 hash in hexadecimal. */
export const isHash = (name: string, column: AnyColumn): CheckBuilder =>
  check(name, sql`length(${column}) = 64 and ${column} not glob '*[^0-9a-f]*'`);

/** What was typed in, in its unit, is the mass that is kept in kilograms. */
export const sameMass = (name: string, kilograms: AnyColumn, entered: AnyColumn, unit: AnyColumn): CheckBuilder =>
  check(name, sql`abs(${kilograms} - ${entered} * case ${unit} when 'LBS' then 0.45359237 else 1 end) <= 0.01`);

const literal = (value: number): SQL => sql.raw(String(value));

const all = (rules: SQL[]): SQL => sql.join(rules, sql` and `);
