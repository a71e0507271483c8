import { roleId } from '@motriforge/db/lookups/access';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { userRole } from '@motriforge/db/schema/access';
import { userProfessionalCustomerRelation as relation } from '@motriforge/db/schema/coaching';
import { auditLog } from '@motriforge/db/schema/events';
import { user } from '@motriforge/db/schema/identity';
import {
  institution,
  institutionCustomer,
  institutionDepartment,
  institutionMember,
} from '@motriforge/db/schema/institutions';
import { newId } from '@motriforge/shared/ids';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UserCtx } from '../context.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { givePermission, giveRole, raisePermissionVersion, rightsOf, takePermission, takeRole } from './index.ts';

let world: TestWorld;
let staff: UserCtx;
let kit: UserCtx;
beforeEach(async () => {
  world = await testWorld();
  staff = await world.person();
  kit = await world.person();
  await world.db.insert(userRole).values({ userId: staff.actor.userId, roleId: roleId('ADMIN') });
});
afterEach(() => world.close());

const versionOf = async ({ actor }: UserCtx) => {
  const [row] = await world.db.select().from(user).where(eq(user.id, actor.userId));
  return row?.permissionVersion;
};
const coach = () => ({ userId: kit.actor.userId, roleId: roleId('COACH') });
const replay = () => ({ userId: kit.actor.userId, permission: 'USER.EVENT.REPLAY' as const });

describe('a right', () => {
  it('is given and taken with an audit row, and ends what was signed before', async () => {
    await giveRole(staff, coach());
    await givePermission(staff, replay());
    expect((await rightsOf(kit)).permissions).toContain('USER.CLIENT.INVITE.OWN');
    expect((await rightsOf(kit)).permissions).toContain('USER.EVENT.REPLAY');
    expect(await versionOf(kit)).toBe(3);
    await takeRole(staff, coach());
    await takePermission(staff, replay());
    expect((await rightsOf(kit)).permissions).toEqual((await rightsOf(world.ctx)).permissions);
    expect(await versionOf(kit)).toBe(5);
    const rows = await world.db.select().from(auditLog);
    expect(rows.map(({ action, entityType }) => `${action} ${entityType}`)).toEqual([
      'CREATE user_role',
      'CREATE user_permission',
      'DELETE user_role',
      'DELETE user_permission',
    ]);
    await giveRole(staff, coach());
    expect((await rightsOf(kit)).permissions).toContain('USER.CLIENT.INVITE.OWN');
  });

  it('given or taken twice changes nothing and leaves no trace', async () => {
    await giveRole(staff, coach());
    await giveRole(staff, coach());
    await takePermission(staff, replay());
    expect(await versionOf(kit)).toBe(2);
    expect(await world.db.$count(auditLog)).toBe(1);
  });

  it('is given by those who manage access, and never more than they have', async () => {
    await expect(giveRole(kit, coach())).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await world.db.insert(userRole).values({ userId: kit.actor.userId, roleId: roleId('USER') });
    await givePermission(staff, { userId: kit.actor.userId, permission: 'USER.ROLE.ASSIGN.ALL' });
    await expect(giveRole(kit, { userId: kit.actor.userId, roleId: roleId('ADMIN') })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await giveRole(kit, { userId: staff.actor.userId, roleId: roleId('USER') });
  });

  it('cannot be what only the platform or an institution has, go to nobody, or be taken from oneself', async () => {
    const { userId } = kit.actor;
    const wrong = { code: 'BAD_INPUT' };
    await expect(giveRole(staff, { userId, roleId: roleId('SYSTEM') })).rejects.toMatchObject(wrong);
    await expect(giveRole(staff, { userId, roleId: newId() })).rejects.toMatchObject(wrong);
    const scoped = { userId, permission: 'USER.MEMBER.INVITE.INSTITUTION' as const };
    await expect(givePermission(staff, scoped)).rejects.toMatchObject(wrong);
    await expect(giveRole(staff, { ...coach(), userId: newId() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const own = { userId: staff.actor.userId, roleId: roleId('ADMIN') };
    await expect(takeRole(staff, own)).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

it('what touches a role, a department or an institution ends what was signed for everybody it gives to', async () => {
  const [worn, member, client, elsewhere] = [await world.person(), await world.person(), await world.person(), kit];
  const [institutionId, departmentId, relationId] = [newId(), newId(), newId()];
  await world.db.insert(institution).values({ id: institutionId, visibilityId: visibilityId('INSTITUTION', 'PUBLIC') });
  await world.db.insert(institutionDepartment).values({ id: departmentId, institutionId, name: 'Strength' });
  await world.db.insert(userRole).values({ userId: worn.actor.userId, roleId: roleId('TRAINER') });
  const membership = { userId: member.actor.userId, institutionId, institutionUserRoleId: roleId('COACH') };
  await world.db.insert(institutionMember).values({ ...membership, institutionDepartment: departmentId });
  const served = { id: relationId, professionalId: member.actor.userId, customerId: client.actor.userId };
  await world.db.insert(relation).values({ ...served, relationType: 'COACH' });
  await world.db.insert(institutionCustomer).values({ institutionId, relationId });

  const versions = async () => Promise.all([worn, member, client, elsewhere].map(versionOf));
  const raise = async (touched: Parameters<typeof raisePermissionVersion>[1]) => {
    await world.db.batch([raisePermissionVersion(world.ctx, touched)]);
    return versions();
  };
  expect(await raise({ roleId: roleId('COACH') })).toEqual([2, 2, 1, 1]);
  expect(await raise({ roleId: roleId('USER') })).toEqual([3, 3, 2, 1]);
  expect(await raise({ roleId: roleId('GUEST') })).toEqual([4, 4, 3, 2]);
  expect(await raise({ departmentId })).toEqual([4, 5, 3, 2]);
  expect(await raise({ institutionId })).toEqual([4, 6, 4, 2]);
  expect(await raise({ userId: kit.actor.userId })).toEqual([4, 6, 4, 3]);
});
