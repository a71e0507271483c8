import { programSchedule, scheduleWorkout } from '@motriforge/db/schema/program-schedules';
import { program } from '@motriforge/db/schema/programs';
import { AppError } from '@motriforge/shared/errors';
import { and, eq } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';

export interface PlaceWorkoutInput {
  id: string;
  programScheduleId: string;
  workoutId: string;
  dayNumber: number;
  orderIndex: number;
  isOptional?: boolean;
}

/** Puts a workout on a day of the caller's schedule. Days are counted from 1. */
export async function placeWorkout(ctx: UserCtx, input: PlaceWorkoutInput): Promise<void> {
  const [schedule] = await ctx.db
    .select({ scheduleLengthDays: programSchedule.scheduleLengthDays })
    .from(programSchedule)
    .innerJoin(program, eq(program.id, programSchedule.programId))
    .where(and(eq(programSchedule.id, input.programScheduleId), eq(program.createdBy, ctx.actor.userId)));
  if (!schedule) throw new AppError('NOT_FOUND', 'There is no such schedule, or it is not yours.');
  const { scheduleLengthDays } = schedule;
  if (input.dayNumber < 1 || input.dayNumber > scheduleLengthDays) {
    throw new AppError('BAD_INPUT', `This schedule has ${scheduleLengthDays} days. Choose one of them.`);
  }
  const place = ctx.db
    .insert(scheduleWorkout)
    .values({ ...input, scheduleLengthDays })
    .onConflictDoNothing({ target: scheduleWorkout.id });
  await commit(ctx, [place], { audit: { action: 'CREATE', entity: 'schedule_workout', id: input.id } });
}
