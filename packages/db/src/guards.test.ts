import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { guarded } from './client.ts';
import { testDatabase } from './testing.ts';

it('hears of the guard that refused, also where one stands inside another', async () => {
  const { db, close } = await testDatabase();
  const outer = guarded(db, { statement: 'select 1', refuse: () => new Error('outer') });
  const inner = guarded(outer, { statement: `select json('moved')`, refuse: () => new Error('inner') });
  const failure = await inner.batch([inner.run(sql`select 1`), inner.run(sql`select 1`)]).catch((error) => error);
  close();
  expect(String(failure.cause ?? failure)).toContain('inner');
});
