import { ratingStatusId } from '@motriforge/db/lookups/ratings';
import { ratingSummary, ratingTrend } from '@motriforge/db/schema/rating-summaries';
import { rating } from '@motriforge/db/schema/ratings';
import { newId } from '@motriforge/shared/ids';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UserCtx } from '../context.ts';
import { receive } from '../events/index.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { rate, trendRatings } from './index.ts';

let world: TestWorld;
beforeEach(async () => {
  world = await testWorld();
});
afterEach(() => world.close());

const resource = { resourceId: newId(), resourceType: 'WORKOUT' } as const;
const give = (ctx: UserCtx, ratingValue: number, more: { reviewText?: string; resourceId?: string } = {}) =>
  rate(ctx, { id: newId(), ...resource, ratingValue, ...more });
const deliver = async () => {
  for (const message of world.published.splice(0)) await receive(world.ctx, message);
};
const summary = async () => {
  const [row] = await world.db.select().from(ratingSummary).where(eq(ratingSummary.resourceId, resource.resourceId));
  return row;
};
const stars = fc.integer({ min: 1, max: 5 });

describe('the summary of a resource', () => {
  it('is what its ratings come to', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(stars, fc.boolean()), { minLength: 1, maxLength: 8 }), async (given) => {
        await world.db.delete(rating);
        for (const [value, isVerified] of given) {
          const person = await world.person();
          await give(person, value);
          await world.db.update(rating).set({ isVerified }).where(eq(rating.userId, person.actor.userId));
        }
        await deliver();
        const mean = (values: number[]) =>
          values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
        const count = (value: number) => given.filter(([its]) => its === value).length;
        const all = given.map(([value]) => value);
        const verified = given.filter(([, isVerified]) => isVerified).map(([value]) => value);
        const row = await summary();
        expect(row).toMatchObject({
          totalRatings: given.length,
          oneStarCount: count(1),
          twoStarCount: count(2),
          threeStarCount: count(3),
          fourStarCount: count(4),
          fiveStarCount: count(5),
          verifiedRatingsCount: verified.length,
        });
        expect(row?.averageRating).toBeCloseTo(mean(all), 9);
        expect(row?.verifiedAverage).toBeCloseTo(mean(verified), 9);
        expect(row?.bayesianAverage).toBeCloseTo((5 * 3.5 + mean(all) * all.length) / (5 + all.length), 9);
      }),
      { numRuns: 12 },
    );
  });

  it('follows a rating that is given anew, and comes to nothing without any', async () => {
    const kit = await world.person();
    await give(kit, 1);
    await give(kit, 5);
    await deliver();
    expect(await summary()).toMatchObject({ totalRatings: 1, averageRating: 5, oneStarCount: 0 });
    await give(kit, 2, { reviewText: 'Too long.' });
    await deliver();
    expect(await summary()).toMatchObject({ totalRatings: 0, averageRating: 0, bayesianAverage: 3.5 });
  });

  it('does not let one five-star vote win', async () => {
    await give(await world.person(), 5, { resourceId: newId() });
    for (const value of [5, 5, 4, 5, 4]) await give(await world.person(), value);
    await deliver();
    const ranked = await world.db.select().from(ratingSummary).orderBy(ratingSummary.bayesianAverage);
    expect(ranked.at(-1)?.resourceId).toBe(resource.resourceId);
  });
});

describe('the trend of a day', () => {
  const trends = async () => {
    const rows = await world.db.select().from(ratingTrend).orderBy(ratingTrend.trendDate);
    return rows.map((row) => [row.trendDate, row.dailyRatingCount, row.dailyAverage, row.trendDirection]);
  };

  it('is its ratings, their average and which way it went', async () => {
    for (const value of [2, 4]) await give(await world.person(), value);
    await trendRatings(world.ctx, '2026-06-15');
    world.advance(86_400_000);
    await give(await world.person(), 5);
    await world.db.update(rating).set({ ratingStatusId: ratingStatusId('FLAGGED') });
    const rejected = await world.person();
    await give(rejected, 1);
    const refused = { ratingStatusId: ratingStatusId('REJECTED') };
    await world.db.update(rating).set(refused).where(eq(rating.userId, rejected.actor.userId));
    for (let time = 0; time < 2; time++) await trendRatings(world.ctx, '2026-06-16');
    expect(await trends()).toEqual([
      ['2026-06-15', 2, 3, 0],
      ['2026-06-16', 1, 5, 2],
    ]);
  });
});
