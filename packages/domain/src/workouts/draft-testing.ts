import type { DraftBlock, DraftLine, WorkoutDraft } from '@motriforge/shared/contracts/workout-drafts';
import { newId } from '@motriforge/shared/ids';

/** Parts of a draft for tests, each with the least that has to be said. */
export const aLine = (exerciseId: string, given: Partial<DraftLine> = {}): DraftLine => ({
  id: newId(),
  exerciseId,
  sets: 3,
  minReps: 8,
  maxReps: null,
  seconds: null,
  metres: null,
  load: null,
  effort: null,
  restSeconds: 90,
  tempo: null,
  note: null,
  ...given,
});

export const aBlock = (lines: DraftLine[], given: Partial<DraftBlock> = {}): DraftBlock => ({
  id: newId(),
  name: 'Block',
  kind: 'STRAIGHT',
  part: 'WORKING',
  rounds: 1,
  restBetweenRoundsSeconds: 0,
  restAfterSeconds: 60,
  timeCapSeconds: null,
  intervalSeconds: null,
  lines,
  instead: [],
  ...given,
});

export const aDraft = (blocks: DraftBlock[], given: Partial<WorkoutDraft> = {}): WorkoutDraft => {
  const id = newId();
  return {
    id,
    name: `Workout ${id}`,
    summary: '',
    description: null,
    category: 'STRENGTH',
    difficulty: 'intermediate',
    blocks,
    ...given,
  };
};
