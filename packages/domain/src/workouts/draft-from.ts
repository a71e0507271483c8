import { type CategoryName, categoryId, categoryNames } from '@motriforge/db/lookups/categories';
import type { DraftBlock, DraftInstead, DraftLine, WorkoutDraft } from '@motriforge/shared/contracts/workout-drafts';
import { asOf, type BlockRow, type Role } from './blocks.ts';

const partById = new Map<string, CategoryName<'SET'>>(categoryNames.SET.map((name) => [categoryId('SET', name), name]));

/** The blocks of a workout as a person edits them, of the rows it lies in. */
export function draftBlocksFrom(rows: readonly BlockRow[]): WorkoutDraft['blocks'] {
  const blocks = new Map<string, DraftBlock>();
  for (const itsRows of Map.groupBy(rows, ({ set }) => set.id).values()) {
    const [first] = itsRows;
    if (!first) continue;
    const block = toBlock(first, itsRows.map(toLine));
    const role: Role | null = first.role === null ? null : JSON.parse(first.role);
    if (role === null) blocks.set(block.id, { ...block, instead: [] });
    else blocks.get(role.of)?.instead.push({ ...block, as: asOf(role), note: role.note });
  }
  return [...blocks.values()];
}

const toBlock = ({ set, setName }: BlockRow, lines: DraftLine[]): Omit<DraftInstead, 'as' | 'note'> => ({
  id: set.id,
  name: (setName ?? set.name).slice(0, 50),
  kind: set.kind,
  part: partById.get(set.setCategoryId) ?? 'WORKING',
  rounds: set.rounds,
  restBetweenRoundsSeconds: set.restBetweenRoundsSeconds,
  restAfterSeconds: set.restAfterSeconds,
  timeCapSeconds: set.timeCapSeconds,
  intervalSeconds: set.intervalSeconds,
  lines,
});

const toLine = ({ line, note, tempo }: BlockRow): DraftLine => ({
  id: line.id,
  exerciseId: line.exerciseId,
  sets: line.targetSets ?? 1,
  minReps: line.targetReps,
  maxReps: line.targetRepsMax,
  seconds: line.targetDurationSeconds,
  metres: line.targetDistanceM,
  load: loadOf(line),
  effort: effortOf(line),
  restSeconds: line.restBetweenSeconds,
  tempo: tempoOf(JSON.parse(tempo)),
  note: note ?? line.note,
});

function loadOf({ targetWeightKg: kg, targetTrainingMaxPercent: percent, ...line }: BlockRow['line']) {
  if (percent !== null) return { kind: 'PERCENT', percent } as const;
  if (kg === null) return null;
  const { enteredWeight: value, enteredUnit: unit } = line;
  return { kind: 'MASS', kg, entered: value === null || unit === null ? null : { value, unit } } as const;
}

function effortOf({ targetRpe, targetRir }: BlockRow['line']) {
  if (targetRpe !== null) return { kind: 'RPE', value: targetRpe } as const;
  return targetRir === null ? null : ({ kind: 'RIR', value: targetRir } as const);
}

/** What says nothing of a phase does not hold it. */
function tempoOf([lowering, below = 0, lifting = 0, above = 0]: number[]): DraftLine['tempo'] {
  return lowering === undefined ? null : [lowering, below, lifting, above];
}
