import { idFrom, isUuid } from '../ids.ts';
import type { Making } from '../making.ts';
import { difficultyOf } from './people.ts';

/** A program of weeks, its plan kept as it was and as the days it has here. */
export function makeProgram(making: Making): void {
  const visibility = making.number('is_public') === 1 ? 'PUBLIC' : 'PRIVATE';
  const days = (making.number('duration_weeks') ?? 0) * 7;
  making.put('program', {
    ...making.plain('program'),
    id: making.id,
    program_category_id: making.category('PROGRAM', 'GENERAL', 'GENERAL'),
    difficulty_level_id: difficultyOf(making, 'difficulty'),
    visibility_id: making.visibility('PROGRAM', visibility),
  });
  const scheduleId = making.part('schedule');
  making.put('program_schedule', { id: scheduleId, program_id: making.id, schedule_length_days: days, is_default: 1 });
  making.put('program_version', {
    id: making.part('version'),
    program_id: making.id,
    version_number: 1,
    snapshot_data: making.text('weekly_plan'),
  });
  making.prune('schedule_workout', 'program_schedule_id', scheduleId);
  const orders = new Map<number, number>();
  for (const { day, workoutId } of plannedDays(JSON.parse(making.text('weekly_plan') ?? '[]'))) {
    const order = orders.get(day) ?? 0;
    orders.set(day, order + 1);
    making.put('schedule_workout', {
      id: making.part('day', day, order),
      program_schedule_id: scheduleId,
      schedule_length_days: days,
      workout_id: workoutId,
      day_number: day,
      order_index: order,
    });
  }
  making.prune('program_goal', 'program_id', making.id);
  for (const title of new Set(making.list('goals').map((goal) => String(goal).trim()))) {
    const goalId = making.find('goal', title) ?? idFrom('catalogue goal', title);
    making.put('goal', { id: goalId, title, visibility_id: making.visibility('GOAL', 'PUBLIC') }, { mode: 'keep' });
    making.put('program_goal', { id: making.part('goal', title), program_id: making.id, goal_id: goalId });
  }
}

/** The days of a plan that say which workout is due: weeks hold days, days hold workouts. */
function plannedDays(plan: unknown): { day: number; workoutId: string }[] {
  return listIn(plan, 'weeks').flatMap((week, weekIndex) =>
    listIn(week, 'days').flatMap((day, dayIndex) => {
      const { day: number } = Object(day) as { day?: unknown };
      const inWeek = typeof number === 'number' ? number : dayIndex + 1;
      return workoutsIn(day).map((workoutId) => ({ day: weekIndex * 7 + inWeek, workoutId }));
    }),
  );
}

function listIn(value: unknown, key: string): unknown[] {
  const inner: unknown = Array.isArray(value) ? value : (Object(value) as Record<string, unknown>)[key];
  return Array.isArray(inner) ? inner : [];
}

function workoutsIn(day: unknown): string[] {
  // A plan may also say in words what is due.
  if (typeof day === 'string') return isUuid(day) ? [day] : [];
  if (Array.isArray(day)) return day.flatMap(workoutsIn);
  const entries = Object.entries(Object(day) as Record<string, unknown>);
  return entries.flatMap(([key, value]) =>
    typeof value === 'string'
      ? /(^|_)id$|Id$/.test(key)
        ? workoutsIn(value)
        : []
      : Array.isArray(value)
        ? value.flatMap(workoutsIn)
        : [],
  );
}
