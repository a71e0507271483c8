import { asc, gte, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepared } from './prepared.ts';
import { difficultyLevel } from './schema/enums.ts';
import { equipment } from './schema/equipment.ts';
import { type TestDatabase, testDatabase } from './testing.ts';

let one: TestDatabase;
let other: TestDatabase;

beforeAll(async () => {
  [one, other] = await Promise.all([testDatabase(), testDatabase()]);
});
afterAll(() => {
  one.close();
  other.close();
});

const levelsFrom = prepared<{ rank: number }, { name: string }[]>((db) =>
  db
    .select({ name: difficultyLevel.name })
    .from(difficultyLevel)
    .where(gte(difficultyLevel.rank, sql.placeholder('rank')))
    .orderBy(asc(difficultyLevel.rank)),
);

test('a prepared query answers as the query it was built from, with the values of each call', async () => {
  const plain = await one.db
    .select({ name: difficultyLevel.name })
    .from(difficultyLevel)
    .orderBy(asc(difficultyLevel.rank));
  expect(plain.length).toBeGreaterThan(1);
  expect(await levelsFrom(one.db, { rank: 1 })).toEqual(plain);
  expect(await levelsFrom(one.db, { rank: 99 })).toEqual([]);
});

test('a prepared query asks the database it is given', async () => {
  await other.client.execute('update difficulty_level set name = name || 1');
  const [fromOne, fromOther] = await Promise.all([levelsFrom(one.db, { rank: 1 }), levelsFrom(other.db, { rank: 1 })]);
  expect(fromOther).toEqual(fromOne.map(({ name }) => ({ name: `${name}1` })));
});

test('a prepared query counts as a trip and decodes what columns hold', async () => {
  const visibility = await one.client.execute("select id from visibility where resource = 'EQUIPMENT' limit 1");
  await one.client.execute({
    sql: `insert into equipment (id, slug, name, description, is_active, visibility_id, created_at, updated_at)
      values ('e', 'e', 'E', '', 1, ?, 1, 1)`,
    args: [visibility.rows[0]?.[0] as string],
  });
  const active = prepared<object, { isActive: boolean }[]>((db) =>
    db.select({ isActive: equipment.isActive }).from(equipment),
  );
  const before = one.meter.trips;
  expect(await active(one.db, {})).toEqual([{ isActive: true }]);
  expect(one.meter.trips - before).toBe(1);
});
