import { equipment } from '@motriforge/content/equipment';
import { exercises } from '@motriforge/content/exercises';
import { muscles } from '@motriforge/content/muscles';
import type { ExerciseListInput } from '@motriforge/shared/contracts/exercises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestWorld, testWorld } from '../testing.ts';
import { type Library, listExercises, publishLibrary } from './index.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await testWorld();
});
afterAll(() => world.close());

const publish = (items: Library['exercises']) =>
  publishLibrary(world.db, { muscles, equipment, exercises: items }, world.ctx.now());

const search = (input: Partial<ExerciseListInput>) => listExercises(world.ctx, { locale: 'en', limit: 50, ...input });

const found = async (input: Partial<ExerciseListInput>) => (await search(input)).items.map(({ slug }) => slug);

function exercise(slug: string, name: string, given: Partial<Library['exercises'][number]> = {}) {
  const [any] = exercises;
  if (!any) throw new Error('The library is empty.');
  const alone = { aliases: [], equipment: [], variants: [], alternatives: [] };
  return { ...any, ...alone, slug, name: { en: name, th: name }, ...given };
}

/** Ten of each, and the one that is meant comes last. */
const crowded = exercises.flatMap((item) => [
  ...Array.from({ length: 9 }, (_, index) => ({
    ...item,
    slug: `${index}-${item.slug}`.slice(0, 80),
    name: { en: `${item.name.en}, paused ${index}`, th: `${item.name.th} แบบที่ ${index}` },
  })),
  item,
]);

describe('what is found among few', () => {
  it('begins with what bears the words in its name, then in another name, then some of them, then none', async () => {
    await publish([
      exercise('none', 'Odd', { equipment: ['barbell', 'leg-press-machine'] }),
      exercise('some', 'Press', { equipment: ['barbell'] }),
      exercise('other-name', 'Military', { aliases: ['barbell press'] }),
      exercise('name', 'Strict standing overhead barbell press'),
    ]);
    expect(await found({ query: 'barbell press' })).toEqual(['name', 'other-name', 'some', 'none']);
    expect(await found({ query: 'barbel pres' })).toEqual(['name', 'other-name', 'some', 'none']);
  });

  it('shows the shorter of equal names first, whichever came into the library first', async () => {
    const long = exercise('long', 'Goblet squat to a low box');
    const short = exercise('short', 'Box squat');
    await publish([long]);
    await publish([long, short]);
    expect(await found({ query: 'squat box' })).toEqual(['short', 'long']);
    await publish([long]);
    expect(await found({ query: 'squat box' })).toEqual(['long']);
    await world.client.execute("insert into exercise_search (exercise_search, rank) values ('integrity-check', 1)");
  });
});

describe('what is found among many', () => {
  beforeAll(() => publish(crowded));

  it('begins with what is called exactly so, however many variations stand before it', async () => {
    const missed: string[] = [];
    for (const { slug, name } of exercises.filter((_, index) => index % 5 === 0)) {
      const [first] = await found({ query: name.en, limit: 1 });
      if (first !== slug) missed.push(`${name.en}: ${first}`);
    }
    expect(missed).toEqual([]);
  });

  it('is the same in the same order in pages of any size, and through a filter', async () => {
    const whole = await pages({ query: 'bench press', limit: 50 });
    expect(whole.length).toBeGreaterThan(100);
    expect(new Set(whole).size).toBe(whole.length);
    expect(await pages({ query: 'bench press', limit: 17 })).toEqual(whole);
    const easy = new Set(crowded.filter(({ difficulty }) => difficulty === 'beginner').map(({ slug }) => slug));
    const filtered = await pages({ query: 'bench press', difficulty: 'beginner', limit: 17 });
    expect(filtered).toEqual(whole.filter((slug) => easy.has(slug)));
    expect(filtered.length).toBeGreaterThan(17);
  });
});

async function pages(input: Partial<ExerciseListInput>): Promise<string[]> {
  const slugs: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await search({ ...input, ...(cursor ? { cursor } : {}) });
    slugs.push(...page.items.map(({ slug }) => slug));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return slugs;
}
