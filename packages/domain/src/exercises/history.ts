import { exerciseVersion } from '@motriforge/db/schema/exercise-links';
import { exercise } from '@motriforge/db/schema/exercises';
import { user } from '@motriforge/db/schema/identity';
import type { ExerciseHistory, ExerciseHistoryInput } from '@motriforge/shared/contracts/exercise-versions';
import { AppError } from '@motriforge/shared/errors';
import { desc, eq, sql } from 'drizzle-orm';
import type { BatchResponse } from 'drizzle-orm/batch';
import type { UserCtx } from '../context.ts';
import { snapshotColumn, wordsOf } from './snapshot.ts';

/** An exercise of the library as it is, and how staff changed it. One trip. */
export async function exerciseHistory(ctx: UserCtx, { slug }: ExerciseHistoryInput): Promise<ExerciseHistory> {
  return toHistory(await ctx.db.batch(historyStatements(ctx, slug)));
}

/** What `toHistory` takes, to be read alone or beside what a verb reads anyway. */
export const historyStatements = ({ db }: UserCtx, slug: string) =>
  [
    db.select({ id: exercise.id, snapshot: snapshotColumn }).from(exercise).where(eq(exercise.slug, slug)),
    db
      .select({
        id: exerciseVersion.id,
        number: exerciseVersion.versionNumber,
        reason: exerciseVersion.changeReason,
        changedAt: exerciseVersion.createdAt,
        changedBy: user.email,
        isActive: exerciseVersion.isActive,
        snapshot: exerciseVersion.snapshotData,
      })
      .from(exerciseVersion)
      .leftJoin(user, eq(user.id, exerciseVersion.changedBy))
      .where(sql`${exerciseVersion.exerciseId} = (select id from exercise where slug = ${slug})`)
      .orderBy(desc(exerciseVersion.versionNumber)),
  ] as const;

type Rows = BatchResponse<ReturnType<typeof historyStatements>>;

export function toHistory([[found], versions]: Rows): ExerciseHistory {
  if (!found) throw new AppError('NOT_FOUND', 'There is no such exercise in the library.');
  return {
    words: wordsOf(JSON.parse(found.snapshot)),
    versions: versions.flatMap(({ snapshot, ...version }) =>
      snapshot ? [{ ...version, words: wordsOf(snapshot) }] : [],
    ),
  };
}
