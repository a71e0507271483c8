import * as v from 'valibot';
import { Id } from '../ids.ts';
import { insteadKinds, setKinds, workoutCategories } from '../workout-words.ts';
import { Cursor, Locale, Slug } from './common.ts';
import { Difficulty, ExerciseType, loadKinds } from './exercises.ts';

export const WorkoutListInput = v.object({
  /** Left out, everything the caller may do. */
  whose: v.optional(v.picklist(['OWN', 'SHARED', 'LIBRARY'])),
  category: v.optional(v.picklist(workoutCategories)),
  difficulty: v.optional(Difficulty),
  locale: v.optional(Locale, 'en'),
  cursor: v.optional(Cursor),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)), 24),
});
export type WorkoutListInput = v.InferOutput<typeof WorkoutListInput>;

export const WorkoutCard = v.object({
  id: Id,
  /** What stands in its address: the id, where it is not of the library. */
  slug: v.string(),
  name: v.string(),
  summary: v.string(),
  category: v.picklist(workoutCategories),
  difficulty: v.nullable(Difficulty),
  minutes: v.number(),
  isOwn: v.boolean(),
});
export type WorkoutCard = v.InferOutput<typeof WorkoutCard>;

export const WorkoutList = v.object({ items: v.array(WorkoutCard), nextCursor: v.nullable(v.string()) });
export type WorkoutList = v.InferOutput<typeof WorkoutList>;

/** What to do of one exercise. */
export const WorkoutLine = v.object({
  /** The instruction it is. */
  id: Id,
  exercise: v.object({
    id: Id,
    slug: v.string(),
    name: v.string(),
    type: ExerciseType,
    loadKind: v.picklist(loadKinds),
  }),
  /** In one round. */
  sets: v.number(),
  minReps: v.nullable(v.number()),
  maxReps: v.nullable(v.number()),
  seconds: v.nullable(v.number()),
  metres: v.nullable(v.number()),
  kg: v.nullable(v.number()),
  /** Of the training max. */
  percent: v.nullable(v.number()),
  rpe: v.nullable(v.number()),
  rir: v.nullable(v.number()),
  restSeconds: v.number(),
  /** Seconds of each phase of a repetition: down, held, up, held. */
  tempo: v.array(v.number()),
  note: v.nullable(v.string()),
});
export type WorkoutLine = v.InferOutput<typeof WorkoutLine>;

/** Exercises that are done together, so many rounds. */
const block = {
  id: Id,
  name: v.string(),
  kind: v.picklist(setKinds),
  isWarmUp: v.boolean(),
  rounds: v.number(),
  restBetweenRoundsSeconds: v.number(),
  restAfterSeconds: v.number(),
  timeCapSeconds: v.nullable(v.number()),
  intervalSeconds: v.nullable(v.number()),
};
export const blockOf = <Line extends v.GenericSchema>(line: Line) => v.object({ ...block, lines: v.array(line) });

export const WorkoutBlock = v.object({
  ...blockOf(WorkoutLine).entries,
  /** What can be done in its place; left out where there is nothing. */
  instead: v.optional(
    v.array(
      v.object({
        ...blockOf(WorkoutLine).entries,
        as: v.picklist(insteadKinds),
        note: v.nullable(v.string()),
      }),
    ),
  ),
});
export type WorkoutBlock = v.InferOutput<typeof WorkoutBlock>;

export const WorkoutGetInput = v.object({ slug: Slug, locale: v.optional(Locale, 'en') });
export type WorkoutGetInput = v.InferOutput<typeof WorkoutGetInput>;

export const WorkoutPage = v.object({
  ...WorkoutCard.entries,
  description: v.nullable(v.string()),
  blocks: v.array(WorkoutBlock),
});
export type WorkoutPage = v.InferOutput<typeof WorkoutPage>;
