import { sql } from 'drizzle-orm';
import { type AnySQLiteColumn, check, index, primaryKey, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { differ } from './checks.ts';
import { flag, id, instant, table, updatedAt } from './columns.ts';
import { user } from './identity.ts';
import { filled } from './rules.ts';

export const roleTypes = [
  'ADMIN',
  'MANAGER',
  'TRAINER',
  'COACH',
  'PHYSIOTHERAPIST',
  'TRAINEE',
  'USER',
  'GUEST',
  'SYSTEM',
] as const;

/** A hat people wear. It may do what its parent may. */
export const role = table(
  'role',
  {
    id: id(),
    name: text('name', { length: 255 }).notNull().unique(),
    type: text('type', { enum: roleTypes }).notNull(),
    parentRole: text('parent_role').references((): AnySQLiteColumn => role.id, { onDelete: 'set null' }),
  },
  (t) => [
    index('role_parent_idx').on(t.parentRole),
    filled('role_name_said_ck', t.name),
    differ('role_self_ck', t.id, t.parentRole),
  ],
);

/** Permissions that are shown together. */
export const permissionGroup = table(
  'permission_group',
  {
    id: id(),
    name: text('name', { length: 255 }).notNull().unique(),
    description: text('description'),
  },
  (t) => [filled('permission_group_name_said_ck', t.name)],
);

export const permissionActors = ['GUEST', 'USER', 'SYSTEM'] as const;
export const permissionScopes = ['OWN', 'INSTITUTION', 'PUBLIC', 'RESOURCE_ID', 'ALL'] as const;

/** Something that may be done to a kind of thing, perhaps only within a scope. */
export const permission = table(
  'permission',
  {
    id: id(),
    /** Actor, resource, action and scope with dots between them: USER.WORKOUT.UPDATE.OWN. */
    name: text('name', { length: 255 }).notNull().unique(),
    description: text('description'),
    groupId: text('group_id').references(() => permissionGroup.id, { onDelete: 'set null' }),
    actor: text('actor', { enum: permissionActors }).notNull(),
    resource: text('resource', { length: 50 }).notNull(),
    action: text('action', { length: 50 }).notNull(),
    scope: text('scope', { enum: permissionScopes }),
    /** Holds for the whole platform: it has no scope. */
    isGlobal: flag('is_global').notNull().default(false),
  },
  (t) => [
    index('permission_group_idx').on(t.groupId),
    check('permission_resource_form_ck', sql`${t.resource} glob '[A-Z]*' and ${t.resource} not glob '*[^A-Z_]*'`),
    check('permission_action_form_ck', sql`${t.action} glob '[A-Z]*' and ${t.action} not glob '*[^A-Z_]*'`),
    check(
      'permission_name_parts_ck',
      sql`${t.name} = ${t.actor} || '.' || ${t.resource} || '.' || ${t.action} || coalesce('.' || ${t.scope}, '')`,
    ),
    check('permission_global_ck', sql`${t.isGlobal} = (${t.scope} is null)`),
  ],
);

/** Something everybody with a role may do. */
export const rolePermission = table(
  'role_permission',
  {
    roleId: text('role_id')
      .notNull()
      .references(() => role.id, { onDelete: 'cascade' }),
    permissionId: text('permission_id')
      .notNull()
      .references(() => permission.id, { onDelete: 'restrict' }),
    assignedAt: instant('assigned_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    primaryKey({ columns: [t.roleId, t.permissionId] }),
    index('role_permission_permission_idx').on(t.permissionId),
  ],
);

/** A role a person has. Given by nobody means by the system. */
export const userRole = table(
  'user_role',
  {
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    roleId: text('role_id')
      .notNull()
      .references(() => role.id, { onDelete: 'restrict' }),
    updatedBy: text('updated_by').references(() => user.id, { onDelete: 'set null' }),
    isActive: flag('is_active').notNull().default(true),
    assignedAt: instant('assigned_at').notNull().$defaultFn(Date.now),
    updatedAt: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.roleId] }),
    index('user_role_role_idx').on(t.roleId),
    index('user_role_updated_by_idx').on(t.updatedBy),
  ],
);

/** Something a person may do beyond their roles. Given by nobody means by the system. */
export const userPermission = table(
  'user_permission',
  {
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    permissionId: text('permission_id')
      .notNull()
      .references(() => permission.id, { onDelete: 'restrict' }),
    updatedBy: text('updated_by').references(() => user.id, { onDelete: 'set null' }),
    isActive: flag('is_active').notNull().default(true),
    assignedAt: instant('assigned_at').notNull().$defaultFn(Date.now),
    updatedAt: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.permissionId] }),
    index('user_permission_permission_idx').on(t.permissionId),
    index('user_permission_updated_by_idx').on(t.updatedBy),
  ],
);

/** A rule an institution can switch on, which brings roles and permissions with it. */
export const policy = table(
  'policy',
  {
    id: id(),
    name: text('name', { length: 255 }).notNull().unique(),
    description: text('description'),
  },
  (t) => [filled('policy_name_said_ck', t.name)],
);

/** A role or a permission that a policy governs. */
export const policyAssignment = table(
  'policy_assignment',
  {
    id: id(),
    policyId: text('policy_id')
      .notNull()
      .references(() => policy.id, { onDelete: 'cascade' }),
    targetType: text('target_type', { enum: ['ROLE', 'PERMISSION'] }).notNull(),
    targetId: text('target_id').notNull(),
    /** The target once more, as a key the database can hold: one of the two. */
    roleId: text('role_id').references(() => role.id, { onDelete: 'cascade' }),
    permissionId: text('permission_id').references(() => permission.id, { onDelete: 'cascade' }),
    assignedAt: instant('assigned_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    uniqueIndex('policy_assignment_role_uq').on(t.roleId, t.policyId),
    uniqueIndex('policy_assignment_permission_uq').on(t.permissionId, t.policyId),
    index('policy_assignment_policy_idx').on(t.policyId),
    check('policy_assignment_role_ck', sql`${t.roleId} is iif(${t.targetType} = 'ROLE', ${t.targetId}, null)`),
    check(
      'policy_assignment_permission_ck',
      sql`${t.permissionId} is iif(${t.targetType} = 'PERMISSION', ${t.targetId}, null)`,
    ),
  ],
);
