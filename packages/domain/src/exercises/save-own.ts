import { exercise } from '@motriforge/db/schema/exercises';
import { insertNewRows } from '@motriforge/db/sync-lookups';
import type { OwnExercise } from '@motriforge/shared/contracts/own-exercise';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, isNotNull, isNull, ne, or, sql } from 'drizzle-orm';
import { commit, type Statement } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { mostOwn } from './own.ts';
import { type EquipmentIds, linkRows, newOwnRow, ownColumns } from './own-rows.ts';
import { publicEquipment } from './public-equipment.ts';
import { notYours, ownRow, tidy, toOwn } from './read-own.ts';

/**
 * Makes an exercise of the caller's own, or what they say of it now; one they removed is there again. Sent twice it is
 * saved once.
 */
export async function saveOwn(ctx: UserCtx, input: OwnExercise): Promise<OwnExercise> {
  const given = tidy(input);
  const { before, isActive, equipmentIds } = await load(ctx, given);
  if (isActive && JSON.stringify(before) === JSON.stringify(given)) return given;
  await commit(ctx, [upsert(ctx, given), ...links(ctx, given, equipmentIds), touch(ctx, given)], {
    audit: {
      action: before ? 'UPDATE' : 'CREATE',
      entity: 'exercise',
      id: given.id,
      ...(before && { before }),
      after: given,
    },
  });
  return given;
}

async function load(ctx: UserCtx, { id, name, equipment: slugs, sameAs }: OwnExercise) {
  const { db, actor } = ctx;
  const own = eq(exercise.createdBy, actor.userId);
  const [[row], elsewhere, others, tools, twins] = await db.batch([
    ownRow(ctx, id),
    db
      .select({ id: exercise.id })
      .from(exercise)
      .where(and(eq(exercise.id, id), or(isNull(exercise.createdBy), ne(exercise.createdBy, actor.userId)))),
    db
      .select({ isNamesake: sql<0 | 1>`lower(${exercise.name}) = lower(${name})` })
      .from(exercise)
      .where(and(own, eq(exercise.isActive, true), ne(exercise.id, id))),
    publicEquipment(ctx, slugs),
    db
      .select({ id: exercise.id })
      .from(exercise)
      .where(and(eq(exercise.id, sameAs ?? ''), isNotNull(exercise.slug), eq(exercise.isActive, true))),
  ]);
  if (elsewhere.length > 0) throw notYours();
  if (others.some(({ isNamesake }) => isNamesake === 1)) {
    throw new AppError('CONFLICT', 'You have an exercise of this name already.', { field: 'name' });
  }
  if (others.length >= mostOwn) {
    throw new AppError('CONFLICT', `You have ${mostOwn} exercises of your own. Remove one to make room.`);
  }
  if (tools.length < slugs.length) {
    throw new AppError('BAD_INPUT', 'There is no such equipment.', { field: 'equipment' });
  }
  if (sameAs !== null && twins.length === 0) {
    throw new AppError('BAD_INPUT', 'The library has no such exercise.', { field: 'sameAs' });
  }
  return {
    before: row && toOwn(row),
    isActive: row?.isActive === true,
    equipmentIds: new Map(tools.map((tool) => [tool.slug, tool.id])),
  };
}

function upsert(ctx: UserCtx, own: OwnExercise): Statement {
  return ctx.db
    .insert(exercise)
    .values(newOwnRow(ctx, own))
    .onConflictDoUpdate({
      target: exercise.id,
      set: ownColumns(ctx, own),
      setWhere: eq(exercise.createdBy, ctx.actor.userId),
    });
}

/** What hangs on it is written anew. */
function links(ctx: UserCtx, own: OwnExercise, equipmentIds: EquipmentIds): Statement[] {
  const { db, actor } = ctx;
  const isOwn = sql`exists (select 1 from exercise where id = ${own.id} and created_by = ${actor.userId})`;
  return linkRows(ctx, [own], equipmentIds).flatMap(([table, rows]) => [
    db.delete(table).where(and(eq(table.exerciseId, own.id), isOwn)),
    ...(rows.length > 0 ? [db.run(insertNewRows(table, rows, isOwn))] : []),
  ]);
}

/** Comes last and says whether anything was done. */
const touch = ({ db, actor, now }: UserCtx, { id }: OwnExercise): Statement =>
  db
    .update(exercise)
    .set({ updatedAt: now() })
    .where(and(eq(exercise.id, id), eq(exercise.createdBy, actor.userId)));
