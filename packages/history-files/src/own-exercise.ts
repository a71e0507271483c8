import type { BodyZone, Difficulty, ExerciseType, LoadKind } from '@motriforge/shared/contracts/exercises';
import type { WrittenExercise } from '@motriforge/shared/contracts/history';
import type { BroughtExercise } from '@motriforge/shared/contracts/imports';
import { type HistoryProblem, type ProblemCode, shown } from './items.ts';

/** An exercise of another library in the words of ours, and which of its words ours has no word for. */
export interface TranslatedExercise {
  /** Null where it cannot be one of somebody's own. */
  exercise: Omit<BroughtExercise, 'id'> | null;
  lost: HistoryProblem[];
}

const zones: Readonly<Record<string, readonly BodyZone[]>> = {
  abdominals: ['abs'],
  abductors: ['abductors'],
  adductors: ['adductors'],
  biceps: ['biceps'],
  calves: ['calves'],
  chest: ['chest'],
  forearms: ['forearms'],
  glutes: ['glutes'],
  hamstrings: ['hamstrings'],
  lats: ['lats'],
  'lower back': ['lower-back'],
  'middle back': ['upper-back'],
  neck: ['neck'],
  quadriceps: ['quads'],
  shoulders: ['front-delts', 'side-delts'],
  traps: ['traps'],
  triceps: ['triceps'],
};

export const equipmentSlugs: Readonly<Record<string, readonly string[]>> = {
  'body only': [],
  bands: ['resistance-band'],
  barbell: ['barbell'],
  cable: ['cable-machine'],
  dumbbell: ['dumbbell'],
  'e-z curl bar': ['ez-bar'],
  'exercise ball': ['stability-ball'],
  'foam roll': ['foam-roller'],
  kettlebells: ['kettlebell'],
  'medicine ball': ['medicine-ball'],
};

const types: Readonly<Record<string, ExerciseType>> = {
  cardio: 'cardio',
  stretching: 'flexibility',
  'olympic weightlifting': 'weight_training',
  plyometrics: 'weight_training',
  powerlifting: 'weight_training',
  strength: 'weight_training',
  strongman: 'weight_training',
};

const difficulties: Readonly<Record<string, Difficulty>> = {
  beginner: 'beginner',
  intermediate: 'intermediate',
  expert: 'advanced',
};

const LONGEST_NAME = 100;
const LONGEST_STEP = 500;
const MOST_STEPS = 20;

/** An exercise of free-exercise-db as one of somebody's own. */
export function translateExercise(line: number, written: WrittenExercise): TranslatedExercise {
  const name = written.name.trim();
  const lost: HistoryProblem[] = [];
  const lose = (code: ProblemCode, text: string) => lost.push({ line, code, values: { text: shown(text) } });
  if (name.length > LONGEST_NAME) {
    lose('TOO_LONG', name);
    return { exercise: null, lost };
  }
  function among<Value>(known: Readonly<Record<string, Value>>, word: string | null, code: ProblemCode): Value | null {
    const key = word?.trim().toLowerCase() ?? '';
    if (key === '') return null;
    const value = Object.hasOwn(known, key) ? known[key] : undefined;
    if (value === undefined) lose(code, key);
    return value ?? null;
  }
  const zonesOf = (muscles: readonly string[]) => [
    ...new Set(muscles.flatMap((muscle) => among(zones, muscle, 'MUSCLE_UNKNOWN') ?? [])),
  ];
  const primaryZones = zonesOf(written.primaryMuscles);
  const type = among(types, written.category, 'CATEGORY_UNKNOWN') ?? 'weight_training';
  const steps = written.instructions.flatMap(stepsOf);
  if (steps.length > MOST_STEPS) lose('STEPS_CUT', steps[MOST_STEPS] ?? '');
  return {
    lost,
    exercise: {
      name,
      type,
      loadKind: loadKindOf(type, written),
      difficulty: among(difficulties, written.level, 'LEVEL_UNKNOWN'),
      primaryZones,
      secondaryZones: zonesOf(written.secondaryMuscles).filter((zone) => !primaryZones.includes(zone)),
      equipment: [...(among(equipmentSlugs, written.equipment, 'EQUIPMENT_UNKNOWN') ?? [])],
      steps: steps.slice(0, MOST_STEPS),
      tips: [],
      sameAs: null,
      strains: [],
    },
  };
}

function loadKindOf(type: ExerciseType, { force, equipment }: WrittenExercise): LoadKind {
  if (type !== 'weight_training' || force?.toLowerCase() === 'static') return 'TIME';
  return equipment?.toLowerCase() === 'body only' ? 'BODYWEIGHT' : 'EXTERNAL';
}

/** A long step becomes several, parted where a sentence ends, else where a word does. */
function stepsOf(instruction: string): string[] {
  const steps: string[] = [];
  let rest = instruction.trim();
  while (rest.length > LONGEST_STEP) {
    const head = rest.slice(0, LONGEST_STEP);
    const end = head.lastIndexOf('. ') + 1 || head.lastIndexOf(' ') + 1 || LONGEST_STEP;
    steps.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return rest === '' ? steps : [...steps, rest];
}
