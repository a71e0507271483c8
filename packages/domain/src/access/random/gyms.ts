import { policyId, roleId } from '@motriforge/db/lookups/access';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import * as access from '@motriforge/db/schema/access';
import {
  coachingConsent,
  coachingScopes,
  userProfessionalCustomerRelation as relation,
} from '@motriforge/db/schema/coaching';
import * as rights from '@motriforge/db/schema/institution-rights';
import * as institutions from '@motriforge/db/schema/institutions';
import { newId } from '@motriforge/shared/ids';
import { type Making, many } from './making.ts';

export interface Society {
  people: readonly string[];
  roles: readonly string[];
  policies: readonly string[];
}

interface Department {
  id: string;
  institutionId: string;
}

/** Gyms with departments and policies, and the people who belong to them, once or still. */
export function someGyms(making: Making, { people, roles, policies }: Society): string[] {
  const { add, roll, pick, aPermission } = making;
  const given = (percent: number) => ({ updatedBy: pick(people), isActive: roll(percent) });
  const departments: Department[] = [];
  const gyms = many(3, () => {
    const id = newId();
    add(institutions.institution, { id, visibilityId: visibilityId('INSTITUTION', 'PUBLIC'), isActive: roll(90) });
    for (const name of ['Strength', 'Yoga']) {
      const department = { id: newId(), institutionId: id };
      departments.push(department);
      const institutionDepartmentPermissionId = roll(20) ? aPermission() : null;
      add(institutions.institutionDepartment, { ...department, name, institutionDepartmentPermissionId });
      const institutionDepartmentId = department.id;
      const grant = { institutionDepartmentId, permissionId: aPermission(), ...given(60) };
      if (roll(40)) add(rights.institutionDepartmentPermission, grant);
    }
    for (const policy of [...policies, policyId('MEMBERS_SEE_PLANS')]) {
      if (roll(60)) add(rights.institutionPolicy, { institutionId: id, policyId: policy, ...given(70) });
    }
    return id;
  });
  for (const userId of people) {
    someRights(making, userId, roles);
    for (const institutionId of gyms) {
      const own = departments.filter((department) => department.institutionId === institutionId);
      if (roll(50)) someMembership(making, { userId, institutionId }, own, roles);
    }
  }
  return gyms;
}

function someRights({ add, roll, pick, aPermission }: Making, userId: string, roles: readonly string[]): void {
  const standing = { userId, updatedBy: userId };
  const role = { ...standing, roleId: roll(70) ? roleId('TRAINEE') : pick(roles), isActive: roll(90) };
  if (roll(75)) add(access.userRole, role);
  if (roll(15)) add(access.userPermission, { ...standing, permissionId: aPermission(), isActive: roll(70) });
}

function someMembership(
  { now, add, roll, pick, aPermission }: Making,
  whose: { userId: string; institutionId: string },
  departments: readonly Department[],
  roles: readonly string[],
): void {
  const given = () => ({ updatedBy: whose.userId, isActive: roll(60) });
  const institutionMemberId = newId();
  const isActive = roll(80);
  add(institutions.institutionMember, {
    id: institutionMemberId,
    ...whose,
    institutionUserRoleId: roll(30) ? roleId('TRAINEE') : pick(roles),
    institutionUserPermissionId: roll(10) ? aPermission() : null,
    institutionDepartment: roll(75) ? pick(departments).id : null,
    isActive,
    joinedAt: now,
    leftAt: isActive ? null : now,
  });
  if (roll(20)) add(rights.institutionMemberRole, { institutionMemberId, roleId: pick(roles), ...given() });
  const permission = { institutionMemberId, permissionId: aPermission(), ...given() };
  if (roll(20)) add(rights.institutionMemberPermission, permission);
}

/** Professionals and their customers, with what these let them see. */
export function someRelations(
  { now, add, roll, pick }: Making,
  people: readonly string[],
  gyms: readonly string[],
): void {
  for (const professionalId of people) {
    for (const customerId of people) {
      if (professionalId === customerId || !roll(25)) continue;
      const relationId = newId();
      add(relation, { id: relationId, professionalId, customerId, relationType: 'COACH', isActive: roll(80) });
      for (const scope of coachingScopes) {
        const withdrawnAt = roll(25) ? now : null;
        if (roll(35)) add(coachingConsent, { relationId, scope, grantedAt: now, withdrawnAt });
      }
      const customer = { institutionId: pick(gyms), relationId, isActive: roll(80) };
      if (roll(40)) add(institutions.institutionCustomer, customer);
    }
  }
}
