import { personalRecord } from '@motriforge/db/schema/records';
import type { StandingRecord } from '@motriforge/shared/contracts/training';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { UserCtx } from '../context.ts';

/** More than anybody has, so that an answer stays an answer. */
const most = 5_000;

/** The caller's records that stand, for their devices to know at once what beats them. */
export function standingRecords(ctx: UserCtx): Promise<StandingRecord[]> {
  const { exerciseId, kind, reps, value } = personalRecord;
  return ctx.db
    .select({ exerciseId, kind, reps, value })
    .from(personalRecord)
    .where(and(eq(personalRecord.userId, ctx.actor.userId), isNull(personalRecord.beatenAt)))
    .orderBy(asc(exerciseId), asc(kind), asc(reps))
    .limit(most);
}
