import { refreshTrainingDays } from '@motriforge/domain/training';
import { addDays, localDay } from '@motriforge/shared/dates';
import { jobContext } from '../context.ts';
import type { Env } from '../env.ts';

/** What came late, such as a day that was moved after it was over, is counted as well. */
const daysBack = 7;

/** Counts the days of plans on which nothing was done: no session says that they were missed. */
export async function countPlannedDays(env: Env, waiter: ExecutionContext): Promise<void> {
  const ctx = jobContext(env, waiter);
  const since = addDays(localDay(ctx.now(), 'UTC'), -daysBack);
  for (let isDone = false; !isDone; ) ({ isDone } = await refreshTrainingDays(ctx, since));
}
