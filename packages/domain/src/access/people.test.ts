import type { InValue } from '@libsql/client';
import { permissionId, roleId } from '@motriforge/db/lookups/access';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { userPermission, userRole } from '@motriforge/db/schema/access';
import { institution, institutionDepartment, institutionMember } from '@motriforge/db/schema/institutions';
import { userProfile } from '@motriforge/db/schema/profiles';
import { newId } from '@motriforge/shared/ids';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UserCtx } from '../context.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { peopleQuery } from './find-people.ts';
import { findPeople, rightsOf, rightsOfPerson } from './index.ts';

let world: TestWorld;
let staff: UserCtx;
let mina: UserCtx;
beforeEach(async () => {
  world = await testWorld();
  staff = await world.person({ email: 'staff@motriforge.test', firstName: 'Sam' });
  mina = await world.person({ email: 'mina@example.com', firstName: 'Wilhelmina', lastName: 'Harker' });
  await world.db.insert(userProfile).values({ id: newId(), userId: mina.actor.userId, displayName: 'Mina' });
  await world.person({ email: 'jonathan@example.com', firstName: 'Jonathan', lastName: 'Harker' });
  await world.person({ email: 'nobody@example.com' });
});
afterEach(() => world.close());

const found = async (query: string) => (await findPeople(staff, { query, limit: 20 })).people.map(({ email }) => email);

describe('finding people', () => {
  it('takes the beginning of a name or of the address, and any part of the words after it, however it is written', async () => {
    expect(await found('harker')).toEqual(['jonathan@example.com', 'mina@example.com']);
    expect(await found('HARK minA')).toEqual(['mina@example.com']);
    expect(await found('minA HARK')).toEqual(['mina@example.com']);
    expect(await found('wilh elm')).toEqual(['mina@example.com']);
    expect(await found('arker')).toEqual([]);
    expect(await found('nobody@')).toEqual(['nobody@example.com']);
    expect(await found('ha%er')).toEqual([]);
  });

  it('reads nobody’s row but theirs, however many there are', async () => {
    const { sql: text, params } = new SQLiteAsyncDialect().sqlToQuery(
      peopleQuery({ first: 'har', others: ['mina'], after: 'a', limit: 20 }),
    );
    const plan = await world.client.execute({ sql: `explain query plan ${text}`, args: params as InValue[] });
    const steps = plan.rows.map((row) => String(row[3]));
    expect(steps.filter((step) => step.startsWith('SCAN') && !/^SCAN (called|word)/.test(step))).toEqual([]);
    for (const index of ['user_username_uq', 'user_first_name_idx', 'user_last_name_idx']) {
      expect(steps.some((step) => step.startsWith('SEARCH user') && step.includes(index))).toBe(true);
    }
    expect(steps.some((step) => step.includes('user_profile_display_name_idx'))).toBe(true);
  });

  it('says who it is, under the name they chose, and what they wear', async () => {
    await world.db.insert(userRole).values([
      { userId: mina.actor.userId, roleId: roleId('COACH') },
      { userId: mina.actor.userId, roleId: roleId('ADMIN'), isActive: false },
    ]);
    const { people } = await findPeople(staff, { query: 'harker', limit: 20 });
    const others = { isActive: true, email: expect.any(String), id: expect.any(String) };
    expect(people).toEqual([
      { ...others, name: 'Jonathan Harker', roles: [] },
      { ...others, name: 'Mina', roles: ['Coach'] },
    ]);
    const [nameless] = (await findPeople(staff, { query: 'nobody', limit: 20 })).people;
    expect(nameless?.name).toBeNull();
  });

  it('goes on where a page ended, without an address in the cursor, one trip a page', async () => {
    const pages: string[][] = [];
    let cursor: string | undefined;
    world.meter.trips = 0;
    do {
      const page = await findPeople(staff, { query: 'harker', limit: 1, ...(cursor === undefined ? {} : { cursor }) });
      pages.push(page.people.map(({ email }) => email));
      cursor = page.nextCursor ?? undefined;
      expect(atob(cursor ?? '')).not.toContain('@');
    } while (cursor);
    expect(pages).toEqual([['jonathan@example.com'], ['mina@example.com']]);
    expect(world.meter.trips).toBe(2);
  });
});

describe('the rights of a person', () => {
  it('are their roles, what they have beyond them, and where they belong, in one trip', async () => {
    const [gym, room] = [newId(), newId()];
    const { userId } = mina.actor;
    await world.db.insert(userRole).values({ userId, roleId: roleId('TRAINEE') });
    await world.db.insert(userPermission).values({ userId, permissionId: permissionId('USER.EVENT.REPLAY') });
    const aGym = { id: gym, name: 'Iron Hall', visibilityId: visibilityId('INSTITUTION', 'PUBLIC') };
    await world.db.insert(institution).values(aGym);
    await world.db.insert(institutionDepartment).values({ id: room, institutionId: gym, name: 'Strength' });
    const membership = { userId, institutionId: gym, institutionUserRoleId: roleId('COACH') };
    await world.db.insert(institutionMember).values({ ...membership, institutionDepartment: room });

    world.meter.trips = 0;
    const rights = await rightsOfPerson(staff, { id: userId });
    expect(world.meter.trips).toBe(1);
    expect(rights).toMatchObject({ name: 'Mina', email: 'mina@example.com', isActive: true });
    expect(rights.roles).toEqual([{ id: roleId('TRAINEE'), name: 'Trainee' }]);
    expect(rights.otherRoles.map(({ name }) => name)).toContain('Admin');
    expect(rights.otherRoles.map(({ name }) => name)).not.toContain('System');
    expect(rights.grants).toEqual(['USER.EVENT.REPLAY']);
    expect(new Set(rights.permissions)).toEqual((await rightsOf(mina)).permissions);
    const [home] = rights.institutions;
    expect(home).toMatchObject({ id: gym, name: 'Iron Hall', role: 'Coach', department: 'Strength' });
    expect(new Set([...rights.permissions, ...(home?.permissions ?? [])])).toEqual(
      (await rightsOf(mina, gym)).permissions,
    );
    expect(home?.permissions).toContain('USER.CUSTOMER.INVITE.INSTITUTION');
    expect(home?.permissions).not.toContain('USER.PERMISSION.SEE.OWN');
  });

  it('are those of a guest for whoever is suspended, and of nobody for whom there is not', async () => {
    const gone = await world.person({ isActive: false });
    await world.db.insert(userRole).values({ userId: gone.actor.userId, roleId: roleId('ADMIN') });
    const rights = await rightsOfPerson(staff, { id: gone.actor.userId });
    expect(rights.isActive).toBe(false);
    expect(rights.permissions).not.toContain('USER.PERMISSION.SEE.ALL');
    await expect(rightsOfPerson(staff, { id: newId() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
