import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../testing.ts';

let world: TestDatabase;
beforeAll(async () => {
  world = await testDatabase();
});
afterAll(() => world.close());

const answer = async (sql: string) => (await world.client.execute(sql)).rows.map((row) => Object.values(row));

it('every role inherits, over whoever, from a guest; only the system stands alone', async () => {
  const rights = await answer(`
    with recursive up (role, id) as (select name, id from role
      union select up.role, role.parent_role from up join role on role.id = up.id where role.parent_role is not null)
    select up.role, count(*), max(role.name = 'Guest') from up join role on role.id = up.id group by up.role order by 2, 1`);
  expect(rights).toEqual([
    ['Guest', 1, 1],
    ['System', 1, 0],
    ['User', 2, 1],
    ['Trainee', 3, 1],
    ['Coach', 4, 1],
    ['Manager', 4, 1],
    ['Admin', 5, 1],
    ['Physiotherapist', 5, 1],
    ['Trainer', 5, 1],
  ]);
});

it('gives every permission to some role, and no role one that is not there', async () => {
  const unused = 'select name from permission where id not in (select permission_id from role_permission)';
  const absent = 'select permission_id from role_permission where permission_id not in (select id from permission)';
  expect(await answer(`${unused} union all ${absent}`)).toEqual([]);
});

it('gives no role what the role it inherits from has already', async () => {
  const twice = await answer(`
    with recursive up (role, id) as (select id, parent_role from role where parent_role is not null
      union select up.role, role.parent_role from up join role on role.id = up.id where role.parent_role is not null)
    select role.name || ' ' || permission.name from role_permission as own join up on up.role = own.role_id
    join role_permission as inherited on inherited.role_id = up.id and inherited.permission_id = own.permission_id
    join role on role.id = own.role_id join permission on permission.id = own.permission_id`);
  expect(twice).toEqual([]);
});

it('lets guests do nothing but see what is public', async () => {
  const rights = await answer(`select distinct action, scope from permission
    join role_permission on permission_id = permission.id join role on role.id = role_id where role.type = 'GUEST'`);
  expect(rights).toEqual([['SEE', 'PUBLIC']]);
});

it('says of each level of visibility of each kind of thing which permission it takes, and lets guests see what is public', async () => {
  const defaults =
    await answer(`select visibility.resource, count(*), sum(allow_guest), sum(permission.resource <> visibility.resource)
    from visibility join visibility_policy on visibility_id = visibility.id and is_default = 1
    join permission on permission.id = permission_id group by 1`);
  expect(defaults).toHaveLength(15);
  expect(defaults.filter(([, levels, guests, strange]) => levels !== 12 || guests !== 1 || strange !== 0)).toEqual([]);
});
