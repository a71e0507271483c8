import {
  ExerciseFields,
  type Refusal,
  type Removal,
  type SaveSessionInput,
  SessionFields,
  SetFields,
} from '@motriforge/shared/contracts/training';
import { instantOfClock, isClock } from '@motriforge/shared/log/clock';
import type { Row, SessionChange } from '@motriforge/shared/log/merge';
import * as v from 'valibot';

/** How far a device's clock may be ahead. What it says it changed then would win over everything until then. */
const patienceMillis = 5 * 60_000;

const shapes = {
  session: v.strictObject(v.partial(SessionFields).entries),
  exercise: v.strictObject(v.partial(ExerciseFields).entries),
  set: v.strictObject(v.partial(SetFields).entries),
};

type Given = NonNullable<SaveSessionInput['session']>;

export interface ReadChange {
  change: SessionChange;
  refused: Refusal[];
}

/** What of a change can be taken. A row that cannot be read is refused by itself, and stops no other. */
export function readChange(input: SaveSessionInput, now: number): ReadChange {
  const refused: Refusal[] = [];
  const isAhead = (clock: string) => instantOfClock(clock) > now + patienceMillis;

  function read<Fields, R extends Given>(shape: v.GenericSchema<unknown, Fields>, row: R) {
    const refuse = (code: Refusal['code']) => {
      refused.push({ id: row.id, code });
      return [];
    };
    if (Object.values(row.clocks).some(isAhead)) return refuse('CLOCK_AHEAD');
    if (!Object.values(row.clocks).every(isClock)) return refuse('BAD_INPUT');
    const { success, output } = v.safeParse(shape, row.fields);
    const keys = (of: object) => Object.keys(of).toSorted().join();
    if (!success || keys(row.clocks) !== keys(row.fields)) return refuse('BAD_INPUT');
    return [{ ...row, fields: output } as Omit<R, 'fields'> & Row<Fields>];
  }

  const readRemoval = (removal: Removal): Removal[] => {
    if (!isAhead(removal.clock)) return [removal];
    refused.push({ id: removal.id, code: 'CLOCK_AHEAD' });
    return [];
  };

  const [session = null] = input.session ? read(shapes.session, { ...input.session, id: input.id }) : [];
  const exercises = input.exercises.flatMap((row) => read(shapes.exercise, row));
  const sets = input.sets.flatMap((row) => read(shapes.set, row));
  const removed = input.removed.flatMap(readRemoval);
  return { change: { session, exercises, sets, removed } as SessionChange, refused };
}
