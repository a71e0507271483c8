import { readdirSync } from 'node:fs';
import { eq, getTableColumns, getTableName, is } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { afterAll, expect, it } from 'vitest';
import { visibilityId } from './lookups/visibility.ts';
import { exercise } from './schema/exercises.ts';
import { testDatabase } from './testing.ts';

const files = readdirSync(new URL('./schema', import.meta.url));
const modules: Record<string, unknown>[] = await Promise.all(files.map((file) => import(`./schema/${file}`)));
const tables = modules.flatMap((module) => Object.values(module)).filter((value) => is(value, SQLiteTable));

const database = await testDatabase();
afterAll(() => database.close());

const dated = tables.filter((table) => 'updatedAt' in getTableColumns(table));

it('the time of the last change moves on by itself in every table that has it', () => {
  expect(dated.length).toBeGreaterThan(50);
  const still = dated.filter((table) => !getTableColumns(table).updatedAt?.onUpdateFn).map(getTableName);
  expect(still).toEqual([]);
});

it('a row that is changed says so, and its birthday stays', async () => {
  const { db } = database;
  const born = { createdAt: 1, updatedAt: 1 };
  const [row] = await db
    .insert(exercise)
    .values({
      name: 'Squat',
      exerciseType: 'weight_training',
      visibilityId: visibilityId('EXERCISE', 'PRIVATE'),
      ...born,
    })
    .returning();
  const before = Date.now();
  await db
    .update(exercise)
    .set({ name: 'Low squat' })
    .where(eq(exercise.id, row?.id ?? ''));
  const [changed] = await db
    .select()
    .from(exercise)
    .where(eq(exercise.id, row?.id ?? ''));
  expect(changed?.createdAt).toBe(1);
  expect(changed?.updatedAt).toBeGreaterThanOrEqual(before);
});
