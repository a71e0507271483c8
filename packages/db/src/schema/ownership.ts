import { sql } from 'drizzle-orm';
import { check, foreignKey, index, primaryKey, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { createdAt, flag, id, instant, table } from './columns.ts';
import { category } from './enums.ts';
import { isMail, user } from './identity.ts';
import { payment } from './payments.ts';
import { program, programCategory } from './programs.ts';
import { isHash } from './rules.ts';
import { workout } from './workouts.ts';

/** A person's rights in a program or a workout. Granted by nobody means by the system. */
export const userOwnership = table(
  'user_ownership',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    resourceType: text('resource_type', { enum: ['PROGRAM', 'WORKOUT'] }).notNull(),
    resourceId: text('resource_id').notNull(),
    createdBy: text('created_by').references(() => user.id, { onDelete: 'set null' }),
    grantedBy: text('granted_by').references(() => user.id, { onDelete: 'set null' }),
    paymentId: text('payment_id').references(() => payment.id, { onDelete: 'set null' }),
    isPrimaryOwner: flag('is_primary_owner').notNull().default(true),
    canEdit: flag('can_edit').notNull().default(false),
    canDelete: flag('can_delete').notNull().default(false),
    isRevoked: flag('is_revoked').notNull().default(false),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('user_ownership_whole_uq').on(t.id, t.resourceType, t.resourceId),
    uniqueIndex('user_ownership_live_uq').on(t.userId, t.resourceType, t.resourceId).where(sql`${t.isRevoked} = 0`),
    uniqueIndex('user_ownership_primary_uq')
      .on(t.resourceType, t.resourceId)
      .where(sql`${t.isPrimaryOwner} = 1 and ${t.isRevoked} = 0`),
    index('user_ownership_user_idx').on(t.userId, t.createdAt),
    index('user_ownership_resource_idx').on(t.resourceType, t.resourceId),
    index('user_ownership_created_by_idx').on(t.createdBy),
    index('user_ownership_granted_by_idx').on(t.grantedBy),
    index('user_ownership_payment_idx').on(t.paymentId),
  ],
);

/** The part of an ownership that is of a program. */
export const userProgramOwnership = table(
  'user_program_ownership',
  {
    id: text('id')
      .primaryKey()
      .references(() => userOwnership.id, { onDelete: 'cascade' }),
    resourceType: text('resource_type', { enum: ['PROGRAM'] })
      .notNull()
      .default('PROGRAM'),
    programId: text('program_id')
      .notNull()
      .references(() => program.id, { onDelete: 'cascade' }),
    programCategoryId: text('program_category_id').references(() => programCategory.id, { onDelete: 'set null' }),
  },
  (t) => [
    foreignKey({
      name: 'user_program_ownership_whole_fk',
      columns: [t.id, t.resourceType, t.programId],
      foreignColumns: [userOwnership.id, userOwnership.resourceType, userOwnership.resourceId],
    }),
    index('user_program_ownership_program_idx').on(t.programId),
    index('user_program_ownership_program_category_idx').on(t.programCategoryId),
  ],
);

/** The part of an ownership that is of a workout. */
export const userWorkoutOwnership = table(
  'user_workout_ownership',
  {
    id: text('id')
      .primaryKey()
      .references(() => userOwnership.id, { onDelete: 'cascade' }),
    resourceType: text('resource_type', { enum: ['WORKOUT'] })
      .notNull()
      .default('WORKOUT'),
    workoutId: text('workout_id')
      .notNull()
      .references(() => workout.id, { onDelete: 'cascade' }),
    workoutCategoryId: text('workout_category_id').references(() => category.id, { onDelete: 'restrict' }),
  },
  (t) => [
    foreignKey({
      name: 'user_workout_ownership_whole_fk',
      columns: [t.id, t.resourceType, t.workoutId],
      foreignColumns: [userOwnership.id, userOwnership.resourceType, userOwnership.resourceId],
    }),
    index('user_workout_ownership_workout_idx').on(t.workoutId),
  ],
);

/** A letter that shows somebody a program or a workout. */
export const userShareInvite = table(
  'user_share_invite',
  {
    id: id(),
    invitedBy: text('invited_by')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    inviteeEmail: text('invitee_email', { length: 255 }).notNull(),
    programId: text('program_id').references(() => program.id, { onDelete: 'cascade' }),
    workoutId: text('workout_id').references(() => workout.id, { onDelete: 'cascade' }),
    message: text('message'),
    /** SHA-256 hash of the token in the letter. */
    token: text('token').notNull().unique(),
    acceptedBy: text('accepted_by').references(() => user.id, { onDelete: 'cascade' }),
    isActive: flag('is_active').notNull().default(true),
    isRevoked: flag('is_revoked').notNull().default(false),
    sentAt: instant('sent_at').notNull().$defaultFn(Date.now),
    acceptedAt: instant('accepted_at'),
    expiresAt: instant('expires_at')
      .notNull()
      .$defaultFn(() => Date.now() + 168 * 3_600_000),
  },
  (t) => [
    uniqueIndex('user_share_invite_program_uq')
      .on(t.invitedBy, t.inviteeEmail, t.programId)
      .where(sql`${t.isActive} = 1`),
    uniqueIndex('user_share_invite_workout_uq')
      .on(t.invitedBy, t.inviteeEmail, t.workoutId)
      .where(sql`${t.isActive} = 1`),
    index('user_share_invite_sent_idx').on(t.invitedBy, t.sentAt),
    index('user_share_invite_invitee_idx').on(t.inviteeEmail),
    index('user_share_invite_accepted_by_idx').on(t.acceptedBy),
    index('user_share_invite_program_idx').on(t.programId),
    index('user_share_invite_workout_idx').on(t.workoutId),
    isMail('user_share_invite_email_form_ck', t.inviteeEmail),
    isHash('user_share_invite_token_ck', t.token),
    check('user_share_invite_what_ck', sql`(${t.programId} is null) <> (${t.workoutId} is null)`),
    check('user_share_invite_expires_ck', sql`${t.expiresAt} > ${t.sentAt}`),
    check('user_share_invite_revoked_ck', sql`not (${t.isActive} and ${t.isRevoked})`),
    check('user_share_invite_accepted_ck', sql`(${t.acceptedBy} is null) = (${t.acceptedAt} is null)`),
  ],
);

/** A category that limits what an invited person sees. */
export const userShareInviteCategory = table(
  'user_share_invite_category',
  {
    userShareInviteId: text('user_share_invite_id')
      .notNull()
      .references(() => userShareInvite.id, { onDelete: 'cascade' }),
    categoryId: text('category_id')
      .notNull()
      .references(() => category.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.userShareInviteId, t.categoryId] })],
);
