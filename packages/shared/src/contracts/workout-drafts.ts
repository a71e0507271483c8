import * as v from 'valibot';
import { Id } from '../ids.ts';
import { planVisibilities } from '../plan-visibility.ts';
import { insteadKinds, setKinds, setParts, workoutCategories } from '../workout-words.ts';
import { Locale } from './common.ts';
import { Difficulty } from './exercises.ts';
import { WorkoutBlock, WorkoutCard } from './workouts.ts';

const Whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const Amount = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));
const Words = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most));

export const DraftLoad = v.variant('kind', [
  v.object({
    kind: v.literal('MASS'),
    kg: Amount(-500, 1_500),
    /** As it was typed. */
    entered: v.nullable(v.object({ value: Amount(-1_200, 3_400), unit: v.picklist(['KG', 'LBS']) })),
  }),
  v.object({ kind: v.literal('PERCENT'), percent: v.pipe(v.number(), v.gtValue(0), v.maxValue(200)) }),
]);
export type DraftLoad = v.InferOutput<typeof DraftLoad>;

export const DraftEffort = v.variant('kind', [
  v.object({ kind: v.literal('RPE'), value: Amount(1, 10) }),
  v.object({ kind: v.literal('RIR'), value: Whole(0, 10) }),
]);
export type DraftEffort = v.InferOutput<typeof DraftEffort>;

const Phase = Whole(0, 60);

export const DraftLine = v.pipe(
  v.object({
    id: Id,
    exerciseId: Id,
    sets: Whole(1, 100),
    minReps: v.nullable(Whole(1, 1_000)),
    maxReps: v.nullable(Whole(1, 1_000)),
    seconds: v.nullable(Whole(1, 86_400)),
    metres: v.nullable(Amount(1, 1_000_000)),
    load: v.nullable(DraftLoad),
    effort: v.nullable(DraftEffort),
    restSeconds: Whole(0, 3_600),
    /** Seconds of lowering, of holding below, of lifting, of holding above. */
    tempo: v.nullable(v.tuple([Phase, Phase, Phase, Phase])),
    note: v.nullable(Words(500)),
  }),
  v.forward(
    v.partialCheck(
      [['minReps'], ['maxReps']],
      ({ minReps, maxReps }) => maxReps === null || (minReps !== null && maxReps >= minReps),
      'The most repetitions cannot be fewer than the least.',
    ),
    ['maxReps'],
  ),
  v.forward(
    v.partialCheck(
      [['load']],
      ({ load }) =>
        load?.kind !== 'MASS' ||
        load.entered === null ||
        Math.abs(load.kg - load.entered.value * (load.entered.unit === 'LBS' ? 0.45359237 : 1)) <= 0.01,
      'The load in kilograms is not what was entered.',
    ),
    ['load'],
  ),
);
export type DraftLine = v.InferOutput<typeof DraftLine>;

const block = {
  id: Id,
  name: v.pipe(v.string(), v.trim(), v.nonEmpty('Give this block a name.'), v.maxLength(50)),
  kind: v.picklist(setKinds),
  part: v.picklist(setParts),
  rounds: Whole(1, 100),
  restBetweenRoundsSeconds: Whole(0, 3_600),
  restAfterSeconds: Whole(0, 3_600),
  timeCapSeconds: v.nullable(Whole(1, 64_800)),
  intervalSeconds: v.nullable(Whole(1, 3_600)),
  lines: v.pipe(v.array(DraftLine), v.minLength(1), v.maxLength(30)),
};

interface Clocked {
  kind: string;
  timeCapSeconds: number | null;
  intervalSeconds: number | null;
}
const hasItsInterval = ({ kind, intervalSeconds }: Pick<Clocked, 'kind' | 'intervalSeconds'>) =>
  (kind === 'EMOM') === (intervalSeconds !== null);
const hasItsCap = ({ kind, timeCapSeconds }: Pick<Clocked, 'kind' | 'timeCapSeconds'>) =>
  kind !== 'TIMED' || timeCapSeconds !== null;
const intervalWords = 'Only an EMOM has an interval, and it has one.';
const capWords = 'Say how long this block runs.';

/** A block to do in place of another. */
export const DraftInstead = v.pipe(
  v.object({
    ...block,
    as: v.picklist(insteadKinds),
    /** What stands in the way of the other, where that is why. */
    note: v.nullable(Words(500)),
  }),
  v.forward(v.partialCheck([['kind'], ['intervalSeconds']], hasItsInterval, intervalWords), ['intervalSeconds']),
  v.forward(v.partialCheck([['kind'], ['timeCapSeconds']], hasItsCap, capWords), ['timeCapSeconds']),
);
export type DraftInstead = v.InferOutput<typeof DraftInstead>;

export const DraftBlock = v.pipe(
  v.object({ ...block, instead: v.pipe(v.array(DraftInstead), v.maxLength(6)) }),
  v.forward(v.partialCheck([['kind'], ['intervalSeconds']], hasItsInterval, intervalWords), ['intervalSeconds']),
  v.forward(v.partialCheck([['kind'], ['timeCapSeconds']], hasItsCap, capWords), ['timeCapSeconds']),
);
export type DraftBlock = v.InferOutput<typeof DraftBlock>;

/** A workout as the person who makes it writes it: one document, its ids made where it is written. */
export const WorkoutDraft = v.object({
  id: Id,
  /** Empty until it has one. */
  name: Words(255),
  summary: Words(255),
  description: v.nullable(Words(10_000)),
  category: v.picklist(workoutCategories),
  difficulty: v.nullable(Difficulty),
  blocks: v.pipe(
    v.array(DraftBlock),
    v.maxLength(60),
    v.check((blocks) => {
      const ids = blocks.flatMap((one) =>
        [one, ...one.instead].flatMap(({ id, lines }) => [id, ...lines.map((line) => line.id)]),
      );
      return ids.length <= 400 && new Set(ids).size === ids.length;
    }, 'Every block and every exercise stands here once.'),
  ),
});
export type WorkoutDraft = v.InferOutput<typeof WorkoutDraft>;

const Visibility = v.picklist(planVisibilities);

/** What is to be known of a workout beside what stands in it. */
export const WorkoutState = v.object({
  /** What a later save has to name. */
  revision: v.number(),
  visibility: Visibility,
  /** What others see, if anything. */
  version: v.nullable(v.number()),
  /** Whether it says something else than that version. */
  isChanged: v.boolean(),
  isRemoved: v.boolean(),
});
export type WorkoutState = v.InferOutput<typeof WorkoutState>;

export const WorkoutEdit = v.object({ draft: WorkoutDraft, state: WorkoutState });
export type WorkoutEdit = v.InferOutput<typeof WorkoutEdit>;

/** The revision is null for a workout that is new. */
export const SaveWorkoutInput = v.object({ draft: WorkoutDraft, revision: v.nullable(v.number()) });
export type SaveWorkoutInput = v.InferOutput<typeof SaveWorkoutInput>;

export const DuplicateWorkoutInput = v.object({
  id: Id,
  from: Id,
  /** What the copy is called; left out, like the original. */
  name: v.optional(Words(255)),
  locale: v.optional(Locale, 'en'),
});
export type DuplicateWorkoutInput = v.InferOutput<typeof DuplicateWorkoutInput>;

const Reason = v.pipe(v.string(), v.trim(), v.maxLength(500));

export const PublishWorkoutInput = v.object({
  id: Id,
  revision: v.number(),
  /** Of the version it becomes. */
  versionId: Id,
  reason: Reason,
  visibility: Visibility,
});
export type PublishWorkoutInput = v.InferOutput<typeof PublishWorkoutInput>;

export const ShowWorkoutInput = v.object({ id: Id, visibility: Visibility });
export type ShowWorkoutInput = v.InferOutput<typeof ShowWorkoutInput>;

export const WorkoutVersion = v.object({
  id: Id,
  number: v.number(),
  reason: v.nullable(v.string()),
  at: v.number(),
  isActive: v.boolean(),
});
export type WorkoutVersion = v.InferOutput<typeof WorkoutVersion>;

export const VersionInput = v.object({
  id: Id,
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  locale: v.optional(Locale, 'en'),
});
export type VersionInput = v.InferOutput<typeof VersionInput>;

/** A workout as it was at a version. */
export const VersionPage = v.object({
  ...WorkoutVersion.entries,
  name: v.string(),
  summary: v.string(),
  category: WorkoutCard.entries.category,
  difficulty: WorkoutCard.entries.difficulty,
  blocks: v.array(WorkoutBlock),
});
export type VersionPage = v.InferOutput<typeof VersionPage>;

export const RestoreVersionInput = v.object({
  id: Id,
  number: VersionInput.entries.number,
  revision: v.number(),
  /** Of the version it becomes. */
  versionId: Id,
  reason: Reason,
});
export type RestoreVersionInput = v.InferOutput<typeof RestoreVersionInput>;
