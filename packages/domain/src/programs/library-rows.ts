import type { PlannedWorkout, Program, ProgramDay } from '@motriforge/content/program-types';
import { type CategoryName, categoryId, tagId } from '@motriforge/db/lookups/categories';
import { difficultyId } from '@motriforge/db/lookups/difficulty';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { fixedId } from '@motriforge/shared/ids';
import { durationOf, equipmentOf, type WorkoutLibrary, workoutId } from '../workouts/index.ts';

export interface ProgramLibrary extends WorkoutLibrary {
  programs: readonly Program[];
}

export const programId = (slug: string): string => fixedId('program', slug);
const scheduleId = (slug: string) => fixedId('program-schedule', slug);

export const programRow = (program: Program, now: number) => ({
  id: programId(program.slug),
  slug: program.slug,
  title: program.title.en,
  description: program.description.en,
  programCategoryId: categoryId('PROGRAM', program.category),
  difficultyLevelId: difficultyId(program.difficulty),
  visibilityId: visibilityId('PROGRAM', 'PUBLIC'),
  isActive: true,
  createdAt: now,
  updatedAt: now,
});

export const programWords = ({ slug, title, description }: Program) => ({
  programId: programId(slug),
  locale: 'th',
  title: title.th,
  description: description.th,
});

export const categoryRow = ({ slug, category }: Program) => ({
  id: fixedId('program-category', `${slug}/${category}`),
  programId: programId(slug),
  categoryId: categoryId('PROGRAM', category),
});

/** The days of a program from the first to the last, each with its workouts. */
const daysOf = ({ schedule }: Program): ProgramDay[] =>
  schedule.flatMap(({ weeks, days }) => Array.from({ length: weeks }, () => days).flat());

/** What those who follow it need, not counting what they may leave out. */
export function constraintRows(program: Program, library: ProgramLibrary) {
  const days = daysOf(program).map((day) => day.filter((planned) => typeof planned === 'string'));
  const slugs = new Set(days.flat());
  const workouts = library.workouts.filter(({ slug }) => slugs.has(slug));
  const trained = days.filter((day) => day.length > 0).length;
  const equipment = new Set(workouts.flatMap((item) => equipmentOf(item, library.exercises)));
  const longest = Math.max(...workouts.map((item) => durationOf(item, library.exercises).totalSeconds));
  const values: [CategoryName<'CONSTRAINT'>, string | undefined][] = [
    ['DAYS_PER_WEEK', String(Math.round((trained * 7) / days.length))],
    ['MINUTES_PER_SESSION', String(Math.ceil(longest / 300) * 5)],
    ['EQUIPMENT', [...equipment].join(', ') || undefined],
    ['INJURY', program.injury],
  ];
  return values.flatMap(([name, value]) =>
    value === undefined
      ? []
      : [
          {
            id: fixedId('program-constraint', `${program.slug}/${name}`),
            programId: programId(program.slug),
            constraintId: categoryId('CONSTRAINT', name),
            value,
          },
        ],
  );
}

export const tagRow = ({ slug, place }: Program) => ({ programId: programId(slug), tagId: tagId('GENERAL', place) });

export const scheduleRow = (program: Program) => ({
  id: scheduleId(program.slug),
  programId: programId(program.slug),
  scheduleLengthDays: daysOf(program).length,
  isDefault: true,
});

export function scheduledRows(program: Program) {
  const days = daysOf(program);
  return days.flatMap((day, index) =>
    day.map((planned, orderIndex) => ({
      id: fixedId('schedule-workout', `${program.slug}/${index + 1}/${slugOf(planned)}`),
      programScheduleId: scheduleId(program.slug),
      scheduleLengthDays: days.length,
      workoutId: workoutId(slugOf(planned)),
      dayNumber: index + 1,
      orderIndex,
      isOptional: typeof planned !== 'string',
    })),
  );
}

const slugOf = (planned: PlannedWorkout): string => (typeof planned === 'string' ? planned : planned.optional);

/** The rules of a program, each exercise with its own, in the order in which they are asked. */
export function ruleRows({ slug, rules }: Program, now: number) {
  const counts = new Map<string, number>();
  return rules.flatMap(({ exercises, kind, parameters }) =>
    exercises.map((exercise) => {
      const orderIndex = counts.get(exercise) ?? 0;
      counts.set(exercise, orderIndex + 1);
      return {
        id: fixedId('progression-rule', `${slug}/${exercise}/${orderIndex}`),
        programId: programId(slug),
        exerciseId: fixedId('exercise', exercise),
        orderIndex,
        kind,
        parameters,
        createdAt: now,
        updatedAt: now,
      };
    }),
  );
}
