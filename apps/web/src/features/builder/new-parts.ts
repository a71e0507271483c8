import type { ExerciseEntry } from '@motriforge/shared/contracts/exercises';
import type { DraftBlock, DraftInstead, DraftLine, WorkoutDraft } from '@motriforge/shared/contracts/workout-drafts';
import { newId } from '@motriforge/shared/ids';
import type { InsteadKind } from '@motriforge/shared/workout-words';

export const emptyDraft = (id: string): WorkoutDraft => ({
  id,
  name: '',
  summary: '',
  description: null,
  category: 'STRENGTH',
  difficulty: null,
  blocks: [],
});

/** A line with what the exercise is usually done with. */
export const lineOf = ({ id, type, sets, reps, seconds, restSeconds }: ExerciseEntry): DraftLine => ({
  id: newId(),
  exerciseId: id,
  sets,
  minReps: reps ?? (seconds === null && type === 'weight_training' ? 8 : null),
  maxReps: null,
  seconds: reps === null ? (seconds ?? (type === 'weight_training' ? null : 60)) : null,
  metres: null,
  load: null,
  effort: null,
  restSeconds,
  tempo: null,
  note: null,
});

export const blockFor = (line: DraftLine, name: string): DraftBlock => ({
  id: newId(),
  name: name.slice(0, 50),
  kind: 'STRAIGHT',
  part: 'WORKING',
  rounds: 1,
  restBetweenRoundsSeconds: 0,
  restAfterSeconds: 90,
  timeCapSeconds: null,
  intervalSeconds: null,
  lines: [line],
  instead: [],
});

/** A block to begin with where another is not possible: the same, to be changed. */
export const insteadOf = ({ instead: _, ...block }: DraftBlock, as: InsteadKind): DraftInstead => ({
  ...block,
  id: newId(),
  lines: block.lines.map((line) => ({ ...line, id: newId() })),
  as,
  note: null,
});
