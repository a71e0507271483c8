import { userErasure } from '@motriforge/db/schema/privacy';
import { workoutSession } from '@motriforge/db/schema/training';
import { erase, importOwn } from '@motriforge/domain/privacy';
import { type TestWorld, testWorld } from '@motriforge/domain/testing';
import { newId } from '@motriforge/shared/ids';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exportOf, memoryPlaces, zipped } from '../../packages/domain/src/privacy/testing.ts';
import { recordStatements } from '../support/record-statements.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await testWorld();
});
afterAll(() => world.close());

/** A walk along a key passes by everybody who comes after. */
const walk = /^SEARCH .*\(\w+>\?/;

/** What is read as a whole on purpose: what was handed in, what was just gathered, and tables as long as a list. */
const short = /^SCAN (json_each|its|theirs|visibility|storage_bucket|\(|CONSTANT|value)/;

it('reads, takes back and erases one person without looking at everybody', async () => {
  const kit = await world.person();
  const { userId } = kit.actor;
  const dates = { requestedAt: 1, dueAt: 2 };
  await world.db.insert(userErasure).values({ userId, cancelTokenHash: 'a'.repeat(64), ...dates });
  // More than a page, so that what asks for the next is looked at as well.
  const sessionId = newId();
  await world.db.insert(workoutSession).values({ id: sessionId, userId, sessionDate: '2026-06-15' });
  await world.client.execute({
    sql: `with recursive count (at) as (select 1 union all select at + 1 from count where at < 2001)
      insert into exercise_log (id, workout_session_id, exercise_name, order_index, created_at, updated_at)
      select 'log-' || at, ?, 'Squat', at, 0, 0 from count`,
    args: [sessionId],
  });
  const fresh = await world.person();
  const asked = await recordStatements(world, async ({ db }) => {
    const files = await exportOf({ ...kit, db });
    const file = zipped(Object.fromEntries(files));
    await importOwn({ ...fresh, db }, { id: newId(), fileName: 'x.zip' }, file, memoryPlaces());
    await erase({ ...kit, db }, userId, async () => {});
  });
  expect(asked.length).toBeGreaterThan(200);
  const scans: string[] = [];
  for (const { sql, args } of asked) {
    const { rows } = await world.client.execute({ sql: `explain query plan ${sql}`, args });
    const plan = rows.map(({ detail }) => String(detail));
    const found = plan.filter((detail) => (detail.startsWith('SCAN') && !short.test(detail)) || walk.test(detail));
    if (found.length > 0) scans.push(`${found.join(', ')}: ${sql.slice(0, 200)}`);
  }
  expect(scans).toEqual([]);
});
