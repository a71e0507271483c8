import { exercises } from '@motriforge/content/exercises';
import type { CategoryName } from '@motriforge/db/lookups/categories';
import type { ExerciseType } from '@motriforge/shared/contracts/exercises';
import { fixedId } from '@motriforge/shared/ids';

/** What a plan asks of one exercise. */
export interface Move {
  slug: string;
  exerciseId: string;
  name: string;
  type: ExerciseType;
  isBodyweight: boolean;
  block: CategoryName<'SET'>;
  sets: number;
  reps?: number;
  seconds?: number;
  /** The load of the first week, as a share of the body's own weight. */
  loadShare?: number;
  restSeconds: number;
}

export interface Plan {
  name: string;
  notes: string;
  description: string;
  moves: readonly Move[];
}

const bySlug = new Map(exercises.map((exercise) => [exercise.slug, exercise]));

type Amount = Pick<Move, 'sets' | 'reps' | 'seconds' | 'loadShare'>;

function move(block: Move['block'], slug: string, restSeconds: number, amount: Amount): Move {
  const exercise = bySlug.get(slug);
  if (!exercise) throw new Error(`The library has no ${slug}.`);
  return {
    slug,
    exerciseId: fixedId('exercise', slug),
    name: exercise.name.en,
    type: exercise.type,
    isBodyweight: exercise.loadKind === 'bodyweight',
    block,
    restSeconds,
    ...amount,
  };
}

const warmUp = (slug: string, reps: number) => move('WARM_UP', slug, 15, { sets: 1, reps });
const main = (slug: string, sets: number, reps: number, loadShare: number) =>
  move('WORKING', slug, 150, { sets, reps, loadShare });
const accessory = (slug: string, sets: number, reps: number, loadShare: number) =>
  move('ACCESSORY', slug, 75, { sets, reps, loadShare });
const hold = (slug: string, sets: number, seconds: number) => move('ACCESSORY', slug, 45, { sets, seconds });
const stretch = (slug: string, seconds: number) => move('COOL_DOWN', slug, 15, { sets: 1, seconds });

/** Two sessions that take turns, with which everybody here trains. */
export const plans: readonly [Plan, Plan] = [
  {
    name: 'Full body A',
    notes: 'Squat, press and row, with an easy way in and out.',
    description: 'Begin with the mobility work, take the big lifts seriously and the small ones lightly.',
    moves: [
      warmUp('cat-cow', 10),
      warmUp('worlds-greatest-stretch', 6),
      warmUp('band-pull-apart', 15),
      main('back-squat', 4, 6, 0.7),
      main('bench-press', 3, 6, 0.55),
      main('bent-over-row', 3, 8, 0.45),
      accessory('romanian-deadlift', 3, 8, 0.6),
      accessory('dumbbell-lateral-raise', 2, 12, 0.08),
      accessory('dumbbell-curl', 2, 12, 0.12),
      hold('plank', 2, 45),
      stretch('childs-pose', 60),
      stretch('couch-stretch', 60),
      stretch('figure-four-stretch', 60),
    ],
  },
  {
    name: 'Full body B',
    notes: 'Deadlift, overhead press and pulldown.',
    description: 'The heavy pull comes first. Leave a repetition in reserve on everything after it.',
    moves: [
      warmUp('bird-dog', 8),
      warmUp('glute-bridge', 12),
      warmUp('open-book', 8),
      main('deadlift', 3, 5, 0.9),
      main('overhead-press', 4, 6, 0.35),
      main('lat-pulldown', 3, 8, 0.5),
      accessory('bulgarian-split-squat', 3, 8, 0.15),
      accessory('face-pull', 2, 15, 0.15),
      accessory('triceps-pushdown', 2, 12, 0.2),
      hold('side-plank', 2, 30),
      stretch('childs-pose', 60),
      stretch('pigeon-stretch', 60),
      stretch('standing-quad-stretch', 45),
    ],
  },
];

/** How long a plan takes: a repetition is three seconds, and each set is followed by its rest. */
export const secondsOf = ({ moves }: Plan): number =>
  moves.reduce(
    (sum, { sets, reps = 0, seconds = 0, restSeconds }) => sum + sets * (reps * 3 + seconds + restSeconds),
    0,
  );
