import { exerciseInstruction, workout, workoutSet } from '@motriforge/db/schema/workouts';
import { yogaFlow } from '@motriforge/db/schema/yoga';
import { AppError } from '@motriforge/shared/errors';
import { newId } from '@motriforge/shared/ids';
import { and, asc, eq, sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';

export interface ArrangeFlowInput {
  workoutId: string;
  poses: readonly { exerciseId: string; holdSeconds: number }[];
}

/** Gives the caller's flow other poses, in order, and the figures that follow from them. */
export async function arrangeFlow(ctx: UserCtx, { workoutId, poses }: ArrangeFlowInput): Promise<void> {
  const [flow] = await ctx.db
    .select({ setId: workoutSet.id })
    .from(yogaFlow)
    .innerJoin(workout, eq(workout.id, yogaFlow.workoutId))
    .innerJoin(workoutSet, eq(workoutSet.workoutId, workout.id))
    .where(and(eq(workout.id, workoutId), eq(workout.createdBy, ctx.actor.userId)))
    .orderBy(asc(workoutSet.orderIndex))
    .limit(1);
  if (!flow) throw new AppError('NOT_FOUND', 'There is no such flow, or it is not yours.');
  const places = poses.map(({ exerciseId, holdSeconds }, orderIndex) => ({
    id: newId(),
    workoutSetId: flow.setId,
    orderIndex,
    exerciseId,
    targetDurationSeconds: holdSeconds,
    restBetweenSeconds: 0,
  }));
  const clear = ctx.db.delete(exerciseInstruction).where(eq(exerciseInstruction.workoutSetId, flow.setId));
  const fill = places.length > 0 ? [ctx.db.insert(exerciseInstruction).values(places)] : [];
  await commit(ctx, [clear, ...fill, measureFlow(ctx, workoutId)], {
    audit: { action: 'UPDATE', entity: 'yoga_flow', id: workoutId },
  });
}

/** Counts a flow's poses and averages what they ask of a body. A pose that comes twice counts twice. */
function measureFlow(ctx: UserCtx, workoutId: string) {
  return ctx.db.run(sql`update yoga_flow
    set (pose_count, average_strength, average_flexibility, average_difficulty) = (
      select count(*), avg(strength_score), avg(flexibility_score), avg(difficulty_score)
      from workout_set as part
      join exercise_instruction as place on place.workout_set_id = part.id
      join yoga_pose as pose on pose.exercise_id = place.exercise_id
      where part.workout_id = yoga_flow.workout_id)
    where workout_id = ${workoutId}`);
}
