import { index, integer, primaryKey, text } from 'drizzle-orm/sqlite-core';
import { differ } from './checks.ts';
import { createdAt, day, id, json, table, updatedAt } from './columns.ts';
import { user } from './identity.ts';
import { media } from './media.ts';
import { atLeast, between, filled, lists } from './rules.ts';
import { workoutSession } from './training.ts';

/** What a coach tells a client after training with them. */
export const sessionCard = table(
  'session_card',
  {
    id: id(),
    clientId: text('client_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    coachId: text('coach_id')
      .notNull()
      .references(() => user.id, { onDelete: 'restrict' }),
    workoutSessionId: text('workout_session_id').references(() => workoutSession.id, { onDelete: 'set null' }),
    cardDate: day('card_date').notNull(),
    summary: text('summary').notNull(),
    achievements: json<string[]>('achievements'),
    areasForImprovement: json<string[]>('areas_for_improvement'),
    nextSessionGoals: json<string[]>('next_session_goals'),
    /** The coach's own; the client does not see them. */
    trainerNotes: text('trainer_notes'),
    rating: integer('rating'),
    tags: json<string[]>('tags'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    index('session_card_client_idx').on(t.clientId, t.cardDate),
    index('session_card_coach_idx').on(t.coachId, t.cardDate),
    index('session_card_workout_session_idx').on(t.workoutSessionId),
    differ('session_card_self_ck', t.coachId, t.clientId),
    filled('session_card_summary_filled_ck', t.summary),
    between('session_card_rating_range_ck', t.rating, 1, 5),
    lists('session_card_lists_ck', t.achievements, t.areasForImprovement, t.nextSessionGoals, t.tags),
  ],
);

/** A picture or film on a session card. */
export const sessionCardMedia = table(
  'session_card_media',
  {
    sessionCardId: text('session_card_id')
      .notNull()
      .references(() => sessionCard.id, { onDelete: 'cascade' }),
    mediaId: text('media_id')
      .notNull()
      .references(() => media.id, { onDelete: 'cascade' }),
    orderIndex: integer('order_index').notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.sessionCardId, t.mediaId] }),
    index('session_card_media_media_idx').on(t.mediaId),
    atLeast('session_card_media_order_range_ck', t.orderIndex, 0),
  ],
);
