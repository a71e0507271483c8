import { progressionTarget, trainingMax } from '@motriforge/db/schema/progression';
import type { EventData } from '@motriforge/shared/events';
import { newId } from '@motriforge/shared/ids';
import type { ProgressionRule } from '@motriforge/shared/training/progression-rules';
import { type SQL, sql } from 'drizzle-orm';
import type { Statement } from '../commit.ts';
import type { JobCtx } from '../context.ts';
import type { Reaction } from '../reaction.ts';
import { replay } from './replay.ts';
import { loadTrained, type TrainedExercise } from './trained.ts';

/** Decides what comes next of the exercises of a finished session, where it belongs to a program. */
export const decideAfterSession = (ctx: JobCtx, { sessionId }: EventData<'session.completed'>): Promise<Reaction> =>
  decide(
    ctx,
    sql`(select user_program_id from workout_session where id = ${sessionId})`,
    sql`(select exercise_id from exercise_log where workout_session_id = ${sessionId})`,
  );

/** Decides again where the log was changed after the fact. */
export const decideAgain = (ctx: JobCtx, { userId, exerciseIds }: EventData<'log.changed'>): Promise<Reaction> =>
  decide(
    ctx,
    sql`(select id from user_program where user_id = ${userId} and end_date is null)`,
    sql`(select value from json_each(${JSON.stringify(exerciseIds)}))`,
  );

async function decide(ctx: JobCtx, runIds: SQL, exerciseIds: SQL): Promise<Reaction> {
  const exercises = await loadTrained(ctx, runIds, exerciseIds);
  return { statements: exercises.flatMap((exercise) => rewrite(ctx, exercise)) };
}

/** The target of an exercise and what its training max grew to, made anew from all the sessions of the run. */
function rewrite(ctx: JobCtx, { run, exerciseId, rules, sessions, maxes, isLed }: TrainedExercise): Statement[] {
  const { decided, grown } = replay(
    rules.map((rule) => ({
      ...(isLed ? withoutGrowth(rule as ProgressionRule) : (rule as ProgressionRule)),
      id: rule.id,
    })),
    sessions,
    maxes.filter(({ origin, from }) => isLed || origin !== 'PROGRESSION' || from <= run.startDate),
  );
  const statements: Statement[] = [
    ctx.db.run(sql`delete from ${progressionTarget}
      where user_program_id = ${run.id} and exercise_id = ${exerciseId} and schedule_workout_id is null`),
  ];
  if (!isLed) {
    statements.push(
      ctx.db.run(sql`delete from ${trainingMax} where user_id = ${run.userId} and exercise_id = ${exerciseId}
        and origin = 'PROGRESSION' and effective_from > ${run.startDate}`),
    );
  }
  if (decided) {
    const { percent: _, ...target } = decided.target;
    const { rule, sessionId, successes, failures, reason } = decided;
    statements.push(
      ctx.db.insert(progressionTarget).values({
        id: newId(),
        userProgramId: run.id,
        exerciseId,
        progressionRuleId: rule.id,
        workoutSessionId: sessionId,
        ...target,
        successes,
        failures,
        reason,
        decidedAt: ctx.now(),
      }),
    );
  }
  for (const { from, kg } of grown) {
    statements.push(
      ctx.db
        .insert(trainingMax)
        .values({
          userId: run.userId,
          exerciseId,
          effectiveFrom: from,
          valueKg: kg,
          origin: 'PROGRESSION',
          createdAt: ctx.now(),
        })
        .onConflictDoNothing(),
    );
  }
  return statements;
}

/** A person has one training max of a lift. A run that does not lead takes its percentages from what another made of it. */
const withoutGrowth = (rule: ProgressionRule): ProgressionRule =>
  rule.kind === 'PERCENTAGE_WAVE' ? { ...rule, parameters: { ...rule.parameters, trainingMaxIncrementKg: 0 } } : rule;
