import { permissionId, roleId } from '@motriforge/db/lookups/access';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { role, rolePermission, userPermission, userRole } from '@motriforge/db/schema/access';
import { visibilityPolicy } from '@motriforge/db/schema/institution-rights';
import { institution, institutionMember } from '@motriforge/db/schema/institutions';
import { newId } from '@motriforge/shared/ids';
import type { RoleName } from '@motriforge/shared/roles';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UserCtx } from '../context.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { mayReach, rightsOf } from './index.ts';
import { admits, type Policy } from './visibility.ts';

let world: TestWorld;
let kit: UserCtx;
beforeEach(async () => {
  world = await testWorld();
  kit = await world.person();
});
afterEach(() => world.close());

const give = (name: RoleName, to = kit) =>
  world.db.insert(userRole).values({ userId: to.actor.userId, roleId: roleId(name) });

const gym = async () => {
  const id = newId();
  await world.db.insert(institution).values({ id, visibilityId: visibilityId('INSTITUTION', 'PUBLIC') });
  return id;
};

describe('a role', () => {
  it('may do what its parent may, however long the line', async () => {
    await give('COACH');
    const { permissions, roleIds } = await rightsOf(kit);
    expect(roleIds).toEqual(new Set(['COACH', 'TRAINEE', 'USER', 'GUEST'].map((name) => roleId(name as 'COACH'))));
    expect(permissions).toContain('USER.CLIENT.INVITE.OWN');
    expect(permissions).toContain('USER.WORKOUT.CREATE');
    expect(permissions).toContain('USER.WORKOUT.SEE.PUBLIC');
    expect(permissions).not.toContain('USER.ROLE.CREATE');
  });

  it('of the staff’s own making inherits too', async () => {
    const own = newId();
    await world.db.insert(role).values({ id: own, name: 'Head coach', type: 'COACH', parentRole: roleId('COACH') });
    await world.db.insert(rolePermission).values({ roleId: own, permissionId: permissionId('USER.ROLE.CREATE') });
    await world.db.insert(userRole).values({ userId: kit.actor.userId, roleId: own });
    const { permissions } = await rightsOf(kit);
    expect(permissions).toContain('USER.ROLE.CREATE');
    expect(permissions).toContain('USER.CLIENT.INVITE.OWN');
  });

  it('that was taken away counts no more', async () => {
    await give('ADMIN');
    await world.db.update(userRole).set({ isActive: false });
    expect((await rightsOf(kit)).permissions).not.toContain('USER.WORKOUT.CREATE');
  });

  it('in an institution counts there and nowhere else', async () => {
    const [here, elsewhere] = [await gym(), await gym()];
    await world.db
      .insert(institutionMember)
      .values({ userId: kit.actor.userId, institutionId: here, institutionUserRoleId: roleId('MANAGER') });
    expect((await rightsOf(kit, here)).permissions).toContain('USER.MEMBER.INVITE.INSTITUTION');
    expect((await rightsOf(kit, elsewhere)).permissions).not.toContain('USER.MEMBER.INVITE.INSTITUTION');
    expect((await rightsOf(kit)).permissions).not.toContain('USER.MEMBER.INVITE.INSTITUTION');
  });

  it('is not needed for a permission given to one person', async () => {
    await world.db
      .insert(userPermission)
      .values({ userId: kit.actor.userId, permissionId: permissionId('USER.EVENT.REPLAY') });
    expect((await rightsOf(kit)).permissions).toContain('USER.EVENT.REPLAY');
  });

  it('is read in one trip', async () => {
    world.meter.trips = 0;
    await rightsOf(kit, newId());
    expect(world.meter.trips).toBe(1);
  });
});

describe('a row’s visibility', () => {
  const workout = (name: Parameters<typeof visibilityId>[1], institutionId: string | null = null) => ({
    visibilityId: visibilityId('WORKOUT', name),
    ownerId: newId(),
    institutionId,
  });

  it('lets in whoever has the permission its policy asks for', async () => {
    await give('TRAINEE');
    expect(await mayReach(world.ctx, workout('PUBLIC'))).toBe(true);
    expect(await mayReach(world.ctx, workout('SHARED'))).toBe(false);
    expect(await mayReach(kit, workout('SHARED'))).toBe(true);
    expect(await mayReach(kit, workout('SYSTEM'))).toBe(false);
    expect(await mayReach(kit, { ...workout('SYSTEM'), ownerId: kit.actor.userId })).toBe(true);
    const staff = await world.person();
    await give('ADMIN', staff);
    expect(await mayReach(staff, workout('SYSTEM'))).toBe(true);
  });

  it('asks for what an institution wants in its own rooms, and for the default elsewhere', async () => {
    await give('TRAINEE');
    const here = await gym();
    await world.db.insert(visibilityPolicy).values({
      visibilityId: visibilityId('WORKOUT', 'SHARED'),
      permissionId: permissionId('USER.WORKOUT.SEE.ALL'),
      institutionId: here,
    });
    expect(await mayReach(kit, workout('SHARED', here))).toBe(false);
    expect(await mayReach(kit, workout('SHARED', await gym()))).toBe(true);
  });

  it('may be opened to a role, or closed to visitors', async () => {
    await give('COACH');
    await world.db.insert(visibilityPolicy).values({
      visibilityId: visibilityId('WORKOUT', 'INTERNAL'),
      permissionId: permissionId('USER.WORKOUT.SEE.PUBLIC'),
      roleId: roleId('COACH'),
    });
    expect(await mayReach(kit, workout('INTERNAL'))).toBe(true);
    expect(await mayReach(await world.person(), workout('INTERNAL'))).toBe(false);
    const isPublic = eq(visibilityPolicy.visibilityId, visibilityId('WORKOUT', 'PUBLIC'));
    await world.db.update(visibilityPolicy).set({ allowGuest: false }).where(isPublic);
    expect(await mayReach(world.ctx, workout('PUBLIC'))).toBe(false);
  });

  it('is decided by the policies that matter most, whatever the others say', () => {
    const policy = fc.record({
      permission: fc.constantFrom<Policy['permission']>('USER.WORKOUT.SEE.OWN', 'USER.WORKOUT.SEE.ALL'),
      institutionId: fc.constantFrom(null, 'gym'),
      roleId: fc.constantFrom(null, 'coach', 'manager'),
      allowGuest: fc.boolean(),
    });
    const rights = {
      roleIds: new Set(['coach']),
      permissions: new Set<Policy['permission']>(['USER.WORKOUT.SEE.OWN']),
    };
    fc.assert(
      fc.property(fc.array(policy), fc.boolean(), (policies, isVisitor) => {
        const last = {
          permission: 'USER.WORKOUT.SEE.OWN',
          institutionId: 'gym',
          roleId: 'coach',
          allowGuest: isVisitor,
        } as const;
        expect(admits([...policies, last], rights, isVisitor)).toBe(true);
        const others = policies.filter(({ institutionId, roleId }) => institutionId === null || roleId === null);
        const closed = { ...last, permission: 'USER.WORKOUT.SEE.ALL', allowGuest: false } as const;
        expect(admits([...others, closed], rights, isVisitor)).toBe(false);
        const forAllRoles = others.filter(({ roleId }) => roleId === null);
        expect(admits([...forAllRoles, { ...closed, institutionId: null }], rights, isVisitor)).toBe(false);
        const foreign = policies.filter(({ roleId }) => roleId === 'manager');
        expect(admits(foreign, rights, isVisitor)).toBe(false);
      }),
    );
  });
});
