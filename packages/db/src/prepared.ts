import { fillPlaceholders } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/libsql/web';
import type { Db } from './client.ts';

interface Query<Rows> {
  prepare(): {
    execute(values?: Record<string, unknown>): Promise<Rows>;
    getQuery(): { sql: string; params: unknown[] };
    mapResult(response: unknown, isFromBatch?: boolean): unknown;
  };
}

// Queries are drawn on a database that is never asked.
const drawingBoard = drizzle.mock();

/**
 * A query whose text is built once, not for every request: building costs more than all else that is done for a row.
 * What differs from call to call stands in it as a placeholder.
 */
export function prepared<Values extends object, Rows>(build: (db: typeof drawingBoard) => Query<Rows>) {
  let query: ReturnType<Query<Rows>['prepare']> | undefined;
  return async (db: Db, values: Values): Promise<Rows> => {
    query ??= build(drawingBoard).prepare();
    const { sql, params } = query.getQuery();
    const result = await db.$client.execute({ sql, args: fillPlaceholders(params, Object(values)) as string[] });
    return query.mapResult(result, true) as Rows;
  };
}
