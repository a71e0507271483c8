import type { SetFields } from '@motriforge/shared/contracts/training';
import type { LoggedSession } from './rows.ts';
import { startSession } from './verbs.ts';

/** Begins a session like one of before: the same exercises, as many sets, what was done then as what to do now. */
export function repeat(log: readonly LoggedSession[], id: string): string | null {
  const model = log.find((session) => session.id === id);
  if (!model) return null;
  return startSession(
    model.fields.title,
    model.exercises.map(({ fields: { what, superset }, sets }) => ({
      entry: {
        id: what.exerciseId ?? '',
        name: what.name,
        type: what.type === 'cardio' || what.type === 'flexibility' ? what.type : 'weight_training',
        loadKind: what.isBodyweight ? 'BODYWEIGHT' : 'EXTERNAL',
      },
      superset,
      sets: sets.map(
        ({ fields: { type, side, load, reps } }): Partial<SetFields> => ({
          type,
          side,
          ...(load || reps !== null ? { target: { kg: load?.kg ?? null, reps } } : {}),
        }),
      ),
    })),
  );
}
