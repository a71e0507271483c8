import type { InStatement } from '@libsql/client';
import { rollUpPeople } from '@motriforge/domain/training';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/libsql/web';
import { cast } from './cast.ts';

/** What everybody here did of each exercise, and their records, as the product makes them of a log. */
export function rollUps(now: number): InStatement[] {
  const emails = JSON.stringify(cast.map(({ email }) => email));
  const people = sql`select id from user where email in (select value from json_each(${emails}))`;
  return rollUpPeople({ db: drizzle.mock(), now: () => now }, people).map((statement) => {
    const { sql, params } = statement.getQuery();
    return { sql, args: params as string[] };
  });
}
