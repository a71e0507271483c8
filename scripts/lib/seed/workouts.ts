import { categoryId } from '@motriforge/db/lookups/categories';
import { difficultyId } from '@motriforge/db/lookups/difficulty';
import { statusId } from '@motriforge/db/lookups/statuses';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import type { VisibilityName } from '@motriforge/db/schema/enums';
import { programSchedule, scheduleWorkout } from '@motriforge/db/schema/program-schedules';
import { program, programStatus } from '@motriforge/db/schema/programs';
import { exerciseInstruction, workout, workoutSet } from '@motriforge/db/schema/workouts';
import type { Ids } from './ids.ts';
import { knownIds, type Writer } from './person.ts';
import { type Plan, plans, secondsOf } from './plans.ts';

const LINES_OF_A_PLAN = 32;

/** The ids of a coach's plan and of its lines, known to whoever follows it. */
export const workoutIdOf = (coach: Ids, plan: number): string => coach.known(knownIds.plans + plan * LINES_OF_A_PLAN);
export const lineIdOf = (coach: Ids, plan: number, line: number): string =>
  coach.known(knownIds.plans + plan * LINES_OF_A_PLAN + 1 + line);

const PROGRAM_WEEKS = 16;
/** The weekdays of a program on which there is a workout. */
export const programDays = [1, 3, 5] as const;

/** The id of the workout of a week (from 0) and a day (from 0) of a coach's program. */
export const scheduledIdOf = (coach: Ids, week: number, day: number): string =>
  coach.known(knownIds.plans + plans.length * LINES_OF_A_PLAN + week * programDays.length + day);

/** The plans a coach gives to clients. */
export function writePlans({ rows, ids, calendar }: Writer, coachId: string, joined: number, seenBy: VisibilityName) {
  const createdAt = calendar.at(joined, 600);
  plans.forEach((plan, index) => {
    const workoutId = workoutIdOf(ids, index);
    rows.add(workout, {
      id: workoutId,
      createdBy: coachId,
      name: plan.name,
      notes: plan.notes,
      description: plan.description,
      workoutCategoryId: categoryId('WORKOUT', 'TEMPLATE'),
      difficultyLevelId: difficultyId('intermediate'),
      estimatedDurationSeconds: secondsOf(plan),
      workoutStatusId: statusId('PUBLISHING', 'PUBLISHED'),
      visibilityId: visibilityId('WORKOUT', seenBy),
      createdAt,
      updatedAt: createdAt,
    });
    writeBlocks({ rows, ids }, workoutId, plan, index, createdAt);
  });
}

const blockNames = { WARM_UP: 'Warm-up', WORKING: 'Main lifts', ACCESSORY: 'Accessories', COOL_DOWN: 'Cool-down' };

function writeBlocks(
  { rows, ids }: Pick<Writer, 'rows' | 'ids'>,
  workoutId: string,
  plan: Plan,
  planIndex: number,
  createdAt: number,
) {
  const blocks = Object.keys(blockNames) as (keyof typeof blockNames)[];
  for (const [orderIndex, block] of blocks.entries()) {
    const workoutSetId = ids.next();
    rows.add(workoutSet, {
      id: workoutSetId,
      workoutId,
      orderIndex,
      name: blockNames[block],
      setCategoryId: categoryId('SET', block),
      restAfterSeconds: 120,
      createdAt,
      updatedAt: createdAt,
    });
    const its = plan.moves.filter((move) => move.block === block);
    for (const [position, move] of its.entries()) {
      rows.add(exerciseInstruction, {
        id: lineIdOf(ids, planIndex, plan.moves.indexOf(move)),
        workoutSetId,
        orderIndex: position,
        exerciseId: move.exerciseId,
        targetSets: move.sets,
        targetReps: move.reps ?? null,
        targetDurationSeconds: move.seconds ?? null,
        targetRpe: block === 'WORKING' ? 8 : null,
        restBetweenSeconds: move.restSeconds,
      });
    }
  }
}

/** Sixteen weeks of a coach's plans in turn, three days a week. */
export function writeProgram({ rows, ids, calendar }: Writer, coachId: string, joined: number, seenBy: VisibilityName) {
  const createdAt = calendar.at(joined, 660);
  const programId = ids.known(knownIds.program);
  const programScheduleId = ids.known(knownIds.schedule);
  const scheduleLengthDays = PROGRAM_WEEKS * 7;
  rows.add(program, {
    id: programId,
    createdBy: coachId,
    title: 'Sixteen weeks of strength',
    description: 'Three sessions a week. Every fourth week is a light one, and it is not optional.',
    programCategoryId: categoryId('PROGRAM', 'TEMPLATE'),
    difficultyLevelId: difficultyId('intermediate'),
    visibilityId: visibilityId('PROGRAM', seenBy),
    createdAt,
    updatedAt: createdAt,
  });
  rows.add(programStatus, { programId, statusId: statusId('PUBLISHING', 'PUBLISHED'), publishedAt: createdAt });
  rows.add(programSchedule, { id: programScheduleId, programId, scheduleLengthDays, isDefault: true });
  for (let week = 0; week < PROGRAM_WEEKS; week++) {
    for (const [index, weekday] of programDays.entries()) {
      rows.add(scheduleWorkout, {
        id: scheduledIdOf(ids, week, index),
        programScheduleId,
        scheduleLengthDays,
        workoutId: workoutIdOf(ids, (week * programDays.length + index) % plans.length),
        dayNumber: week * 7 + weekday,
        orderIndex: 0,
      });
    }
  }
}
