import { getTableName } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { firstRows, lookups } from './lookup-tables.ts';
import { permissionId, roleId } from './lookups/access.ts';
import { syncLookups } from './sync-lookups.ts';
import { type TestDatabase, testDatabase } from './testing.ts';

let world: TestDatabase;
beforeEach(async () => {
  world = await testDatabase();
});
afterEach(() => world.close());

it('takes one trip and, where everything is as it should be, writes nothing', async () => {
  const before = await everything();
  await syncLookups(world.db);
  expect(world.meter).toMatchObject({ trips: 1, rowsWritten: 0 });
  expect(await everything()).toEqual(before);
});

it('brings back what was deleted, and says of a row that it changed when it did', async () => {
  await world.client.execute('delete from notification_template');
  await world.client.execute("update setting set updated_at = 1, default_value = '8' where setting_key like '%_days'");
  await syncLookups(world.db);
  expect(await first('select count(*) from notification_template where updated_at > 1')).toBeGreaterThan(0);
  expect(await first('select count(*) from setting where updated_at = 1')).toBe(0);
  expect(world.meter.trips).toBe(1);
});

it('takes back a right that a shipped role does not have, and leaves the roles of the staff alone', async () => {
  const lock = permissionId('USER.USER.LOCK');
  await world.client.execute("insert into role (id, name, type) values ('own', 'Our own', 'USER')");
  await world.client.execute({
    sql: 'insert into role_permission (role_id, permission_id, assigned_at) values (?, ?, 1), (?, ?, 1)',
    args: [roleId('GUEST'), lock, 'own', lock],
  });
  await syncLookups(world.db);
  const { rows } = await world.client.execute({
    sql: 'select role_id from role_permission where permission_id = ? order by role_id desc',
    args: [lock],
  });
  expect(rows.map((row) => row[0])).toEqual(['own', roleId('ADMIN')]);
});

it.each([
  ['the price of a plan', 'billing_plan', 'price = 1'],
  ['a mean that was calculated', 'rating_prior', 'mean = 4.2'],
  ['how long something is kept', 'audit_retention_policy', 'retention_days = 9999'],
  ['how much is written down', 'error_sampling', 'max_occurrences_per_hour = 1'],
  ['words that people agreed to', 'consent_text', "body = 'As agreed.'"],
  ['that staff switched off a template', 'notification_template', 'is_active = 0'],
])('leaves %s as it is', async (_, table, change) => {
  await world.client.execute(`update ${table} set ${change}`);
  await syncLookups(world.db);
  expect(await first(`select count(*) from ${table} where not (${change})`)).toBe(0);
});

const first = async (sql: string) => (await world.client.execute(sql)).rows[0]?.[0];

async function everything() {
  const names = [...lookups, ...firstRows].map(({ table }) => getTableName(table));
  const answers = await world.client.batch(names.map((name) => `select * from "${name}" order by 1, 2`));
  return answers.map(({ rows }) => rows.map((row) => Object.values(row)));
}
