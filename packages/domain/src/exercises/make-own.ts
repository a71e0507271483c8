import { exercise } from '@motriforge/db/schema/exercises';
import { insertNewRows } from '@motriforge/db/sync-lookups';
import type { OwnExercise } from '@motriforge/shared/contracts/own-exercise';
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Statement } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { mostOwn } from './own.ts';
import { type EquipmentIds, linkRows, newOwnRow } from './own-rows.ts';
import { publicEquipment } from './public-equipment.ts';
import { tidy } from './read-own.ts';

/** What decides which of some new exercises the caller can make, as statements. */
export const aroundNewOwn = (ctx: UserCtx, owns: readonly OwnExercise[]) =>
  [
    ctx.db
      .select({ name: exercise.name })
      .from(exercise)
      .where(and(eq(exercise.createdBy, ctx.actor.userId), eq(exercise.isActive, true))),
    ctx.db
      .select({ id: exercise.id })
      .from(exercise)
      .where(
        inArray(
          exercise.id,
          owns.map(({ id }) => id),
        ),
      ),
    publicEquipment(ctx, [...new Set(owns.flatMap(({ equipment }) => equipment))]),
  ] as const;

interface Around {
  names: readonly { name: string }[];
  ids: readonly { id: string }[];
  tools: readonly { id: string; slug: string }[];
}

export type NewOwnVerdict = 'NEW' | 'NAMESAKE' | 'BAD_INPUT' | 'NO_ROOM';

/** Says of one exercise after the other whether it can be made; those that can take a name and a place. */
export function judgeNewOwn({ names, ids, tools }: Around): (own: OwnExercise) => NewOwnVerdict {
  const taken = new Set(names.map(({ name }) => name.toLowerCase()));
  const usedIds = new Set(ids.map(({ id }) => id));
  const slugs = new Set(tools.map(({ slug }) => slug));
  return ({ id, name, equipment }) => {
    if (taken.has(name.toLowerCase())) return 'NAMESAKE';
    if (usedIds.has(id) || equipment.some((slug) => !slugs.has(slug))) return 'BAD_INPUT';
    if (taken.size >= mostOwn) return 'NO_ROOM';
    taken.add(name.toLowerCase());
    usedIds.add(id);
    return 'NEW';
  };
}

/** Makes exercises of the caller's own, a statement for each table; `condition` looks at the id of one as `$[0]`. */
export function makeOwn(
  ctx: UserCtx,
  given: readonly OwnExercise[],
  equipmentIds: EquipmentIds,
  condition: SQL,
): Statement[] {
  if (given.length === 0) return [];
  const owns = given.map(tidy);
  const rows = owns.map((own) => newOwnRow(ctx, own));
  const isMade = sql`exists (select 1 from exercise where created_by = ${ctx.actor.userId}
    and (id = json_each.value ->> '$[0]' or id = json_each.value ->> '$[1]'))`;
  return [
    ctx.db.run(insertNewRows(exercise, rows, condition)),
    ...linkRows(ctx, owns, equipmentIds).flatMap(([table, links]) =>
      links.length > 0 ? [ctx.db.run(insertNewRows(table, links, isMade))] : [],
    ),
  ];
}
