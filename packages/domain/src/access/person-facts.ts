import type { PermissionName } from '@motriforge/shared/permissions';
import { type SQL, sql } from 'drizzle-orm';

/** Yes or no, as the database keeps it. */
export type Flag = 0 | 1;

/** The query that reads each list. */
export type Queries<Lists> = { [Name in keyof Lists]: SQL };

export interface Membership {
  id: string;
  institutionId: string;
  institution: string;
  isInstitutionActive: Flag;
  isActive: Flag;
  roleId: string;
  permission: PermissionName | null;
  departmentId: string | null;
  department: string | null;
  departmentPermission: PermissionName | null;
}

/** Who somebody is and what they were given, active or not. Permissions are only those that are asked about. */
export interface PersonFacts {
  people: { id: string; isActive: Flag }[];
  roles: { id: string; name: string; parentRole: string | null }[];
  rolePermissions: { roleId: string; permission: PermissionName }[];
  userRoles: { roleId: string; isActive: Flag }[];
  grants: { permission: PermissionName; isActive: Flag }[];
  memberships: Membership[];
  memberRoles: { memberId: string; roleId: string; isActive: Flag }[];
  memberGrants: { memberId: string; permission: PermissionName; isActive: Flag }[];
  departmentGrants: { departmentId: string; permission: PermissionName; isActive: Flag }[];
  /** One for each role and each permission of a policy that an institution of theirs has heard of. */
  policies: {
    institutionId: string;
    policyId: string;
    policy: string;
    isActive: Flag;
    roleId: string | null;
    permission: PermissionName | null;
  }[];
  customers: {
    institutionId: string;
    institution: string;
    isInstitutionActive: Flag;
    isActive: Flag;
    isRelationActive: Flag;
  }[];
}

export const personQueries = (userId: string | null, stake: SQL): Queries<PersonFacts> => ({
  people: sql`select id, is_active as isActive from user where id = ${userId}`,
  roles: sql`select id, name, parent_role as parentRole from role`,
  rolePermissions: sql`select role_id as roleId, permission.name as permission
    from permission join role_permission on permission_id = permission.id where permission.id in (${stake})`,
  userRoles: sql`select role_id as roleId, is_active as isActive from user_role where user_id = ${userId}`,
  grants: sql`select permission.name as permission, is_active as isActive
    from user_permission join permission on permission.id = permission_id
    where user_id = ${userId} and permission_id in (${stake})`,
  memberships: sql`select member.id, member.institution_id as institutionId, institution.name as institution,
      institution.is_active as isInstitutionActive, member.is_active as isActive,
      member.institution_user_role_id as roleId, own.name as permission, department.id as departmentId,
      department.name as department, shared.name as departmentPermission
    from institution_member as member join institution on institution.id = member.institution_id
    left join institution_department as department on department.id = member.institution_department
    left join permission as own on own.id = member.institution_user_permission_id
    left join permission as shared on shared.id = department.institution_department_permission_id
    where member.user_id = ${userId}`,
  memberRoles: sql`select member.id as memberId, given.role_id as roleId, given.is_active as isActive
    from institution_member as member join institution_member_role as given on given.institution_member_id = member.id
    where member.user_id = ${userId}`,
  memberGrants: sql`select member.id as memberId, permission.name as permission, given.is_active as isActive
    from institution_member as member
    join institution_member_permission as given on given.institution_member_id = member.id
    join permission on permission.id = given.permission_id
    where member.user_id = ${userId} and permission.id in (${stake})`,
  departmentGrants: sql`select given.institution_department_id as departmentId, permission.name as permission,
      given.is_active as isActive
    from institution_member as member
    join institution_department_permission as given on given.institution_department_id = member.institution_department
    join permission on permission.id = given.permission_id
    where member.user_id = ${userId} and permission.id in (${stake})`,
  policies: sql`select member.institution_id as institutionId, policy.id as policyId, policy.name as policy,
      switched.is_active as isActive, part.role_id as roleId, permission.name as permission
    from institution_member as member
    join institution_policy as switched on switched.institution_id = member.institution_id
    join policy on policy.id = switched.policy_id join policy_assignment as part on part.policy_id = policy.id
    left join permission on permission.id = part.permission_id where member.user_id = ${userId}`,
  customers: sql`select customer.institution_id as institutionId, institution.name as institution,
      institution.is_active as isInstitutionActive, customer.is_active as isActive, served.is_active as isRelationActive
    from user_professional_customer_relation as served
    join institution_customer as customer on customer.relation_id = served.id
    join institution on institution.id = customer.institution_id where served.customer_id = ${userId}`,
});
