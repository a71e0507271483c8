import { workoutTranslation } from '@motriforge/db/schema/plan-words';
import { workout } from '@motriforge/db/schema/workouts';
import type { Locale } from '@motriforge/shared/contracts/common';
import { newId } from '@motriforge/shared/ids';
import { and, eq, inArray, isNull, ne, type SQL } from 'drizzle-orm';
import type { BatchResponse } from 'drizzle-orm/batch';
import type { Statement } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { blockStatement } from './blocks.ts';
import { copyOf, freeName } from './copy.ts';
import { cardColumns, toCard, wordsIn } from './internal.ts';
import { draftWrites } from './write-draft.ts';

/** The statements that read those of some workouts that somebody else made; `copyForeign` makes copies of their rows. */
export const foreignStatements = (ctx: UserCtx, ids: SQL, locale: Locale) => {
  const { userId } = ctx.actor;
  return [
    ctx.db
      .select({ ...cardColumns, description: workout.description })
      .from(workout)
      .leftJoin(workoutTranslation, wordsIn(locale))
      .where(and(inArray(workout.id, ids), isNull(workout.slug), ne(workout.createdBy, userId))),
    blockStatement(ctx, ids, locale),
    ctx.db
      .select({ name: workout.name })
      .from(workout)
      .where(and(eq(workout.createdBy, userId), eq(workout.isActive, true))),
  ] as const;
};

type Foreign = BatchResponse<ReturnType<typeof foreignStatements>>;

/** Which copy takes the place of which workout, and the statements that write the copies. */
export function copyForeign(ctx: UserCtx, [found, rows, names]: Foreign) {
  const taken = new Set(names.map(({ name }) => name));
  const copies = new Map<string, string>();
  const writes: Statement[] = [];
  for (const row of found) {
    const card = toCard(ctx, row);
    const own = { id: newId(), name: freeName(card.name, taken) };
    const itsRows = rows.filter(({ set }) => set.workoutId === row.id);
    copies.set(row.id, own.id);
    taken.add(own.name);
    writes.push(...draftWrites(ctx, copyOf(ctx, { card, description: row.description, rows: itsRows }, own)));
  }
  return { copies, writes };
}
