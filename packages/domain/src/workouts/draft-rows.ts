import { categoryId } from '@motriforge/db/lookups/categories';
import { type TempoTypeName, tempoTypeId } from '@motriforge/db/lookups/training';
import type { DraftBlock, DraftInstead, DraftLine, WorkoutDraft } from '@motriforge/shared/contracts/workout-drafts';

/** A block in its place among all that a workout consists of. */
interface Placed {
  block: DraftBlock | DraftInstead;
  orderIndex: number;
  /** What it is done in place of, and as the how manieth. */
  instead?: { of: string; orderIndex: number };
}

/** Blocks in order, each with what can be done in its place behind it. */
export const placedBlocks = ({ blocks }: Pick<WorkoutDraft, 'blocks'>): Placed[] =>
  blocks
    .flatMap((block): Omit<Placed, 'orderIndex'>[] => [
      { block },
      ...block.instead.map((other, orderIndex) => ({ block: other, instead: { of: block.id, orderIndex } })),
    ])
    .map((placed, orderIndex) => ({ ...placed, orderIndex }));

export const linesOf = (draft: Pick<WorkoutDraft, 'blocks'>): DraftLine[] =>
  placedBlocks(draft).flatMap(({ block }) => block.lines);

export const setColumns = ({ lines: _, ...block }: Placed['block']) => ({
  id: block.id,
  name: block.name,
  kind: block.kind,
  setCategoryId: categoryId('SET', block.part),
  rounds: block.rounds,
  restBetweenRoundsSeconds: block.restBetweenRoundsSeconds,
  restAfterSeconds: block.restAfterSeconds,
  timeCapSeconds: block.timeCapSeconds,
  intervalSeconds: block.intervalSeconds,
});

export const lineColumns = ({ load, effort, ...line }: DraftLine) => ({
  id: line.id,
  exerciseId: line.exerciseId,
  targetSets: line.sets,
  targetReps: line.minReps,
  targetRepsMax: line.maxReps,
  targetDurationSeconds: line.seconds,
  targetDistanceM: line.metres,
  targetWeightKg: load?.kind === 'MASS' ? load.kg : null,
  enteredWeight: load?.kind === 'MASS' ? (load.entered?.value ?? null) : null,
  enteredUnit: load?.kind === 'MASS' ? (load.entered?.unit ?? null) : null,
  targetTrainingMaxPercent: load?.kind === 'PERCENT' ? load.percent : null,
  targetRpe: effort?.kind === 'RPE' ? effort.value : null,
  targetRir: effort?.kind === 'RIR' ? effort.value : null,
  restBetweenSeconds: line.restSeconds,
  note: line.note,
});

const phases = ['ECCENTRIC', 'BOTTOM_PAUSE', 'CONCENTRIC', 'TOP_PAUSE'] as const satisfies TempoTypeName[];

export const tempoColumns = ({ tempo }: DraftLine) =>
  (tempo ?? []).map((seconds, at) => ({ tempoTypeId: tempoTypeId(phases[at] ?? 'ECCENTRIC'), seconds }));

/** Null for one that is neither easier nor harder. */
export const deltaOf = ({ as }: Pick<DraftInstead, 'as'>): number | null =>
  as === 'ALTERNATIVE' ? null : as === 'EASIER' ? -1 : 1;
