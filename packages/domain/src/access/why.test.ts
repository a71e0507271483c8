import { permissionId, roleId } from '@motriforge/db/lookups/access';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { userRole } from '@motriforge/db/schema/access';
import { coachingConsent, userProfessionalCustomerRelation as relation } from '@motriforge/db/schema/coaching';
import { goal } from '@motriforge/db/schema/goals';
import { user } from '@motriforge/db/schema/identity';
import { institutionDepartmentPermission } from '@motriforge/db/schema/institution-rights';
import { institution, institutionDepartment, institutionMember } from '@motriforge/db/schema/institutions';
import { Explanation } from '@motriforge/shared/contracts/access';
import { newId } from '@motriforge/shared/ids';
import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorkout } from '../content-testing.ts';
import type { UserCtx } from '../context.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { why } from './index.ts';

let world: TestWorld;
let staff: UserCtx;
let kit: UserCtx;
beforeEach(async () => {
  world = await testWorld();
  staff = await world.person();
  kit = await world.person({ firstName: 'Kit' });
  await world.db.insert(userRole).values({ userId: staff.actor.userId, roleId: roleId('ADMIN') });
});
afterEach(() => world.close());

const ask = async (input: Parameters<typeof why>[1]) => v.parse(Explanation, await why(staff, input));
const aboutRight = (
  permission: Extract<Parameters<typeof why>[1], { permission: string }>['permission'],
  institutionId?: string,
) => ask({ userId: kit.actor.userId, permission, ...(institutionId && { institutionId }) });
const aboutWorkout = (rowId: string, action = 'SEE') =>
  ask({ userId: kit.actor.userId, kind: 'WORKOUT', rowId, action });

describe('a right', () => {
  it('is explained by the role that has it and those on the way there', async () => {
    await world.db.insert(userRole).values({ userId: kit.actor.userId, roleId: roleId('TRAINER') });
    expect(await aboutRight('USER.WORKOUT.CREATE')).toEqual({
      isAllowed: true,
      links: [
        {
          kind: 'ROLE',
          permission: 'USER.WORKOUT.CREATE',
          roles: ['Trainer', 'Coach', 'Trainee', 'User'],
          through: 'PLATFORM',
          institution: null,
        },
      ],
      refusals: [],
    });
  });

  it('is explained by the department that gives it, once that is approved', async () => {
    const [institutionId, departmentId] = [newId(), newId()];
    const visibility = visibilityId('INSTITUTION', 'PUBLIC');
    await world.db.insert(institution).values({ id: institutionId, name: 'Gym', visibilityId: visibility });
    await world.db.insert(institutionDepartment).values({ id: departmentId, institutionId, name: 'Desk' });
    const membership = { userId: kit.actor.userId, institutionId, institutionUserRoleId: roleId('TRAINEE') };
    await world.db.insert(institutionMember).values({ ...membership, institutionDepartment: departmentId });
    const permission = 'USER.MEMBER.INVITE.INSTITUTION';
    const missing = { kind: 'PERMISSION_MISSING', permission, institution: 'Gym' };
    const given = {
      institutionDepartmentId: departmentId,
      permissionId: permissionId(permission),
      updatedBy: staff.actor.userId,
    };
    await world.db.insert(institutionDepartmentPermission).values(given);
    expect(await aboutRight(permission, institutionId)).toMatchObject({ isAllowed: false, refusals: [missing] });
    await world.db.update(institutionDepartmentPermission).set({ isActive: true });
    const link = { kind: 'DEPARTMENT_GRANT', permission, institution: 'Gym', department: 'Desk' };
    expect(await aboutRight(permission, institutionId)).toMatchObject({ isAllowed: true, links: [link] });
    expect(await aboutRight(permission)).toMatchObject({ isAllowed: false });
  });

  it('is refused to whoever is suspended or unknown, and that is said first', async () => {
    await world.db.update(user).set({ isActive: false }).where(eq(user.id, kit.actor.userId));
    const [first] = (await aboutRight('USER.WORKOUT.CREATE')).refusals;
    expect(first).toEqual({ kind: 'SUSPENDED' });
    const nobody = await ask({ userId: newId(), permission: 'USER.WORKOUT.CREATE' });
    expect(nobody.refusals[0]).toEqual({ kind: 'NO_ACCOUNT' });
  });

  it('is asked about by oneself and by staff', async () => {
    const other = { userId: staff.actor.userId, permission: 'USER.WORKOUT.CREATE' } as const;
    await expect(why(kit, other)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await world.db.insert(userRole).values({ userId: kit.actor.userId, roleId: roleId('USER') });
    await expect(why(kit, other)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(why(kit, { ...other, userId: kit.actor.userId })).resolves.toMatchObject({ isAllowed: true });
  });
});

describe('a row', () => {
  it('is explained by the rule of its level and the right that rule asks for, in two trips', async () => {
    const rowId = await aWorkout(staff, { visibilityId: visibilityId('WORKOUT', 'PUBLIC') });
    world.meter.trips = 0;
    const { isAllowed, links } = await aboutWorkout(rowId);
    expect(world.meter.trips).toBe(2);
    expect(isAllowed).toBe(true);
    expect(links).toMatchObject([
      { kind: 'EVERYBODY', level: 'PUBLIC' },
      { kind: 'VISIBILITY_POLICY', permission: 'USER.WORKOUT.SEE.PUBLIC', isOpenToGuests: true },
      { kind: 'ROLE', roles: ['Guest'], through: 'EVERYBODY' },
    ]);
  });

  it('says what keeps somebody out', async () => {
    const level = (name: 'PRIVATE' | 'SHARED' | 'INTERNAL') => ({ visibilityId: visibilityId('WORKOUT', name) });
    const refusalsOf = async (name: 'PRIVATE' | 'SHARED' | 'INTERNAL') =>
      (await aboutWorkout(await aWorkout(staff, level(name)))).refusals.map(({ kind }) => kind);
    expect(await refusalsOf('PRIVATE')).toEqual(['OWNER_ONLY', 'PERMISSION_MISSING']);
    expect(await refusalsOf('SHARED')).toEqual(['NOT_SHARED', 'PERMISSION_MISSING']);
    expect(await refusalsOf('INTERNAL')).toEqual(['PERMISSION_MISSING']);
    expect((await aboutWorkout(newId())).refusals).toEqual([{ kind: 'NO_SUCH_ROW' }]);
  });

  it('of a client takes their consent', async () => {
    await world.db.insert(userRole).values({ userId: kit.actor.userId, roleId: roleId('COACH') });
    const client = await world.person({ firstName: 'Ann', lastName: 'Lee' });
    const rowId = newId();
    const visibility = visibilityId('GOAL', 'CUSTOMER_SHARED');
    await world.db.insert(goal).values({ id: rowId, userId: client.actor.userId, visibilityId: visibility });
    const relationId = newId();
    const pair = { professionalId: kit.actor.userId, customerId: client.actor.userId, relationType: 'COACH' } as const;
    await world.db.insert(relation).values({ id: relationId, ...pair });
    const about = { userId: kit.actor.userId, kind: 'GOAL', rowId, action: 'SEE' } as const;
    expect((await ask(about)).refusals).toEqual([{ kind: 'NO_CONSENT', scope: 'GOALS' }]);
    await world.db.insert(coachingConsent).values({ relationId, scope: 'GOALS' });
    const { links } = await ask(about);
    expect(links.slice(0, 2)).toEqual([
      { kind: 'RELATION', relation: 'COACH', person: 'Ann Lee' },
      { kind: 'CONSENT', scope: 'GOALS' },
    ]);
  });

  it('is changed by its owner with the right to, and by staff who may change those of everybody', async () => {
    const own = await aWorkout(kit);
    expect((await aboutWorkout(own)).links).toEqual([{ kind: 'OWNERSHIP' }]);
    expect((await aboutWorkout(own, 'UPDATE')).isAllowed).toBe(false);
    await world.db.insert(userRole).values({ userId: kit.actor.userId, roleId: roleId('TRAINEE') });
    expect((await aboutWorkout(own, 'UPDATE')).isAllowed).toBe(true);
    const other = await aWorkout(staff, { visibilityId: visibilityId('WORKOUT', 'PUBLIC') });
    const { isAllowed, refusals } = await aboutWorkout(other, 'UPDATE');
    expect({ isAllowed, last: refusals.at(-1) }).toEqual({
      isAllowed: false,
      last: { kind: 'NOT_YOURS_TO_CHANGE', action: 'UPDATE' },
    });
    const byStaff = await ask({ userId: staff.actor.userId, kind: 'WORKOUT', rowId: own, action: 'UPDATE' });
    expect(byStaff.isAllowed).toBe(true);
    expect((await aboutWorkout(own, 'DANCE')).refusals).toEqual([{ kind: 'NO_SUCH_ACTION', action: 'DANCE' }]);
  });
});
