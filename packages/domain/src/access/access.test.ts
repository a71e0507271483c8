import { permissionId, policyId, roleId } from '@motriforge/db/lookups/access';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { policy, policyAssignment, role, rolePermission, userPermission, userRole } from '@motriforge/db/schema/access';
import { userProfessionalCustomerRelation as relation } from '@motriforge/db/schema/coaching';
import { user } from '@motriforge/db/schema/identity';
import { institutionPolicy, visibilityPolicy } from '@motriforge/db/schema/institution-rights';
import { institution, institutionCustomer, institutionMember } from '@motriforge/db/schema/institutions';
import { newId } from '@motriforge/shared/ids';
import type { RoleName } from '@motriforge/shared/roles';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Ctx, UserCtx } from '../context.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { loadFacts, rightsOf, sees, type Visible } from './index.ts';

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

const looks = async (ctx: Ctx, row: Visible): Promise<boolean> => {
  const userId = ctx.actor.kind === 'person' ? ctx.actor.userId : null;
  return sees(await loadFacts(ctx, { userId, rows: [row] }), row);
};

describe('a row’s visibility', () => {
  const workout = (name: Parameters<typeof visibilityId>[1], institutionId: string | null = null): Visible => ({
    id: newId(),
    visibilityId: visibilityId('WORKOUT', name),
    ownerId: newId(),
    institutionId,
  });

  it('lets in whoever has the permission its policy asks for', async () => {
    await give('TRAINEE');
    expect(await looks(world.ctx, workout('PUBLIC'))).toBe(true);
    expect(await looks(world.ctx, workout('SHARED'))).toBe(false);
    expect(await looks(kit, workout('SHARED'))).toBe(false);
    expect(await looks(kit, workout('SYSTEM'))).toBe(false);
    expect(await looks(kit, { ...workout('SYSTEM'), ownerId: kit.actor.userId })).toBe(true);
    const staff = await world.person();
    await give('ADMIN', staff);
    expect(await looks(staff, workout('SYSTEM'))).toBe(true);
  });

  it('asks for what an institution wants in its own rooms, and for the default elsewhere', async () => {
    await give('TRAINEE');
    const here = await gym();
    await world.db.insert(visibilityPolicy).values({
      visibilityId: visibilityId('WORKOUT', 'PUBLIC'),
      permissionId: permissionId('USER.WORKOUT.SEE.ALL'),
      institutionId: here,
    });
    expect(await looks(kit, workout('PUBLIC', here))).toBe(false);
    expect(await looks(kit, workout('PUBLIC', await gym()))).toBe(true);
  });

  it('may be opened to a role, or closed to visitors', async () => {
    await give('COACH');
    await world.db.insert(visibilityPolicy).values({
      visibilityId: visibilityId('WORKOUT', 'INTERNAL'),
      permissionId: permissionId('USER.WORKOUT.SEE.PUBLIC'),
      roleId: roleId('COACH'),
    });
    expect(await looks(kit, workout('INTERNAL'))).toBe(true);
    expect(await looks(await world.person(), workout('INTERNAL'))).toBe(false);
    const isPublic = eq(visibilityPolicy.visibilityId, visibilityId('WORKOUT', 'PUBLIC'));
    await world.db.update(visibilityPolicy).set({ allowGuest: false }).where(isPublic);
    expect(await looks(world.ctx, workout('PUBLIC'))).toBe(false);
  });
});

describe('somebody', () => {
  it('who is suspended is a visitor, also to what is theirs', async () => {
    await give('ADMIN');
    const own = { id: newId(), visibilityId: visibilityId('WORKOUT', 'PRIVATE'), ownerId: kit.actor.userId };
    expect(await looks(kit, own)).toBe(true);
    await world.db.update(user).set({ isActive: false }).where(eq(user.id, kit.actor.userId));
    expect(await looks(kit, own)).toBe(false);
    expect(await looks(kit, { ...own, visibilityId: visibilityId('WORKOUT', 'PUBLIC') })).toBe(true);
    const visitor = await rightsOf(world.ctx);
    expect(await rightsOf(kit)).toEqual(visitor);
    expect(visitor.roleIds).toEqual(new Set([roleId('GUEST')]));
  });

  it('who left an institution loses at once what membership gave', async () => {
    const here = await gym();
    const membership = { userId: kit.actor.userId, institutionId: here, institutionUserRoleId: roleId('MANAGER') };
    await world.db.insert(institutionMember).values(membership);
    const row = {
      id: newId(),
      visibilityId: visibilityId('PROGRAM', 'INSTITUTION'),
      ownerId: null,
      institutionId: here,
    };
    expect(await looks(kit, row)).toBe(true);
    await world.db.update(institutionMember).set({ isActive: false, leftAt: Date.now() });
    expect(await looks(kit, row)).toBe(false);
    expect((await rightsOf(kit, here)).permissions).not.toContain('USER.MEMBER.INVITE.INSTITUTION');
  });

  it('who coaches on the platform is no coach in a gym that made them a trainee', async () => {
    await give('COACH');
    const here = await gym();
    const membership = { userId: kit.actor.userId, institutionId: here, institutionUserRoleId: roleId('TRAINEE') };
    await world.db.insert(institutionMember).values(membership);
    const changesPlans = async () => (await rightsOf(kit, here)).permissions.has('USER.WORKOUT.UPDATE.INSTITUTION');
    expect(await changesPlans()).toBe(false);
    await world.db.update(institutionMember).set({ institutionUserRoleId: roleId('COACH') });
    expect(await changesPlans()).toBe(true);
  });

  it('is never given what holds for all by an institution', async () => {
    const here = await gym();
    const membership = { userId: kit.actor.userId, institutionId: here, institutionUserRoleId: roleId('ADMIN') };
    await world.db.insert(institutionMember).values(membership);
    const { permissions } = await rightsOf(kit, here);
    expect(permissions).toContain('USER.MEMBER.INVITE.INSTITUTION');
    expect(permissions).not.toContain('USER.MEMBER.INVITE.ALL');
    expect(permissions).not.toContain('USER.ERROR.RESOLVE');
  });

  it('of a policy’s role gets what it brings, and nobody else does', async () => {
    const here = await gym();
    const policyIdHere = policyId('COACHES_INVITE_CUSTOMERS');
    const invites = async () => (await rightsOf(kit, here)).permissions.has('USER.CUSTOMER.INVITE.INSTITUTION');
    const membership = { userId: kit.actor.userId, institutionId: here, institutionUserRoleId: roleId('TRAINEE') };
    await world.db.insert(institutionMember).values(membership);
    const row = { institutionId: here, policyId: policyIdHere, updatedBy: kit.actor.userId, isActive: true };
    await world.db.insert(institutionPolicy).values(row);
    expect(await invites()).toBe(false);
    await world.db.update(institutionMember).set({ institutionUserRoleId: roleId('COACH') });
    await world.db
      .delete(rolePermission)
      .where(eq(rolePermission.permissionId, permissionId('USER.CUSTOMER.INVITE.INSTITUTION')));
    expect(await invites()).toBe(true);
    await world.db.update(institutionPolicy).set({ isActive: false });
    expect(await invites()).toBe(false);
  });

  it('who is a customer is a user there, and gets nothing that policies bring to members', async () => {
    const here = await gym();
    const coach = await world.person();
    const [relationId, ownPolicy] = [newId(), newId()];
    const served = { professionalId: coach.actor.userId, customerId: kit.actor.userId, relationType: 'COACH' } as const;
    await world.db.insert(relation).values({ id: relationId, ...served });
    await world.db.insert(institutionCustomer).values({ institutionId: here, relationId });
    const brought = permissionId('USER.WORKOUT.UPDATE.INSTITUTION');
    await world.db.insert(policy).values({ id: ownPolicy, name: 'Everybody edits' });
    const part = { policyId: ownPolicy, targetType: 'PERMISSION', targetId: brought, permissionId: brought } as const;
    await world.db.insert(policyAssignment).values(part);
    const switched = { institutionId: here, policyId: ownPolicy, updatedBy: coach.actor.userId, isActive: true };
    await world.db.insert(institutionPolicy).values(switched);
    const { permissions } = await rightsOf(kit, here);
    expect(permissions).toContain('USER.WORKOUT.SEE.INSTITUTION');
    expect(permissions).not.toContain('USER.WORKOUT.UPDATE.INSTITUTION');
  });
});
