import type { Exercise } from '../types.ts';
import type { Instruction, WorkoutSet } from '../workout-types.ts';
import type { Expectations } from './expectations.ts';

/** Kinds whose sets are counted in rounds of all they hold. */
const roundKinds: readonly WorkoutSet['kind'][] = ['SUPERSET', 'CIRCUIT', 'REST_PAUSE', 'AMRAP', 'EMOM'];
/** A break after which the muscle has come back is no rest-pause any more. */
const longestPause = 30;

export function checkWorkoutSet(
  expect: Expectations,
  workout: string,
  set: WorkoutSet,
  exercises: ReadonlyMap<string, Exercise>,
): void {
  const { kind, instructions } = set;
  const where = `${workout}, ${set.name.en}`;
  const rounds = set.rounds ?? 1;
  expect.bilingual(where, set.name, 50);
  expect.that(instructions.length > 0, `${where}: has no instructions`);
  for (const instruction of instructions) {
    checkInstruction(expect, `${where}, ${instruction.exercise}`, instruction, exercises.get(instruction.exercise));
    const isCountedTwice = roundKinds.includes(kind) && instruction.sets !== undefined;
    expect.that(!isCountedTwice, `${where}: counts rounds and ${instruction.exercise} counts sets`);
  }
  expect.that((kind === 'EMOM') === (set.intervalSeconds !== undefined), `${where}: an EMOM has an interval`);
  expect.that(
    (kind === 'TIMED' || kind === 'AMRAP') === (set.timeCapSeconds !== undefined),
    `${where}: what runs against the clock ends, and nothing else does`,
  );
  if (kind === 'SUPERSET') expect.that(instructions.length === 2, `${where}: a superset is a pair`);
  if (kind === 'CIRCUIT') expect.that(instructions.length > 1 && rounds > 1, `${where}: a circuit goes round`);
  if (kind === 'DROP') {
    const dropped = new Set(instructions.map(({ exercise }) => exercise));
    expect.that(dropped.size === 1 && instructions.length > 1, `${where}: drops from one exercise to another`);
  }
  if (kind === 'REST_PAUSE') {
    const pause = set.restBetweenRoundsSeconds ?? 0;
    expect.that(rounds > 1 && pause > 0 && pause <= longestPause, `${where}: rests ${pause} s in ${rounds} rounds`);
  }
}

function checkInstruction(
  expect: Expectations,
  where: string,
  instruction: Instruction,
  exercise: Exercise | undefined,
): void {
  const { reps, seconds, meters, kilograms, percent, rpe, rir, tempo, note } = instruction;
  expect.that(exercise !== undefined, `${where}: there is no such exercise`);
  expect.that(count(reps, seconds, meters) === 1, `${where}: has to say one of repetitions, seconds and metres`);
  expect.that(count(kilograms, percent) <= 1, `${where}: has two loads`);
  expect.that(count(rpe, rir) <= 1, `${where}: says twice how hard it is`);
  expect.that(percent === undefined || (percent >= 30 && percent <= 100), `${where}: ${percent} percent`);
  expect.that(rpe === undefined || (rpe >= 1 && rpe <= 10), `${where}: RPE ${rpe}`);
  expect.that(typeof reps !== 'object' || reps[0] < reps[1], `${where}: the range of repetitions is none`);
  expect.that(tempo === undefined || reps !== undefined, `${where}: a tempo belongs to repetitions`);
  if (note) {
    expect.bilingual(`${where} note`, note, 200);
    expect.sentence(`${where} note`, note.en, 160);
  }
  if (!exercise) return;
  const isLoaded = exercise.loadKind === 'external' || exercise.loadKind === 'assisted';
  expect.that(count(kilograms, percent) === 0 || isLoaded, `${where}: carries no load`);
  const isPaced = exercise.type === 'cardio' || exercise.loadKind === 'time' || exercise.loadKind === 'distance';
  expect.that(reps !== undefined || isPaced, `${where}: is counted in repetitions`);
}

const count = (...values: unknown[]): number => values.filter((value) => value !== undefined).length;
