import type { SetKind } from '@motriforge/db/schema/workouts';

export interface PlannedExercise {
  /** How often it is done, 1 when nothing is said. */
  sets: number;
  reps: { least: number; most: number } | null;
  seconds: number | null;
  meters: number | null;
  /** What one repetition takes. */
  secondsPerRep: number;
  restBetweenSeconds: number;
}

export interface PlannedSet {
  kind: SetKind;
  isWarmUp: boolean;
  rounds: number;
  restBetweenRoundsSeconds: number;
  restAfterSeconds: number;
  timeCapSeconds: number | null;
  intervalSeconds: number | null;
  exercises: readonly PlannedExercise[];
}

/** How long a workout takes, in seconds. The parts add up to the total. */
export interface Estimate {
  totalSeconds: number;
  tempoSeconds: number;
  restBetweenSetsSeconds: number;
  restBetweenExercisesSeconds: number;
  warmupSeconds: number;
  transitionsSeconds: number;
}

/** Walking to the next exercise and setting it up. */
const transitionSeconds = 15;
/** An easy run: six minutes for a kilometre. */
const secondsPerMeter = 0.36;

/** What one repetition takes when no tempo is given: two seconds down, one up. */
export const usualSecondsPerRep = 3;

/** What a workout takes: the work at its tempo, the rests, the warm-up and the ways between exercises. */
export function estimate(sets: readonly PlannedSet[]): Estimate {
  const parts = { tempo: 0, rest: 0, restAfter: 0, warmup: 0, transitions: 0 };
  sets.forEach((set, index) => {
    const { work, rest, changes } = timesOf(set);
    if (set.isWarmUp) parts.warmup += work + rest;
    else {
      parts.tempo += work;
      parts.rest += rest;
    }
    const isLast = index === sets.length - 1;
    parts.restAfter += isLast ? 0 : set.restAfterSeconds;
    parts.transitions += (changes + (isLast ? 0 : 1)) * transitionSeconds;
  });
  return {
    totalSeconds: parts.tempo + parts.rest + parts.restAfter + parts.warmup + parts.transitions,
    tempoSeconds: parts.tempo,
    restBetweenSetsSeconds: parts.rest,
    restBetweenExercisesSeconds: parts.restAfter,
    warmupSeconds: parts.warmup,
    transitionsSeconds: parts.transitions,
  };
}

/** Seconds of work and rest in a set, and how often one goes from an exercise to the next. */
function timesOf(set: PlannedSet): { work: number; rest: number; changes: number } {
  // A clock that runs leaves no time besides: whatever is done is done within it.
  if (set.intervalSeconds !== null) return { work: set.rounds * set.intervalSeconds, rest: 0, changes: 0 };
  if (set.timeCapSeconds !== null && (set.kind === 'TIMED' || set.kind === 'AMRAP')) {
    return { work: set.timeCapSeconds, rest: 0, changes: 0 };
  }
  const once = set.exercises.reduce((total, exercise) => total + exercise.sets * secondsOf(exercise), 0);
  const resting = set.exercises.reduce(
    (total, { sets, restBetweenSeconds }) => total + (sets - 1) * restBetweenSeconds,
    0,
  );
  const work = Math.round(set.rounds * once);
  const rest = set.rounds * resting + (set.rounds - 1) * set.restBetweenRoundsSeconds;
  const changes = set.exercises.length < 2 ? 0 : set.rounds * set.exercises.length - 1;
  const cap = set.timeCapSeconds ?? Number.POSITIVE_INFINITY;
  return { work: Math.min(work, cap), rest: Math.min(rest, cap - Math.min(work, cap)), changes };
}

function secondsOf({ seconds, reps, meters, secondsPerRep }: PlannedExercise): number {
  if (seconds !== null) return seconds;
  if (reps !== null) return ((reps.least + reps.most) / 2) * secondsPerRep;
  return (meters ?? 0) * secondsPerMeter;
}
