import * as v from 'valibot';
import { Id } from '../ids.ts';
import { injuryAreas } from '../injuries.ts';
import { Slug } from './common.ts';
import { Difficulty, jointLoads } from './exercises.ts';

const Words = (most: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(most));
const Bilingual = (most: number) => v.object({ en: Words(most), th: Words(most) });
const Lines = v.pipe(v.array(Words(500)), v.maxLength(20));

/** What staff may change of an exercise of the library. */
export const ExerciseWords = v.object({
  name: Bilingual(100),
  summary: Bilingual(500),
  difficulty: Difficulty,
  steps: v.pipe(Lines, v.minLength(1)),
  tips: Lines,
  warnings: Lines,
  /** How much it loads which place. */
  loads: v.pipe(
    v.array(v.object({ area: v.picklist(injuryAreas), load: v.picklist(jointLoads) })),
    v.check((loads) => new Set(loads.map(({ area }) => area)).size === loads.length),
  ),
});
export type ExerciseWords = v.InferOutput<typeof ExerciseWords>;

export const ExerciseVersion = v.object({
  id: Id,
  number: v.number(),
  /** Why staff changed it; null where it is as it was shipped. */
  reason: v.nullable(v.string()),
  changedAt: v.number(),
  /** Null where it is as it was shipped, and where whoever it was is gone. */
  changedBy: v.nullable(v.string()),
  isActive: v.boolean(),
  words: ExerciseWords,
});
export type ExerciseVersion = v.InferOutput<typeof ExerciseVersion>;

/** An exercise of the library as it is, and how it came to be so, the newest first. */
export const ExerciseHistory = v.object({ words: ExerciseWords, versions: v.array(ExerciseVersion) });
export type ExerciseHistory = v.InferOutput<typeof ExerciseHistory>;

export const ExerciseHistoryInput = v.object({ slug: Slug });
export type ExerciseHistoryInput = v.InferOutput<typeof ExerciseHistoryInput>;

export const ReviseExerciseInput = v.object({
  /** Of the version it makes. */
  id: Id,
  slug: Slug,
  reason: Words(300),
  words: ExerciseWords,
  /** The number of the newest version that was looked at, 0 where there was none: a later one is not overwritten. */
  after: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type ReviseExerciseInput = v.InferOutput<typeof ReviseExerciseInput>;
