import * as v from 'valibot';
import { Id } from '../ids.ts';
import { mostWeeks, programCategories } from '../program-draft/words.ts';
import { Locale } from './common.ts';
import { Difficulty } from './exercises.ts';

const Whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const Amount = (most: number) => v.pipe(v.number(), v.gtValue(0, 'Write a number above zero.'), v.maxValue(most));
const Percent = Whole(1, 100);

/** How exercises grow: the rules of `shared/training`, as somebody may write them. */
export const DraftRule = v.variant('kind', [
  v.object({
    kind: v.literal('LINEAR'),
    parameters: v.object({
      step: Amount(1_000),
      stepUnit: v.picklist(['KG', 'REPS', 'SECONDS', 'METERS']),
      afterSuccesses: Whole(1, 10),
      afterFailures: Whole(1, 10),
      decreasePercent: Whole(0, 100),
    }),
  }),
  v.object({
    kind: v.literal('DOUBLE'),
    parameters: v.pipe(
      v.object({ minReps: Whole(1, 100), maxReps: Whole(1, 100), incrementKg: Amount(100) }),
      v.check(({ minReps, maxReps }) => maxReps >= minReps, 'Let the range end above where it begins.'),
    ),
  }),
  v.object({
    kind: v.literal('PERCENTAGE_WAVE'),
    parameters: v.object({
      weeks: v.pipe(
        v.array(
          v.object({
            sets: v.pipe(
              v.array(v.object({ percent: Whole(1, 120), reps: Whole(1, 50), isAmrap: v.exactOptional(v.boolean()) })),
              v.minLength(1),
              v.maxLength(20),
            ),
          }),
        ),
        v.minLength(1),
        v.maxLength(12),
      ),
      trainingMaxIncrementKg: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
      roundToKg: Amount(50),
    }),
  }),
  v.object({
    kind: v.literal('DELOAD'),
    parameters: v.pipe(
      v.object({
        everyWeeks: v.exactOptional(Whole(1, mostWeeks)),
        afterStalls: v.exactOptional(Whole(1, 20)),
        days: Whole(1, 28),
        loadPercent: Percent,
        setsPercent: Percent,
      }),
      v.check(({ everyWeeks, afterStalls }) => (everyWeeks ?? afterStalls) !== undefined, 'Say when it gets lighter.'),
    ),
  }),
]);
export type DraftRule = v.InferOutput<typeof DraftRule>;

/** A rule, and the exercises it is for: all that nothing else is said of, where none are named. */
export const DraftGrowth = v.pipe(
  v.object({ id: Id, exerciseIds: v.pipe(v.array(Id), v.maxLength(100)), rule: DraftRule }),
  v.check(
    ({ exerciseIds, rule }) => rule.kind !== 'PERCENTAGE_WAVE' || exerciseIds.length > 0,
    'Name the exercises: each needs a training max of its own.',
  ),
);
export type DraftGrowth = v.InferOutput<typeof DraftGrowth>;

/** A workout on a day. */
export const DraftPlace = v.object({ id: Id, workoutId: Id, isOptional: v.boolean() });
export type DraftPlace = v.InferOutput<typeof DraftPlace>;

/** Seven days, each with its workouts in order; one without is a day of rest. */
export const DraftWeek = v.object({
  id: Id,
  days: v.pipe(v.array(v.pipe(v.array(DraftPlace), v.maxLength(8))), v.length(7)),
});
export type DraftWeek = v.InferOutput<typeof DraftWeek>;

/** A program as somebody writes it, whole. */
export const ProgramDraft = v.object({
  title: v.pipe(v.string(), v.trim(), v.nonEmpty('Give it a name.'), v.maxLength(200)),
  description: v.pipe(v.string(), v.maxLength(4_000)),
  category: v.picklist(programCategories),
  difficulty: v.nullable(Difficulty),
  weeks: v.pipe(v.array(DraftWeek), v.minLength(1), v.maxLength(mostWeeks)),
  growth: v.pipe(v.array(DraftGrowth), v.maxLength(50)),
});
export type ProgramDraft = v.InferOutput<typeof ProgramDraft>;

export const SaveProgramInput = v.object({
  id: Id,
  /** How often it had been saved when this was written: 0 for a new one. */
  revision: Whole(0, 1_000_000),
  draft: ProgramDraft,
});
export type SaveProgramInput = v.InferOutput<typeof SaveProgramInput>;

export const SavedProgram = v.object({ id: Id, revision: v.number() });
export type SavedProgram = v.InferOutput<typeof SavedProgram>;

export const PublishProgramInput = v.object({
  id: Id,
  versionId: Id,
  revision: Whole(1, 1_000_000),
  reason: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(255)), ''),
});
export type PublishProgramInput = v.InferOutput<typeof PublishProgramInput>;

export const ProgramVersion = v.object({
  id: Id,
  number: v.number(),
  reason: v.nullable(v.string()),
  at: v.number(),
  draft: ProgramDraft,
});
export type ProgramVersion = v.InferOutput<typeof ProgramVersion>;

/** What its owner works on, and the versions it had, the newest first. */
export const ProgramWork = v.object({
  id: Id,
  revision: v.number(),
  draft: ProgramDraft,
  versions: v.array(ProgramVersion),
});
export type ProgramWork = v.InferOutput<typeof ProgramWork>;

export const DuplicateProgramInput = v.object({ id: Id, sourceId: Id, locale: v.optional(Locale, 'en') });
export type DuplicateProgramInput = v.InferOutput<typeof DuplicateProgramInput>;
