import type { Injury } from '@motriforge/shared/contracts/profile';
import { abilityLevels, onboardingSteps } from '@motriforge/shared/onboarding';
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, real, text } from 'drizzle-orm/sqlite-core';
import { createdAt, id, instant, json, table, updatedAt } from './columns.ts';
import { user } from './identity.ts';
import { media } from './media.ts';
import { filled, lists } from './rules.ts';

/** An injury, with what a person said of it where there was room to. */
export interface KeptInjury extends Injury {
  since?: string;
  note?: string;
}

export const genders = ['MALE', 'FEMALE', 'OTHER', 'UNDISCLOSED'] as const;

/** What a person tells about themselves. */
export const userProfile = table(
  'user_profile',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .unique()
      .references(() => user.id, { onDelete: 'cascade' }),
    displayName: text('display_name', { length: 255 }),
    bio: text('bio'),
    avatarMediaId: text('avatar_media_id').references(() => media.id, { onDelete: 'set null' }),
    phone: text('phone', { length: 20 }),
    gender: text('gender', { length: 20, enum: genders }),
    ageReported: integer('age_reported'),
    heightCm: real('height_cm'),
    /** The weight of the latest check-in. */
    currentWeightKg: real('current_weight_kg'),
    fitnessLevel: text('fitness_level', { length: 20, enum: abilityLevels }),
    flexibilityLevel: text('flexibility_level', { length: 20, enum: abilityLevels }),
    strengthLevel: text('strength_level', { length: 20, enum: abilityLevels }),
    injuries: json<KeptInjury[]>('injuries'),
    statedGoals: json<string[]>('stated_goals'),
    challenges: json<string[]>('challenges'),
    anxietyFrequency: text('anxiety_frequency', { length: 50 }),
    confidenceLevel: text('confidence_level', { length: 50 }),
    communicationStyle: text('communication_style', { length: 50 }),
    /** A label; what a person may use follows from their subscription. */
    tier: text('tier', { length: 20 }),
    onboardedAt: instant('onboarded_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    index('user_profile_avatar_media_idx').on(t.avatarMediaId),
    index('user_profile_display_name_idx').on(sql`lower(display_name)`),
    filled('user_profile_display_name_said_ck', t.displayName),
    check('user_profile_age_ck', sql`${t.ageReported} between 1 and 130`),
    check('user_profile_height_ck', sql`${t.heightCm} between 30 and 300`),
    check('user_profile_weight_ck', sql`${t.currentWeightKg} between 1 and 700`),
    lists('user_profile_injuries_list_ck', t.injuries),
    lists('user_profile_stated_goals_list_ck', t.statedGoals),
    lists('user_profile_challenges_list_ck', t.challenges),
  ],
);

/** The newest answer to a step of the beginning, so that one that arrives late or twice is known. */
export const onboardingAnswer = table(
  'onboarding_answer',
  {
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    step: text('step', { enum: onboardingSteps }).notNull(),
    /** Made by the device that asked; a later one is greater. */
    answerId: text('answer_id').notNull(),
    answeredAt: instant('answered_at').notNull().$defaultFn(Date.now),
  },
  (t) => [primaryKey({ columns: [t.userId, t.step] }), filled('onboarding_answer_id_given_ck', t.answerId)],
);
