import { sql } from 'drizzle-orm';
import { check, index, primaryKey, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { createdAt, id, instant, table, updatedAt } from './columns.ts';
import { user } from './identity.ts';
import { institution } from './institutions.ts';
import { filled } from './rules.ts';
import { resourceTypes } from './words.ts';

/** People somebody, or an institution, shows things to together. */
export const userGroup = table(
  'user_group',
  {
    id: id(),
    ownerId: text('owner_id').references(() => user.id, { onDelete: 'cascade' }),
    institutionId: text('institution_id').references(() => institution.id, { onDelete: 'cascade' }),
    name: text('name', { length: 100 }).notNull(),
    description: text('description'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    uniqueIndex('user_group_owner_uq').on(t.ownerId, t.name),
    uniqueIndex('user_group_institution_uq').on(t.institutionId, t.name),
    filled('user_group_name_said_ck', t.name),
    check('user_group_whose_ck', sql`(${t.ownerId} is null) <> (${t.institutionId} is null)`),
  ],
);

/** A person in a group. */
export const userGroupMember = table(
  'user_group_member',
  {
    groupId: groupId(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    addedBy: text('added_by').references(() => user.id, { onDelete: 'set null' }),
    joinedAt: instant('joined_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    primaryKey({ columns: [t.groupId, t.userId] }),
    index('user_group_member_user_idx').on(t.userId),
    index('user_group_member_added_by_idx').on(t.addedBy),
  ],
);

/** A thing of visibility GROUP_BASED that a group may see. */
export const userGroupResource = table(
  'user_group_resource',
  {
    groupId: groupId(),
    resourceType: text('resource_type', { enum: resourceTypes }).notNull(),
    resourceId: text('resource_id').notNull(),
    addedBy: text('added_by').references(() => user.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.groupId, t.resourceType, t.resourceId] }),
    index('user_group_resource_resource_idx').on(t.resourceType, t.resourceId),
    index('user_group_resource_added_by_idx').on(t.addedBy),
  ],
);

function groupId() {
  return text('group_id')
    .notNull()
    .references(() => userGroup.id, { onDelete: 'cascade' });
}
