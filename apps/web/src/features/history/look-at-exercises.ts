import {
  type HistoryProblem,
  type LibraryExercise,
  nameMatcher,
  translateExercise,
  type WrittenExercise,
} from '@motriforge/history-files';
import type { BroughtExercise } from '@motriforge/shared/contracts/imports';
import type { ExerciseLine } from './reader-calls.ts';

export interface FoundExercise {
  line: number;
  exercise: WrittenExercise;
}

/** What is to be made of the exercises of a file, by their keys: all of it may stand in one line. */
export type ToMake = ReadonlyMap<string, Omit<BroughtExercise, 'id'>>;

/** Which exercises of a file are new, and which the library has. */
export function lookAtExercises(
  found: readonly FoundExercise[],
  library: readonly LibraryExercise[],
): { lines: ExerciseLine[]; toMake: ToMake } {
  const match = nameMatcher(library);
  const lines: ExerciseLine[] = [];
  const toMake = new Map<string, Omit<BroughtExercise, 'id'>>();
  const seen = new Set<string>();
  for (const { line, exercise: written } of found) {
    const about = { line, name: written.name };
    const isTwice = seen.has(written.name.toLowerCase()) || toMake.has(written.sourceKey);
    seen.add(written.name.toLowerCase());
    const [best] = match(written.name, 1);
    if (isTwice) lines.push({ ...about, is: 'WRONG', knownId: null, problems: [twice(line)] });
    else if (best?.isSure) lines.push({ ...about, is: 'KNOWN', knownId: best.id, problems: [] });
    else {
      const { exercise, lost } = translateExercise(line, written);
      lines.push({ ...about, is: exercise ? 'NEW' : 'WRONG', knownId: null, problems: lost });
      if (exercise) toMake.set(written.sourceKey, exercise);
    }
  }
  return { lines, toMake };
}

const twice = (line: number): HistoryProblem => ({ line, code: 'TWICE', values: {} });
