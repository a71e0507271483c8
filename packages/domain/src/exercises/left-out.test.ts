import { equipment } from '@motriforge/content/equipment';
import { exercises } from '@motriforge/content/exercises';
import { muscles } from '@motriforge/content/muscles';
import { exercise } from '@motriforge/db/schema/exercises';
import type { ExerciseListInput } from '@motriforge/shared/contracts/exercises';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TestWorld, testWorld } from '../testing.ts';
import { getExercise, listExercises, listLeftOut, publishLibrary } from './index.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await testWorld();
  await publishLibrary(world.db, { muscles, equipment, exercises });
});
beforeEach(() => {
  world.meter.trips = 0;
});
afterAll(() => world.close());

const loadsKnee = ({ loads }: (typeof exercises)[number]) => ['moderate', 'high'].includes(loads.knee ?? 'low');
const list = (input: Partial<ExerciseListInput>) => listExercises(world.ctx, { locale: 'en', limit: 24, ...input });

async function slugsOf(input: Partial<ExerciseListInput>) {
  const slugs: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await list({ ...input, ...(cursor ? { cursor } : {}) });
    slugs.push(...page.items.map(({ slug }) => slug));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return slugs;
}

describe('sparing a place', () => {
  it('leaves out what loads it more than a little, and says in the same trip how many that are', async () => {
    const first = await list({ spare: ['KNEE'] });
    expect(world.meter.trips).toBe(1);
    expect(first.leftOutCount).toBe(exercises.filter(loadsKnee).length);
    const kept = exercises.filter((item) => !loadsKnee(item)).map(({ slug }) => slug);
    expect(new Set(await slugsOf({ spare: ['KNEE'] }))).toEqual(new Set(kept));
  });

  it('counts what the other filters would have found, and only with the first page', async () => {
    const input = { spare: ['KNEE' as const], difficulty: 'beginner' as const, limit: 5 };
    const first = await list(input);
    expect(first.leftOutCount).toBe(
      exercises.filter((item) => item.difficulty === 'beginner' && loadsKnee(item)).length,
    );
    expect((await list({ ...input, cursor: first.nextCursor ?? '' })).leftOutCount).toBe(0);
    expect((await list({})).leftOutCount).toBe(0);
  });

  it('counts among what a search finds, in one trip', async () => {
    const spared = await list({ query: 'sqaut', spare: ['KNEE'] });
    expect(world.meter.trips).toBe(1);
    const found = await slugsOf({ query: 'sqaut' });
    const kept = await slugsOf({ query: 'sqaut', spare: ['KNEE'] });
    expect(spared.leftOutCount).toBe(found.length - kept.length);
    expect(spared.leftOutCount).toBeGreaterThan(1);
  });
});

describe('what is left out', () => {
  it('says of each what it loads and what to do instead, which loads none of it, in one trip', async () => {
    const left = await listLeftOut(world.ctx, { locale: 'en', spare: ['KNEE', 'HIP'] });
    expect(world.meter.trips).toBe(1);
    const bySlug = new Map(exercises.map((item) => [item.slug, item]));
    const strains = (slug: string) =>
      ['knee', 'hip'].filter((area) => ['moderate', 'high'].includes(bySlug.get(slug)?.loads[area as 'knee'] ?? 'low'));
    expect(left.map(({ slug }) => slug).toSorted()).toEqual(
      exercises.flatMap(({ slug }) => (strains(slug).length > 0 ? [slug] : [])).toSorted(),
    );
    for (const { slug, loads, instead } of left) {
      expect(loads.map(({ area }) => area.toLowerCase()).toSorted()).toEqual(strains(slug).toSorted());
      if (instead) expect(strains(instead.slug)).toEqual([]);
    }
    expect(left.filter(({ instead }) => instead?.reason).length).toBeGreaterThan(10);
  });

  it('offers first what is meant for it, with its reason, and gives no reason that is about something else', async () => {
    const left = await listLeftOut(world.ctx, { locale: 'en', spare: ['KNEE'], query: 'bodyweight squat' });
    const about = exercises
      .find(({ slug }) => slug === 'bodyweight-squat')
      ?.alternatives.find(({ reason }) => reason.includes('knee'));
    expect(left.find(({ slug }) => slug === 'bodyweight-squat')).toMatchObject({
      loads: [{ area: 'KNEE', load: 'MODERATE' }],
      instead: { slug: about?.slug, reason: about?.reason, isEasier: false },
    });
  });

  it('names what is easier where nothing else is meant for it', async () => {
    const left = await listLeftOut(world.ctx, { locale: 'en', spare: ['KNEE'] });
    expect(left.filter(({ instead }) => instead?.isEasier).every(({ instead }) => instead?.reason === null)).toBe(true);
    for (const { instead } of left) if (instead?.reason) expect(instead.reason).toMatch(/knee/i);
  });

  it('speaks Thai where there is Thai', async () => {
    const [one] = await listLeftOut(world.ctx, { locale: 'th', spare: ['KNEE'], query: 'bodyweight squat' });
    expect(one?.name).toMatch(/[\u0E00-\u0E7F]/);
    expect(one?.instead?.name).toMatch(/[\u0E00-\u0E7F]/);
  });
});

it('the page of an exercise says what it loads, the most first, and which alternative spares it', async () => {
  const page = await getExercise(world.ctx, { slug: 'back-squat', locale: 'en' });
  expect(page.loads.map(({ area }) => area)).toContain('KNEE');
  expect(page.loads.every(({ load }) => load !== 'LOW')).toBe(true);
  const places = page.loads.map(({ load }) => load);
  expect(places).toEqual(places.toSorted());
  const other = page.alternatives.find(({ about }) => about === 'KNEE');
  expect(other?.spares).toContain('KNEE');
  const knee = exercises.find(({ slug }) => slug === other?.slug)?.loads.knee ?? 'low';
  expect(knee).toBe('low');
});

it('what is trained most comes first, then by name, in pages of any size', async () => {
  const uses = { 'back-squat': 9, deadlift: 9, 'glute-bridge': 12 };
  for (const [slug, usageCount] of Object.entries(uses)) {
    await world.db.update(exercise).set({ usageCount }).where(eq(exercise.slug, slug));
  }
  const whole = await slugsOf({ order: 'used', limit: 50 });
  expect(whole.slice(0, 3)).toEqual(['glute-bridge', 'back-squat', 'deadlift']);
  expect(whole).toHaveLength(exercises.length);
  expect(await slugsOf({ order: 'used', limit: 2 })).toEqual(whole);
  expect((await slugsOf({ order: 'used', query: 'squat' }))[0]).toBe('back-squat');
});
