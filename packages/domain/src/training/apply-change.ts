import type { Refusal, SaveSessionInput } from '@motriforge/shared/contracts/training';
import { type Row, type SessionChange, type SessionRows, withChange } from '@motriforge/shared/log/merge';
import { readChange } from './read-change.ts';

/** What of the rest of the log decides what becomes of a change. */
export interface Around {
  /** Ids of what was removed. */
  removed: ReadonlySet<string>;
  /** Ids that something outside of this session bears: nothing here is called so, and nothing there is touched. */
  elsewhere: ReadonlySet<string>;
  /** Ids of what the log points at, as far as it is there. */
  known: ReadonlySet<string>;
  now: number;
}

/** A session with what can be taken of a change. */
export function applyChange(before: SessionRows, input: SaveSessionInput, around: Around) {
  const { removed, elsewhere, known, now } = around;
  const { change, refused } = readChange(input, now);
  const own = { ...change, removed: change.removed.filter(({ id }) => !elsewhere.has(id)) };
  const taken = takeable(own, before, new Set([...removed, ...elsewhere]), refused);
  return { after: withKnown(withChange(before, taken), known), removed: taken.removed, refused };
}

/** What of a change finds its place. A part whose whole was removed is refused, and so is the half of a new row. */
function takeable(
  change: SessionChange,
  before: SessionRows,
  gone: ReadonlySet<string>,
  refused: Refusal[],
): SessionChange {
  const removing = new Set(change.removed.map(({ id }) => id));
  const have = new Set([...before.exercises, ...before.sets].map(({ id }) => id));
  const keep = <Fields, R extends Row<Fields>>(row: R, isWhole: boolean): boolean => {
    if (removing.has(row.id)) return false;
    const isTaken = !gone.has(row.id) && (isWhole || have.has(row.id));
    if (!isTaken) refused.push({ id: row.id, code: 'GONE' });
    return isTaken;
  };
  const { session, removed } = change;
  const hasSession =
    before.session !== null ||
    (session !== null && !gone.has(session.id) && session.fields.when !== undefined && !removing.has(session.id));
  if (!hasSession) {
    const rows = [session, ...change.exercises, ...change.sets].filter((row) => row !== null);
    refused.push(...rows.filter(({ id }) => !removing.has(id)).map(({ id }) => ({ id, code: 'GONE' as const })));
    return { session: null, exercises: [], sets: [], removed };
  }
  const exercises = change.exercises.filter((row) => keep(row, row.fields.what !== undefined));
  for (const { id } of exercises) have.add(id);
  const sets = change.sets.filter((row) =>
    keep(row, row.fields.number !== undefined && have.has(row.exerciseLogId) && !removing.has(row.exerciseLogId)),
  );
  return { session, exercises, sets, removed };
}

/** What it points at, as far as it is there; names stay. */
function withKnown(rows: SessionRows, known: ReadonlySet<string>): SessionRows {
  const idOf = (id: string | null) => (id !== null && known.has(id) ? id : null);
  const { session, exercises } = rows;
  const plan = session?.fields.plan;
  return {
    ...rows,
    session: session && {
      ...session,
      fields: {
        ...session.fields,
        ...(plan && {
          plan: {
            ...plan,
            workoutId: idOf(plan.workoutId),
            userProgramId: idOf(plan.userProgramId),
            scheduleWorkoutId: idOf(plan.scheduleWorkoutId),
          },
        }),
      },
    },
    exercises: exercises.map((row) => ({
      ...row,
      fields: {
        ...row.fields,
        ...(row.fields.what && { what: { ...row.fields.what, exerciseId: idOf(row.fields.what.exerciseId) } }),
        ...(row.fields.instructionId && { instructionId: idOf(row.fields.instructionId) }),
      },
    })),
  };
}

/** Whether a row is another than it was. */
export function changedFrom(before: SessionRows) {
  const known = new Map([before.session, ...before.exercises, ...before.sets].map((row) => [row?.id, row?.clocks]));
  return ({ id, clocks }: { id: string; clocks: Record<string, string> }): boolean => {
    const were = known.get(id);
    return were === undefined || Object.entries(clocks).some(([key, clock]) => were[key] !== clock);
  };
}
