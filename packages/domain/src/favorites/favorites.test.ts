import { favoriteTrend, favoriteUsageLog } from '@motriforge/db/schema/favorite-history';
import { favorite } from '@motriforge/db/schema/favorites';
import { newId } from '@motriforge/shared/ids';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UserCtx } from '../context.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { dropFavorite, keepFavorite, trendFavorites, useFavorite } from './index.ts';

let world: TestWorld;
let kit: UserCtx;
beforeEach(async () => {
  world = await testWorld();
  kit = await world.person();
});
afterEach(() => world.close());

const resourceId = newId();
const keep = async (ctx = kit, id = newId()) => {
  await keepFavorite(ctx, { id, resourceType: 'EXERCISE', resourceId });
  return id;
};
const favoriteRow = async (id: string) => (await world.db.select().from(favorite).where(eq(favorite.id, id)))[0];
const aDay = 86_400_000;

describe('using a favorite', () => {
  const use = (favoriteId: string, id = newId(), ctx = kit) =>
    useFavorite(ctx, { id, favoriteId, actionType: 'USED', actionContext: { source: 'search' } });

  it('counts each use once and remembers the last', async () => {
    const id = await keep();
    const first = newId();
    await use(id, first);
    world.advance(1000);
    await use(id);
    const last = world.ctx.now();
    world.advance(1000);
    await use(id, first);
    expect(await favoriteRow(id)).toMatchObject({ accessCount: 2, lastAccessedAt: last });
    expect(await world.db.$count(favoriteUsageLog)).toBe(2);
  });

  it('of somebody else, or one that was dropped, counts nothing', async () => {
    const id = await keep();
    await use(id, newId(), await world.person());
    await dropFavorite(kit, id);
    await use(id);
    expect(await favoriteRow(id)).toMatchObject({ accessCount: 0, lastAccessedAt: null });
    expect(await world.db.$count(favoriteUsageLog)).toBe(0);
  });
});

describe('a favorite that comes back', () => {
  it('is the same one', async () => {
    const id = await keep();
    await world.db.update(favorite).set({ notes: 'With a pause.' });
    await dropFavorite(kit, id);
    expect(await favoriteRow(id)).toMatchObject({ isActive: false, removedAt: world.ctx.now() });
    await keep();
    expect(await world.db.$count(favorite)).toBe(1);
    expect(await favoriteRow(id)).toMatchObject({ isActive: true, removedAt: null, notes: 'With a pause.' });
  });
});

describe('the trend of a day', () => {
  const trends = async () => {
    const rows = await world.db.select().from(favoriteTrend).orderBy(favoriteTrend.trendDate);
    return rows.map((row) => [row.trendDate, row.favoriteCount, row.dailyFavoritesAdded, row.dailyFavoritesRemoved]);
  };

  it('says how many keep a resource, how many came and how many went', async () => {
    const people = [kit, await world.person(), await world.person()];
    const ids = [];
    for (const person of people.slice(0, 2)) ids.push(await keep(person));
    await trendFavorites(world.ctx, '2026-06-15');
    world.advance(aDay);
    await keep(people[2]);
    await dropFavorite(kit, ids[0] ?? '');
    await trendFavorites(world.ctx, '2026-06-16');
    expect(await trends()).toEqual([
      ['2026-06-15', 2, 2, 0],
      ['2026-06-16', 2, 1, 1],
    ]);
  });

  it('is the same however often it is written', async () => {
    await keep();
    await trendFavorites(world.ctx, '2026-06-15');
    const once = await world.db.select().from(favoriteTrend);
    await trendFavorites(world.ctx, '2026-06-15');
    expect(await world.db.select().from(favoriteTrend)).toEqual(once);
  });

  it('scores what is new above what is old, and forgets it after a fortnight', async () => {
    await keep();
    const scores = [];
    for (let age = 0; age < 15; age++) {
      await world.db.delete(favoriteTrend);
      await trendFavorites(world.ctx, new Date(world.ctx.now()).toISOString().slice(0, 10));
      scores.push((await world.db.select().from(favoriteTrend))[0]?.trendingScore);
      world.advance(aDay);
    }
    expect(scores.slice(0, 3)).toEqual([1, 1 / 2, 1 / 3]);
    expect(scores[13]).toBeCloseTo(1 / 14, 9);
    expect(scores[14]).toBeUndefined();
  });
});
