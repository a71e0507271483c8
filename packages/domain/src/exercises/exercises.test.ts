import { equipment } from '@motriforge/content/equipment';
import { exercises } from '@motriforge/content/exercises';
import { muscles } from '@motriforge/content/muscles';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { exercise } from '@motriforge/db/schema/exercises';
import type { ExerciseListInput } from '@motriforge/shared/contracts/exercises';
import { AppError } from '@motriforge/shared/errors';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TestWorld, testWorld } from '../testing.ts';
import { allExercises, exerciseFacets, getExercise, listExercises, publishLibrary } from './index.ts';
import { slips, words } from './words.ts';

let world: TestWorld;
const library = { muscles, equipment, exercises };
const list = (input: Partial<ExerciseListInput>) => listExercises(world.ctx, { locale: 'en', limit: 24, ...input });

beforeAll(async () => {
  world = await testWorld();
  await publishLibrary(world.db, library);
});
beforeEach(() => {
  world.meter.trips = 0;
});
afterAll(() => world.close());

describe('the list', () => {
  it('pages through the whole library in order of name, each exercise once', async () => {
    const names: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list({ limit: 7, ...(cursor ? { cursor } : {}) });
      names.push(...page.items.map(({ name }) => name));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(names).toHaveLength(exercises.length);
    expect(new Set(names).size).toBe(exercises.length);
    expect(names).toEqual([...names].sort((one, other) => (one < other ? -1 : 1)));
  });

  it('takes one trip', async () => {
    await list({ limit: 50 });
    expect(world.meter.trips).toBe(1);
  });

  it('says what an exercise works and needs', async () => {
    const shipped = exercises.find(({ slug }) => slug === 'back-squat') ?? exercises[0];
    const page = await list({ query: shipped?.name.en ?? '' });
    const card = page.items.find(({ slug }) => slug === shipped?.slug);
    const zoneOf = (slug: string) => muscles.find((muscle) => muscle.slug === slug)?.zone;
    expect(new Set(card?.primaryZones)).toEqual(new Set(shipped?.primary.map(zoneOf)));
    expect(new Set(card?.equipment)).toEqual(new Set(shipped?.equipment));
  });

  it.each([
    [
      'zone',
      { zone: 'quads' },
      (item: (typeof exercises)[number]) =>
        item.primary.some((slug) => muscles.find((muscle) => muscle.slug === slug)?.zone === 'quads'),
    ],
    ['equipment', { equipment: 'barbell' }, (item: (typeof exercises)[number]) => item.equipment.includes('barbell')],
    ['difficulty', { difficulty: 'advanced' }, (item: (typeof exercises)[number]) => item.difficulty === 'advanced'],
    ['type', { type: 'weight_training' }, (item: (typeof exercises)[number]) => item.type === 'weight_training'],
  ] as const)('filters by %s exactly', async (_, filter, keeps) => {
    const found = new Set<string>();
    let cursor: string | undefined;
    do {
      const page = await list({ ...filter, limit: 50, ...(cursor ? { cursor } : {}) });
      for (const { slug } of page.items) found.add(slug);
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(found).toEqual(new Set(exercises.filter(keeps).map(({ slug }) => slug)));
    expect(found.size).toBeGreaterThan(0);
  });

  it('speaks Thai where there is Thai', async () => {
    const page = await list({ locale: 'th', limit: 50 });
    expect(page.items.every(({ name }) => /[\u0E00-\u0E7F]/.test(name))).toBe(true);
  });

  it('refuses a cursor that is not one of ours', async () => {
    await expect(list({ cursor: 'bm90LWEtY3Vyc29y' })).rejects.toThrow(AppError);
  });

  it('shows neither what is private nor what was retired', async () => {
    const [hidden, retired] = exercises;
    if (!hidden || !retired) throw new Error('The library is empty.');
    await world.db
      .update(exercise)
      .set({ visibilityId: visibilityId('EXERCISE', 'PRIVATE') })
      .where(eq(exercise.slug, hidden.slug));
    await publishLibrary(world.db, {
      ...library,
      exercises: exercises
        .filter((item) => item !== retired && item !== hidden)
        .map((item) => ({ ...item, variants: [], alternatives: [] })),
    });
    for (const gone of [hidden, retired]) {
      expect((await list({ query: gone.name.en })).items.map(({ slug }) => slug)).not.toContain(gone.slug);
      await expect(getExercise(world.ctx, { slug: gone.slug, locale: 'en' })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    }
    await publishLibrary(world.db, library);
    expect((await list({ query: hidden.name.en })).items.map(({ slug }) => slug)).toContain(hidden.slug);
  });
});

describe('the search', () => {
  it.each([
    ['bench press', 'bench'],
    ['sqaut', 'squat'],
    ['dedlift', 'deadlift'],
    ['benhc', 'bench'],
    ['squats', 'squat'],
  ])('finds what "%s" means', async (query, word) => {
    const page = await list({ query });
    expect(page.items.length).toBeGreaterThan(0);
    expect(page.items[0]?.name.toLowerCase()).toContain(word);
    expect(world.meter.trips).toBe(1);
  });

  it('says what it understood only when that is not what was written', async () => {
    expect((await list({ query: 'squta' })).understoodAs).toBe('squat');
    expect((await list({ query: 'squat' })).understoodAs).toBeNull();
  });

  it('finds by the beginning of a word, in Thai, and by muscle', async () => {
    expect((await list({ query: 'dead' })).items.length).toBeGreaterThan(0);
    expect((await list({ query: 'เดดลิฟต์' })).items.length).toBeGreaterThan(0);
    expect((await list({ query: 'glutes' })).items.length).toBeGreaterThan(0);
  });

  it('pages without repeating', async () => {
    const first = await list({ query: 'squat', limit: 3 });
    const second = await list({ query: 'squat', limit: 3, cursor: first.nextCursor ?? '' });
    const slugs = [...first.items, ...second.items].map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(second.items.length).toBeGreaterThan(0);
  });

  it.each([
    '"',
    '" OR 1',
    'NEAR(',
    '*',
    '- -',
    '\u0000',
    'a'.repeat(80),
    "'; drop table exercise; --",
    '💪',
    'AND OR NOT',
  ])('is not broken by %j', async (query) => {
    await expect(list({ query })).resolves.toMatchObject({ items: expect.any(Array) });
  });

  it('treats two words one slip apart as neighbours', () => {
    const near = (one: string, other: string) => slips(one).some((slip) => slips(other).includes(slip));
    expect(near('sqaut', 'squat')).toBe(true);
    expect(near('squt', 'squat')).toBe(true);
    expect(near('squaat', 'squat')).toBe(true);
    expect(near('sqoat', 'squat')).toBe(true);
    expect(near('bench', 'squat')).toBe(false);
  });

  it('cuts Thai into words and leaves accents behind', () => {
    expect(words('Café Pull-Up')).toEqual(['cafe', 'pull', 'up']);
    expect(words('ท่าสควอท').length).toBeGreaterThan(1);
  });
});

describe('one exercise', () => {
  it('comes whole, in one trip', async () => {
    for (const shipped of exercises.slice(0, 20)) {
      world.meter.trips = 0;
      const page = await getExercise(world.ctx, { slug: shipped.slug, locale: 'en' });
      expect(world.meter.trips).toBe(1);
      expect(page.steps).toEqual(shipped.steps);
      expect(page.tips).toEqual(shipped.tips);
      expect(page.warnings).toEqual(shipped.warnings);
      expect(page.muscles).toHaveLength(shipped.primary.length + shipped.secondary.length);
      expect(new Set(page.variants.map(({ slug }) => slug))).toEqual(new Set(shipped.variants.map(({ slug }) => slug)));
      expect(page.alternatives.map(({ reason }) => reason)).toEqual(shipped.alternatives.map(({ reason }) => reason));
    }
  });

  it('is "not found" when there is none', async () => {
    await expect(getExercise(world.ctx, { slug: 'no-such-thing', locale: 'en' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('all of them, for a device to keep', () => {
  it('say what logging them takes, and what they load', async () => {
    const person = await world.person();
    world.meter.trips = 0;
    const all = await allExercises(person, { locale: 'th' });
    expect(world.meter.trips).toBe(1);
    expect(all).toHaveLength(library.exercises.length);
    const squat = all.find(({ slug }) => slug === 'back-squat');
    expect(squat).toMatchObject({
      type: 'weight_training',
      loadKind: 'EXTERNAL',
      equipment: expect.arrayContaining(['barbell']),
    });
    expect(squat?.strains).toContain('KNEE');
    expect(squat?.strains).not.toContain('WRIST');
    expect(squat?.name).toMatch(/[\u0e00-\u0e7f]/);
  });
});

describe('the facets', () => {
  it('count what the filter would find', async () => {
    const { equipment: offered } = await exerciseFacets(world.ctx, { locale: 'en' });
    for (const { slug, exerciseCount } of offered) {
      expect(exerciseCount).toBe(exercises.filter((item) => item.equipment.includes(slug)).length);
    }
  });
});

describe('publishing the library', () => {
  it('fills in sixty muscles and more: Latin and common names, zone, tissue and how well known each is', async () => {
    const { rows } = await world.client.execute(`select count(*) from muscle
      join muscle_zone on muscle_zone.id = zone_id join tissue_type on tissue_type.id = tissue_type_id
      join muscle_level on muscle_level.id = level_id
      join muscle_translation on muscle_translation.muscle_id = muscle.id and muscle_translation.locale = 'th'
      where muscle.conventional_name <> muscle.latin`);
    expect(rows[0]?.[0]).toBeGreaterThanOrEqual(60);
  });

  it('says what kind of movement each is and which joints it loads', async () => {
    const { rows } = await world.client.execute(`select movement_pattern, mechanic, load_kind, is_unilateral,
      (select group_concat(area || ' ' || load, ', ') from (select * from exercise_injury order by area)
        where exercise_id = exercise.id) as loads from exercise where slug = 'split-squat'`);
    expect(rows[0]).toMatchObject({
      movement_pattern: 'lunge',
      mechanic: 'COMPOUND',
      load_kind: 'BODYWEIGHT',
      is_unilateral: 1,
      loads: 'ANKLE LOW, HIP MODERATE, KNEE MODERATE',
    });
  });

  it('changes nothing when repeated', async () => {
    const count = async () =>
      (
        await world.db.all<{
          n: number;
        }>(sql`select (select count(*) from exercise) + (select count(*) from exercise_muscle)
        + (select count(*) from exercise_guidance) + (select count(*) from exercise_document)
        + (select count(*) from exercise_word_slip) as n`)
      )[0]?.n;
    const before = await count();
    await publishLibrary(world.db, library);
    expect(await count()).toBe(before);
    const broken = await world.client.execute('pragma foreign_key_check');
    expect(broken.rows).toEqual([]);
    await world.client.execute("insert into exercise_search (exercise_search, rank) values ('integrity-check', 1)");
  });
});
