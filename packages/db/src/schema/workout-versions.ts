import { sql } from 'drizzle-orm';
import { check, index, integer, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { createdAt, flag, id, instant, json, table } from './columns.ts';
import { user } from './identity.ts';
import { atLeast, between, notNegative } from './rules.ts';
import { type exerciseInstruction, type SetKind, workout } from './workouts.ts';

type Instruction = Omit<typeof exerciseInstruction.$inferSelect, 'workoutSetId' | 'orderIndex'>;

/** A workout as it was at one version, its sets and their instructions in order. */
export interface WorkoutSnapshot {
  name: string;
  notes: string | null;
  description: string | null;
  difficultyLevelId: string | null;
  workoutCategoryId?: string;
  estimatedDurationSeconds?: number;
  sets: {
    id: string;
    name: string;
    kind: SetKind;
    rounds: number;
    restBetweenRoundsSeconds: number;
    restAfterSeconds: number;
    timeCapSeconds: number | null;
    intervalSeconds: number | null;
    setCategoryId: string;
    targetMuscleId: string | null;
    /** Where it stands in for another set: for which, as what, and why. */
    role?: { of: string; delta: number | null; note: string | null };
    instructions: (Instruction & { tempo: { tempoTypeId: string; seconds: number | null }[] })[];
  }[];
  /** What a template brought in from elsewhere looked like there. */
  imported?: readonly object[];
}

/** A version of a workout, and why it changed. */
export const workoutVersion = table(
  'workout_version',
  {
    id: id(),
    workoutId: text('workout_id')
      .notNull()
      .references(() => workout.id, { onDelete: 'cascade' }),
    versionNumber: integer('version_number').notNull(),
    reason: text('reason'),
    changedBy: text('changed_by').references(() => user.id, { onDelete: 'set null' }),
    snapshotData: json<WorkoutSnapshot>('snapshot_data'),
    isActive: flag('is_active').notNull().default(true),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('workout_version_uq').on(t.workoutId, t.versionNumber),
    uniqueIndex('workout_version_active_uq').on(t.workoutId).where(sql`${t.isActive} = 1`),
    index('workout_version_changed_by_idx').on(t.changedBy),
    atLeast('workout_version_number_ck', t.versionNumber, 1),
    check('workout_version_snapshot_ck', sql`${t.snapshotData} is null or json_type(${t.snapshotData}) = 'object'`),
  ],
);

/** How long a workout is thought to take, and what the time goes into. */
export const estimatedWorkoutDuration = table(
  'estimated_workout_duration',
  {
    workoutId: text('workout_id')
      .primaryKey()
      .references(() => workout.id, { onDelete: 'cascade' }),
    totalSeconds: integer('total_seconds').notNull(),
    tempoSeconds: integer('tempo_seconds').notNull(),
    restBetweenSetsSeconds: integer('rest_between_sets_seconds').notNull(),
    restBetweenExercisesSeconds: integer('rest_between_exercises_seconds').notNull(),
    warmupSeconds: integer('warmup_seconds').notNull(),
    transitionsSeconds: integer('transitions_seconds').notNull(),
    calculatedAt: instant('calculated_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    between('estimated_workout_duration_total_ck', t.totalSeconds, 0, 64_800),
    notNegative(
      'estimated_workout_duration_parts_ck',
      t.tempoSeconds,
      t.restBetweenSetsSeconds,
      t.restBetweenExercisesSeconds,
      t.warmupSeconds,
      t.transitionsSeconds,
    ),
    check(
      'estimated_workout_duration_sum_ck',
      sql`${t.totalSeconds} = ${t.tempoSeconds} + ${t.restBetweenSetsSeconds} + ${t.restBetweenExercisesSeconds}
        + ${t.warmupSeconds} + ${t.transitionsSeconds}`,
    ),
  ],
);
