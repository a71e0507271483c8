import { visibilityId } from '@motriforge/db/lookups/visibility';
import { equipment } from '@motriforge/db/schema/equipment';
import { gym, gymBar, gymEquipment, gymPlate } from '@motriforge/db/schema/gyms';
import { insertNewRows } from '@motriforge/db/sync-lookups';
import { type Gym, markedKg } from '@motriforge/shared/contracts/gyms';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, inArray, ne, notInArray, sql } from 'drizzle-orm';
import { commit, type Statement } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { notYours, tidy } from './internal.ts';
import { gymRows, toGym } from './list.ts';

/** As many places as anybody trains at. */
const most = 20;

/**
 * Keeps a gym of the caller's with all there is. One of theirs is always where they train now: the first at first, then
 * whichever was said to be last. Sent twice it is saved once.
 */
export async function saveGym(ctx: UserCtx, input: Gym): Promise<Gym> {
  const { gyms, equipmentIds } = await load(ctx, input);
  const before = gyms.find(({ id }) => id === input.id);
  const isDefault = input.isDefault || before?.isDefault || !gyms.some((other) => other.isDefault);
  const given = tidy({ ...input, isDefault });
  if (JSON.stringify(before) === JSON.stringify(given)) return given;
  await commit(
    ctx,
    [leaveOthers(ctx, given), upsert(ctx, given), ...parts(ctx, given, equipmentIds), touch(ctx, given)],
    {
      audit: {
        action: before ? 'UPDATE' : 'CREATE',
        entity: 'gym',
        id: given.id,
        ...(before && { before }),
        after: given,
      },
    },
  );
  return given;
}

async function load(ctx: UserCtx, { id, name, bars, equipment: slugs }: Gym) {
  const { db, actor } = ctx;
  const barIds = bars.map((bar) => bar.id);
  const [rows, elsewhere, barsElsewhere, tools] = await db.batch([
    gymRows(ctx),
    db
      .select({ id: gym.id })
      .from(gym)
      .where(and(eq(gym.id, id), ne(gym.userId, actor.userId))),
    db
      .select({ id: gymBar.id })
      .from(gymBar)
      .where(and(inArray(gymBar.id, barIds), ne(gymBar.gymId, id))),
    db
      .select({ id: equipment.id })
      .from(equipment)
      .where(
        and(
          inArray(equipment.slug, [...new Set(slugs)]),
          eq(equipment.isActive, true),
          eq(equipment.visibilityId, visibilityId('EQUIPMENT', 'PUBLIC')),
        ),
      ),
  ]);
  if (elsewhere.length > 0 || barsElsewhere.length > 0) throw notYours();
  const gyms = rows.map(toGym);
  const others = gyms.filter((other) => other.id !== id);
  const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  if (others.some((other) => same(other.name, name))) {
    throw new AppError('CONFLICT', 'You have a gym of this name already.', { field: 'name' });
  }
  if (others.length >= most) throw new AppError('CONFLICT', `You have ${most} gyms. Remove one to make room.`);
  if (bars.some((bar, at) => bars.slice(0, at).some((other) => same(other.name, bar.name) || other.id === bar.id))) {
    throw new AppError('BAD_INPUT', 'Two bars have the same name.', { field: 'bars' });
  }
  if (tools.length < new Set(slugs).size) {
    throw new AppError('BAD_INPUT', 'There is no such equipment.', { field: 'equipment' });
  }
  return { gyms, equipmentIds: tools.map((tool) => tool.id) };
}

/** Nobody trains in two places now. */
const leaveOthers = ({ db, actor }: UserCtx, { id, isDefault }: Gym): Statement =>
  db
    .update(gym)
    .set({ isDefault: false })
    .where(and(eq(gym.userId, actor.userId), ne(gym.id, id), eq(gym.isDefault, true), sql`${isDefault}`));

function upsert({ db, actor, now }: UserCtx, { id, name, massUnit, isDefault }: Gym): Statement {
  const said = { name, massUnit, isDefault, updatedAt: now() };
  return db
    .insert(gym)
    .values({ ...said, id, userId: actor.userId, createdAt: now() })
    .onConflictDoUpdate({ target: gym.id, set: said, setWhere: eq(gym.userId, actor.userId) });
}

/** Bars and plates are written anew; of equipment that stays, what was said of its loads stays too. */
function parts({ db, actor, now }: UserCtx, given: Gym, equipmentIds: readonly string[]): Statement[] {
  const isOwn = sql`exists (select 1 from gym where id = ${given.id} and user_id = ${actor.userId})`;
  const of = { gymId: given.id };
  const entered = (weight: Gym['plates'][number]['weight']) => ({
    weightKg: markedKg(weight),
    enteredWeight: weight.value,
    enteredUnit: weight.unit,
  });
  const insert = (table: Parameters<typeof insertNewRows>[0], rows: Parameters<typeof insertNewRows>[1]) =>
    rows.length > 0 ? [db.run(insertNewRows(table, rows, isOwn))] : [];
  return [
    db.delete(gymBar).where(and(eq(gymBar.gymId, given.id), isOwn)),
    ...insert(
      gymBar,
      given.bars.map(({ weight, ...bar }) => ({ ...of, ...bar, ...entered(weight) })),
    ),
    db.delete(gymPlate).where(and(eq(gymPlate.gymId, given.id), isOwn)),
    ...insert(
      gymPlate,
      given.plates.map(({ weight, count }) => ({ ...of, ...entered(weight), plateCount: count })),
    ),
    db
      .delete(gymEquipment)
      .where(and(eq(gymEquipment.gymId, given.id), notInArray(gymEquipment.equipmentId, [...equipmentIds]), isOwn)),
    ...insert(
      gymEquipment,
      equipmentIds.map((equipmentId) => ({ ...of, equipmentId, addedAt: now() })),
    ),
  ];
}

/** Comes last and says whether anything was done. */
const touch = ({ db, actor, now }: UserCtx, { id }: Gym): Statement =>
  db
    .update(gym)
    .set({ updatedAt: now() })
    .where(and(eq(gym.id, id), eq(gym.userId, actor.userId)));
