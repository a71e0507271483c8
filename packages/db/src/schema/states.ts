import { type AnyColumn, sql } from 'drizzle-orm';
import { type CheckBuilder, check } from 'drizzle-orm/sqlite-core';

/** A row in the state holds the column. */
export const stateNeeds = (name: string, state: AnyColumn, stateId: string, column: AnyColumn): CheckBuilder =>
  check(name, sql`${state} <> ${quoted(stateId)} or ${column} is not null`);

/** A row holds the column while it is in the state, and in no other. */
export const stateMeans = (name: string, state: AnyColumn, stateId: string, column: AnyColumn): CheckBuilder =>
  check(name, sql`(${state} = ${quoted(stateId)}) = (${column} is not null)`);

/** An id fixed by the product, as a literal: checks and partial indexes take no parameters. */
export const quoted = (fixed: string) => sql.raw(`'${fixed}'`);
