import { newId } from '@motriforge/shared/ids';
import { eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { insertRow } from './insert-row.ts';
import { auditLog } from './schema/events.ts';
import { type TestDatabase, testDatabase } from './testing.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await testDatabase();
});
afterEach(() => database.close());

const row = () => ({
  id: newId(),
  entityType: 'thing',
  action: 'UPDATE' as const,
  newValues: { name: "it's" },
  changedFields: ['name'],
  ipAddress: null,
  userAgent: undefined,
  occurredAt: 1_700_000_000_123,
});

const kept = (id: string) => database.db.select().from(auditLog).where(eq(auditLog.id, id));

test('a row is kept as drizzle would keep it', async () => {
  const [one, other] = [row(), row()];
  const [ours] = await database.db.batch([insertRow(auditLog, one), database.db.insert(auditLog).values(other)]);
  expect(ours.rowsAffected).toBe(1);
  expect(await kept(one.id)).toEqual([{ ...(await kept(other.id))[0], id: one.id }]);
});

test('what is computed stands among what is given, each with its own values', async () => {
  const given = row();
  const computed = sql`${'a'} || ${'b'}`;
  const insert = insertRow(auditLog, { ...given, entityId: computed, reason: 'why' }, sql`${'x'} = ${'x'}`);
  await database.db.batch([insert]);
  expect(await kept(given.id)).toMatchObject([{ ...given, userAgent: null, entityId: 'ab', reason: 'why' }]);
});

test('where the condition does not hold, nothing is written', async () => {
  const given = row();
  const [{ rowsAffected }] = await database.db.batch([insertRow(auditLog, given, sql`${1} = ${2}`)]);
  expect(rowsAffected).toBe(0);
  expect(await kept(given.id)).toEqual([]);
});
