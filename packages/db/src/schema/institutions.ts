import { sql } from 'drizzle-orm';
import { check, foreignKey, index, primaryKey, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { permission, role } from './access.ts';
import { userProfessionalCustomerRelation } from './coaching.ts';
import { createdAt, flag, id, instant, table, updatedAt } from './columns.ts';
import { category, tag, visibility } from './enums.ts';
import { isMail, user } from './identity.ts';
import { filled, isHash } from './rules.ts';

/** A gym, clinic or studio. */
export const institution = table(
  'institution',
  {
    id: id(),
    name: text('name', { length: 255 }).notNull().default('UNNAMED'),
    visibilityId: text('visibility_id')
      .notNull()
      .references(() => visibility.id, { onDelete: 'restrict' }),
    isActive: flag('is_active').notNull().default(true),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    index('institution_listed_idx').on(t.visibilityId, t.isActive, t.name, t.id),
    filled('institution_name_said_ck', t.name),
  ],
);

/** A category an institution belongs to. */
export const institutionCategory = table(
  'institution_category',
  {
    institutionId: institutionId(),
    categoryId: text('category_id')
      .notNull()
      .references(() => category.id, { onDelete: 'cascade' }),
  },
  (t) => [
    primaryKey({ columns: [t.institutionId, t.categoryId] }),
    index('institution_category_category_idx').on(t.categoryId),
  ],
);

/** A tag an institution wears. */
export const institutionTag = table(
  'institution_tag',
  {
    institutionId: institutionId(),
    tagId: text('tag_id')
      .notNull()
      .references(() => tag.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.institutionId, t.tagId] }), index('institution_tag_tag_idx').on(t.tagId)],
);

/** A department of an institution. */
export const institutionDepartment = table(
  'institution_department',
  {
    id: id(),
    institutionId: institutionId(),
    name: text('name', { length: 100 }).notNull(),
    description: text('description', { length: 255 }),
    institutionDepartmentPermissionId: text('institution_department_permission_id').references(() => permission.id, {
      onDelete: 'restrict',
    }),
  },
  (t) => [
    uniqueIndex('institution_department_name_uq').on(t.institutionId, t.name),
    uniqueIndex('institution_department_institution_uq').on(t.institutionId, t.id),
    filled('institution_department_name_said_ck', t.name),
  ],
);

/** A person who works in an institution or trains there. */
export const institutionMember = table(
  'institution_member',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    institutionId: institutionId(),
    institutionUserRoleId: text('institution_user_role_id')
      .notNull()
      .references(() => role.id, { onDelete: 'restrict' }),
    institutionUserPermissionId: text('institution_user_permission_id').references(() => permission.id, {
      onDelete: 'restrict',
    }),
    institutionDepartment: text('institution_department').references(() => institutionDepartment.id, {
      onDelete: 'set null',
    }),
    isActive: flag('is_active').notNull().default(true),
    joinedAt: instant('joined_at').notNull().$defaultFn(Date.now),
    leftAt: instant('left_at'),
  },
  (t) => [
    uniqueIndex('institution_member_uq').on(t.institutionId, t.userId),
    index('institution_member_user_idx').on(t.userId),
    index('institution_member_joined_idx').on(t.institutionId, t.joinedAt),
    index('institution_member_department_idx').on(t.institutionDepartment),
    index('institution_member_role_idx').on(t.institutionUserRoleId),
    foreignKey({
      name: 'institution_member_own_department_fk',
      columns: [t.institutionId, t.institutionDepartment],
      foreignColumns: [institutionDepartment.institutionId, institutionDepartment.id],
    }),
    check('institution_member_left_ck', sql`${t.isActive} = (${t.leftAt} is null)`),
    check('institution_member_order_ck', sql`${t.leftAt} >= ${t.joinedAt}`),
  ],
);

/** A customer of an institution, through the professional who serves them. */
export const institutionCustomer = table(
  'institution_customer',
  {
    id: id(),
    institutionId: institutionId(),
    relationId: text('relation_id')
      .notNull()
      .references(() => userProfessionalCustomerRelation.id, { onDelete: 'cascade' }),
    isActive: flag('is_active').notNull().default(true),
    linkedAt: instant('linked_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    uniqueIndex('institution_customer_uq').on(t.institutionId, t.relationId),
    index('institution_customer_relation_idx').on(t.relationId),
  ],
);

/** A letter that asks somebody to join an institution. */
export const institutionInvite = table(
  'institution_invite',
  {
    id: id(),
    institutionId: institutionId(),
    invitedBy: text('invited_by')
      .notNull()
      .references(() => user.id, { onDelete: 'restrict' }),
    email: text('email', { length: 255 }).notNull(),
    departmentId: text('department_id').references(() => institutionDepartment.id, { onDelete: 'set null' }),
    roleId: text('role_id').references(() => role.id, { onDelete: 'restrict' }),
    message: text('message'),
    /** SHA-256 hash of the token in the letter. */
    token: text('token').notNull().unique(),
    isActive: flag('is_active').notNull().default(true),
    isRevoked: flag('is_revoked').notNull().default(false),
    sentAt: instant('sent_at').notNull().$defaultFn(Date.now),
    acceptedAt: instant('accepted_at'),
    expiresAt: instant('expires_at')
      .notNull()
      .$defaultFn(() => Date.now() + 168 * 3_600_000),
  },
  (t) => [
    uniqueIndex('institution_invite_live_uq').on(t.institutionId, t.email).where(sql`${t.isActive} = 1`),
    index('institution_invite_sent_idx').on(t.institutionId, t.sentAt),
    index('institution_invite_email_idx').on(t.email),
    index('institution_invite_expires_idx').on(t.expiresAt).where(sql`${t.isActive} = 1`),
    index('institution_invite_invited_by_idx').on(t.invitedBy),
    index('institution_invite_department_idx').on(t.departmentId),
    foreignKey({
      name: 'institution_invite_own_department_fk',
      columns: [t.institutionId, t.departmentId],
      foreignColumns: [institutionDepartment.institutionId, institutionDepartment.id],
    }),
    isMail('institution_invite_email_form_ck', t.email),
    isHash('institution_invite_token_ck', t.token),
    check('institution_invite_expires_ck', sql`${t.expiresAt} > ${t.sentAt}`),
    check('institution_invite_answer_ck', sql`${t.acceptedAt} is null or not ${t.isRevoked}`),
    check('institution_invite_revoked_ck', sql`not (${t.isActive} and ${t.isRevoked})`),
    check('institution_invite_accepted_ck', sql`${t.acceptedAt} is null or not ${t.isActive}`),
  ],
);

/** A category somebody invited will belong to. */
export const institutionInvitationCategory = table(
  'institution_invitation_category',
  {
    invitationId: text('invitation_id')
      .notNull()
      .references(() => institutionInvite.id, { onDelete: 'cascade' }),
    categoryId: text('category_id')
      .notNull()
      .references(() => category.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.invitationId, t.categoryId] })],
);

function institutionId() {
  return text('institution_id')
    .notNull()
    .references(() => institution.id, { onDelete: 'cascade' });
}
