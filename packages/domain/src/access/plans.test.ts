import type { InValue } from '@libsql/client';
import { visibilityResources } from '@motriforge/db/schema/enums';
import { newId } from '@motriforge/shared/ids';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { UserCtx } from '../context.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { visibleColumns, visibleTo } from './index.ts';
import { personQueries } from './person-facts.ts';
import { shareQuery } from './share-view.ts';
import { tieQueries } from './tie-facts.ts';

let world: TestWorld;
let kit: UserCtx;
beforeAll(async () => {
  world = await testWorld();
  kit = await world.person();
});
afterAll(() => world.close());

/** What of a plan reads a table whole that grows with people: not a table made on the way, not roles and their like. */
async function scansOf(query: { toSQL(): { sql: string; params: unknown[] } }): Promise<string[]> {
  const { sql: text, params } = query.toSQL();
  // Parameters of queries are what the driver takes.
  const plan = await world.client.execute({ sql: `explain query plan ${text}`, args: params as InValue[] });
  const small =
    /^SCAN (\(|CONSTANT|json_each|belonging|worn|given|held|room|applicable|opening|line|heir|(role|permission)\b)/;
  return plan.rows.map((row) => String(row[3])).filter((detail) => detail.startsWith('SCAN ') && !small.test(detail));
}
const raw = (query: SQL) => ({ toSQL: () => world.db.select({ one: sql`1` }).from(sql`(${query})`).toSQL() });

/** Kinds of things whose table has an index on the visibility: only their lists may begin with what is visible. */
const listed = ['EXERCISE', 'EQUIPMENT', 'WORKOUT', 'PROGRAM', 'INSTITUTION', 'ACTIVITY'] as const;

it.each(listed)('a list of what one may see reads no %s that one may not', async (kind) => {
  const { id } = visibleColumns[kind];
  for (const ctx of [kit, world.ctx]) {
    expect(await scansOf(world.db.select({ id }).from(id.table).where(visibleTo(ctx, visibleColumns[kind])))).toEqual(
      [],
    );
  }
});

it.each(visibilityResources)('whether one may see one %s reads no table whole', async (kind) => {
  const { id } = visibleColumns[kind];
  const one = and(eq(id, newId()), visibleTo(kit, visibleColumns[kind]));
  expect(await scansOf(world.db.select({ id }).from(id.table).where(one))).toEqual([]);
});

it('what decides about a person is read by index', async () => {
  const asked = JSON.stringify([{ id: newId(), ownerId: newId(), visibilityId: newId(), kind: 'WORKOUT' }]);
  const facts = { ...personQueries(kit.actor.userId, sql`select ${newId()}`), ...tieQueries(kit.actor.userId, asked) };
  for (const [name, query] of Object.entries(facts)) {
    expect({ name, scans: await scansOf(raw(query)) }).toEqual({ name, scans: [] });
  }
  expect(await scansOf(shareQuery(kit, newId()))).toEqual([]);
});
