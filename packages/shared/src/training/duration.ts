import { amountOf } from './numbers.ts';

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
  /** Only what runs against the clock matters here: TIMED and AMRAP. */
  kind: string;
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
    parts.restAfter += isLast ? 0 : amountOf(set.restAfterSeconds);
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
  const rounds = amountOf(set.rounds);
  // A clock that runs leaves no time besides: whatever is done is done within it.
  if (set.intervalSeconds !== null) return { work: rounds * amountOf(set.intervalSeconds), rest: 0, changes: 0 };
  if (set.timeCapSeconds !== null && (set.kind === 'TIMED' || set.kind === 'AMRAP')) {
    return { work: amountOf(set.timeCapSeconds), rest: 0, changes: 0 };
  }
  const once = sum(set.exercises, (exercise) => amountOf(exercise.sets) * secondsOf(exercise));
  const resting = sum(
    set.exercises,
    ({ sets, restBetweenSeconds }) => amountOf(sets - 1) * amountOf(restBetweenSeconds),
  );
  const work = Math.round(rounds * once);
  const rest = rounds * resting + amountOf(rounds - 1) * amountOf(set.restBetweenRoundsSeconds);
  const changes = set.exercises.length < 2 ? 0 : amountOf(rounds * set.exercises.length - 1);
  const cap = set.timeCapSeconds === null ? Number.POSITIVE_INFINITY : amountOf(set.timeCapSeconds);
  return { work: Math.min(work, cap), rest: Math.min(rest, cap - Math.min(work, cap)), changes };
}

function secondsOf({ seconds, reps, meters, secondsPerRep }: PlannedExercise): number {
  if (seconds !== null) return amountOf(seconds);
  if (reps !== null) return amountOf((reps.least + reps.most) / 2) * amountOf(secondsPerRep);
  return amountOf(meters) * secondsPerMeter;
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((total, item) => total + of(item), 0);
