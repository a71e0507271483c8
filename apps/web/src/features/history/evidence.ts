import type { HistoryExercise, HistorySession } from '@motriforge/history-files';
import type { ExerciseType, LoadKind } from '@motriforge/shared/contracts/exercises';
import type { Guess } from './reader-calls.ts';

/** What the sets of a name in a file say of the exercise behind it. */
export class Evidence {
  readonly line: number;
  times = 0;
  readonly #loads = new Set<LoadKind>();
  readonly #types = new Set<ExerciseType>();

  constructor(line: number) {
    this.line = line;
  }

  /** A session it stands in, and its sets there. */
  add(type: HistorySession['type'], exercises: readonly HistoryExercise[]): void {
    this.times++;
    for (const { sets } of exercises) {
      for (const { load, reps, distance, seconds } of sets) {
        if (load !== null && load.kg !== 0) this.#loads.add(load.kg < 0 ? 'ASSISTED' : 'EXTERNAL');
        else if (distance !== null) this.#loads.add('DISTANCE');
        else if (reps !== null) this.#loads.add('BODYWEIGHT');
        else if (seconds !== null) this.#loads.add('TIME');
      }
    }
    const said = type === null ? undefined : typeOfSession[type];
    if (said !== undefined) this.#types.add(said);
  }

  get guess(): Guess {
    const loadKind = mostTelling.find((kind) => this.#loads.has(kind)) ?? 'EXTERNAL';
    const [said, ...others] = this.#types;
    const ofSessions = others.length === 0 ? (said ?? null) : null;
    if (this.#loads.size === 0) return { type: ofSessions, loadKind };
    return { type: typeOfLoad[loadKind] ?? ofSessions, loadKind };
  }
}

const typeOfSession: Partial<Record<NonNullable<HistorySession['type']>, ExerciseType>> = {
  STRENGTH: 'weight_training',
  CARDIO: 'cardio',
  FLEXIBILITY: 'flexibility',
  YOGA: 'flexibility',
  MOBILITY: 'flexibility',
};

/** Time alone may be a plank, a run or a stretch. */
const typeOfLoad: Partial<Record<LoadKind, ExerciseType>> = {
  EXTERNAL: 'weight_training',
  ASSISTED: 'weight_training',
  BODYWEIGHT: 'weight_training',
  DISTANCE: 'cardio',
};

/** A set without a load may stand among loaded ones. */
const mostTelling: readonly LoadKind[] = ['EXTERNAL', 'ASSISTED', 'DISTANCE', 'BODYWEIGHT', 'TIME'];
