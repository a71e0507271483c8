import { sql } from 'drizzle-orm';
import { index, primaryKey, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { permission, policy, role } from './access.ts';
import { createdAt, flag, id, table, updatedAt } from './columns.ts';
import { visibility } from './enums.ts';
import { user } from './identity.ts';
import { institution, institutionDepartment, institutionMember } from './institutions.ts';

/** A policy an institution has switched on or off. */
export const institutionPolicy = table(
  'institution_policy',
  {
    institutionId: text('institution_id')
      .notNull()
      .references(() => institution.id, { onDelete: 'cascade' }),
    policyId: text('policy_id')
      .notNull()
      .references(() => policy.id, { onDelete: 'restrict' }),
    ...grant(),
  },
  (t) => [
    primaryKey({ columns: [t.institutionId, t.policyId] }),
    index('institution_policy_policy_idx').on(t.policyId),
    index('institution_policy_updated_by_idx').on(t.updatedBy),
  ],
);

/** A role a member has within the institution, once approved. */
export const institutionMemberRole = table(
  'institution_member_role',
  {
    institutionMemberId: text('institution_member_id')
      .notNull()
      .references(() => institutionMember.id, { onDelete: 'cascade' }),
    roleId: text('role_id')
      .notNull()
      .references(() => role.id, { onDelete: 'restrict' }),
    ...grant(),
  },
  (t) => [
    primaryKey({ columns: [t.institutionMemberId, t.roleId] }),
    index('institution_member_role_role_idx').on(t.roleId),
    index('institution_member_role_updated_by_idx').on(t.updatedBy),
  ],
);

/** Something everybody in a department may do, once approved. */
export const institutionDepartmentPermission = table(
  'institution_department_permission',
  {
    institutionDepartmentId: text('institution_department_id')
      .notNull()
      .references(() => institutionDepartment.id, { onDelete: 'cascade' }),
    permissionId: text('permission_id')
      .notNull()
      .references(() => permission.id, { onDelete: 'restrict' }),
    ...grant(),
  },
  (t) => [
    primaryKey({ columns: [t.institutionDepartmentId, t.permissionId] }),
    index('institution_department_permission_permission_idx').on(t.permissionId),
    index('institution_department_permission_updated_by_idx').on(t.updatedBy),
  ],
);

/** Something a member may do within the institution, once approved. */
export const institutionMemberPermission = table(
  'institution_member_permission',
  {
    institutionMemberId: text('institution_member_id')
      .notNull()
      .references(() => institutionMember.id, { onDelete: 'cascade' }),
    permissionId: text('permission_id')
      .notNull()
      .references(() => permission.id, { onDelete: 'restrict' }),
    ...grant(),
  },
  (t) => [
    primaryKey({ columns: [t.institutionMemberId, t.permissionId] }),
    index('institution_member_permission_permission_idx').on(t.permissionId),
    index('institution_member_permission_updated_by_idx').on(t.updatedBy),
  ],
);

// No commas in here: drizzle-kit would take them for the ends of columns.
const wherever = sql`case when institution_id is null then '' else institution_id end`;
const whoever = sql`case when role_id is null then '' else role_id end`;

/** The permission it takes to see what has a level of visibility: everywhere, or in one institution or for one role. */
export const visibilityPolicy = table(
  'visibility_policy',
  {
    id: id(),
    visibilityId: text('visibility_id')
      .notNull()
      .references(() => visibility.id, { onDelete: 'restrict' }),
    permissionId: text('permission_id')
      .notNull()
      .references(() => permission.id, { onDelete: 'restrict' }),
    institutionId: text('institution_id').references(() => institution.id, { onDelete: 'cascade' }),
    roleId: text('role_id').references(() => role.id, { onDelete: 'cascade' }),
    allowGuest: flag('allow_guest').notNull().default(false),
    isDefault: flag('is_default').notNull().default(false),
    notes: text('notes'),
  },
  (t) => [
    uniqueIndex('visibility_policy_uq').on(t.visibilityId, t.permissionId, wherever, whoever),
    uniqueIndex('visibility_policy_default_uq').on(t.visibilityId, wherever).where(sql`${t.isDefault} = 1`),
    index('visibility_policy_institution_idx').on(t.institutionId),
    index('visibility_policy_role_idx').on(t.roleId),
  ],
);

/** Who gave something, and whether it holds: what an institution gives has to be approved. */
function grant() {
  return {
    updatedBy: text('updated_by')
      .notNull()
      .references(() => user.id, { onDelete: 'restrict' }),
    isActive: flag('is_active').notNull().default(false),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  };
}
