import { createHash } from 'node:crypto';
import { holdings } from '@motriforge/db/ownership/holdings';
import { remaining } from '@motriforge/db/ownership/staying';
import { whose } from '@motriforge/db/ownership/whose';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letters } from '../identity/testing.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import type { FilledPerson } from './filled-person-testing.ts';
import { erase } from './index.ts';
import { filling } from './testing.ts';

let world: TestWorld;
let canary: FilledPerson;
let keeper: FilledPerson;
let before: Map<string, string>;
let had: Map<string, string>;
let said: string[];

beforeAll(async () => {
  world = await testWorld();
  [canary, keeper] = await filling(world, (filler) => [filler.fill('canary'), filler.fill('keeper')] as const);
  had = await rowsOf(canary);
  said = await placesOf(canary);
  before = await rowsOf(keeper);
  await erase(world.ctx, canary.userId, async () => {});
  expect(await letters(world)).toHaveLength(1);
}, 60_000);
afterAll(() => world.close());

describe('a person with a row in every table', () => {
  it('had something in every table that can hold it', () => {
    expect(said.length).toBeGreaterThan(400);
    expect([...had.keys()].toSorted()).toEqual(holdings.map(({ name }) => name).toSorted());
  });

  it('is in no table any more, but for what is said to stay', async () => {
    expect(await placesOf(canary)).toEqual(remaining.flatMap(({ of }) => of).toSorted());
  });

  it('leaves the rows of others as they were', async () => {
    expect(await rowsOf(keeper)).toEqual(before);
    expect(before.size).toBe(holdings.length);
  });
});

/** The columns in which a word of a person stands, or their id. */
async function placesOf({ userId, word }: FilledPerson): Promise<string[]> {
  const places: string[] = [];
  for (const [table, columns] of await allColumns()) {
    for (const column of columns) {
      const { rows } = await world.client.execute({
        sql: `select count(*) from "${table}" where cast("${column}" as text) like ? or "${column}" = ?`,
        args: [`%${word}%`, userId],
      });
      if (Number(rows[0]?.[0]) > 0) places.push(`${table}.${column}`);
    }
  }
  return places.toSorted();
}

async function allColumns(): Promise<Map<string, string[]>> {
  const { rows } = await world.client.execute(
    `select tables.name, columns.name from sqlite_schema as tables join pragma_table_info(tables.name) as columns
     where tables.type = 'table' and tables.name not like 'sqlite_%' and tables.name not like 'exercise_search%'`,
  );
  const found = new Map<string, string[]>();
  for (const row of rows) found.set(String(row[0]), [...(found.get(String(row[0])) ?? []), String(row[1])]);
  return found;
}

/** How many rows of a person each table has, and a hash of them. */
async function rowsOf({ userId }: FilledPerson): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (const holding of holdings) {
    const rows = await world.db.values(
      sql`select * from ${holding.table} where ${whose(holding, userId)} order by rowid`,
    );
    const hash = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
    if (rows.length > 0) hashes.set(holding.name, `${rows.length} ${hash}`);
  }
  return hashes;
}
