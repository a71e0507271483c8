import { equipment } from '@motriforge/content/equipment';
import { exercises } from '@motriforge/content/exercises';
import { muscles } from '@motriforge/content/muscles';
import { auditLog } from '@motriforge/db/schema/events';
import type { ExerciseWords } from '@motriforge/shared/contracts/exercise-versions';
import { newId } from '@motriforge/shared/ids';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UserCtx } from '../context.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { exerciseHistory, getExercise, listExercises, publishLibrary, reviseExercise } from './index.ts';

let world: TestWorld;
let editor: UserCtx;
const library = { muscles, equipment, exercises };
const slug = 'back-squat';
beforeEach(async () => {
  world = await testWorld();
  editor = await world.person();
  await publishLibrary(world.db, library);
  world.meter.trips = 0;
});
afterEach(() => world.close());

const history = () => exerciseHistory(editor, { slug });
const page = () => getExercise(world.ctx, { slug, locale: 'en' });

async function revise(part: Partial<ExerciseWords>, reason = 'It was unclear.') {
  const { words, versions } = await history();
  const input = { id: newId(), slug, reason, words: { ...words, ...part }, after: versions[0]?.number ?? 0 };
  world.meter.trips = 0;
  await reviseExercise(editor, input);
  return input;
}

describe('changing an exercise of the library', () => {
  it('is seen at once, everywhere, and keeps what was before; in two trips, and one to read', async () => {
    const before = await history();
    expect(world.meter.trips).toBe(1);
    expect(before.versions).toEqual([]);
    await revise({
      name: { en: 'Zonk squat', th: 'ซองก์สควอท' },
      steps: ['Squat down.', 'Stand up.'],
      warnings: [],
      loads: [{ area: 'NECK', load: 'HIGH' }],
      difficulty: 'advanced',
    });
    expect(world.meter.trips).toBe(2);
    expect(await page()).toMatchObject({
      ...{ name: 'Zonk squat', steps: ['Squat down.', 'Stand up.'], warnings: [], difficulty: 'advanced' },
      loads: [{ area: 'NECK', load: 'HIGH' }],
    });
    const found = await listExercises(world.ctx, { query: 'zokn', locale: 'th', limit: 5 });
    expect(found.items).toMatchObject([{ slug, name: 'ซองก์สควอท' }]);
    const after = await history();
    expect(after.versions).toMatchObject([
      { number: 2, reason: 'It was unclear.', isActive: true, words: after.words },
      { number: 1, reason: null, isActive: false, words: before.words },
    ]);
    expect(after.versions.map(({ changedBy }) => changedBy)).toEqual([expect.stringContaining('@'), null]);
    await world.client.execute("insert into exercise_search (exercise_search, rank) values ('integrity-check', 1)");
  });

  it('answers with what reading it would', async () => {
    const { words } = await history();
    const input = { id: newId(), slug, reason: 'Shorter.', words: { ...words, tips: [] }, after: 0 };
    expect(await reviseExercise(editor, input)).toEqual(await history());
  });

  it('is done once, however often it is sent, and not at all where nothing differs', async () => {
    const input = await revise({ tips: ['Breathe.'] });
    const once = await history();
    expect(await reviseExercise(editor, input)).toEqual(once);
    await revise({});
    expect(await history()).toEqual(once);
    expect(await world.db.select().from(auditLog).where(eq(auditLog.action, 'UPDATE'))).toHaveLength(1);
  });

  it('does not overwrite what somebody else did meanwhile', async () => {
    const { words } = await history();
    await revise({ tips: ['Breathe.'] });
    const late = { id: newId(), slug, reason: 'Late.', words: { ...words, tips: [] }, after: 0 };
    await expect(reviseExercise(editor, late)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await page()).tips).toEqual(['Breathe.']);
  });

  it('refuses the name of another', async () => {
    const other = exercises.find((item) => item.slug === 'deadlift');
    const name = { en: other?.name.en ?? '', th: 'x' };
    await expect(revise({ name })).rejects.toMatchObject({ code: 'CONFLICT', field: 'words.name.en' });
    const { words } = await history();
    const input = { id: newId(), slug: 'no-such-thing', reason: 'Why not.', words, after: 0 };
    await expect(reviseExercise(editor, input)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('puts back an older version as one more', async () => {
    const { words } = await history();
    await revise({ tips: ['Breathe.'] });
    await revise(words, 'Back to version 1.');
    expect((await history()).versions.map(({ number, isActive }) => [number, isActive])).toEqual([
      [3, true],
      [2, false],
      [1, false],
    ]);
    expect((await page()).tips).toEqual(words.tips);
  });
});

describe('a release after a change', () => {
  const released = (part: Partial<(typeof exercises)[number]>) =>
    publishLibrary(world.db, {
      ...library,
      exercises: exercises.map((item) => (item.slug === slug ? { ...item, ...part } : item)),
    });

  it('leaves the words of staff, changes the rest, and offers its own words as a version', async () => {
    await revise({ name: { en: 'Zonk squat', th: 'ซองก์' }, tips: ['Breathe.'] });
    await released({ tips: ['Released tip.'], primary: ['gluteus-maximus'], secondary: [] });
    const shown = await page();
    expect(shown).toMatchObject({ name: 'Zonk squat', tips: ['Breathe.'] });
    expect(shown.primaryZones).toEqual(['glutes']);
    expect((await listExercises(world.ctx, { query: 'zonk', locale: 'en', limit: 5 })).items).toHaveLength(1);
    const { versions } = await history();
    expect(versions[0]).toMatchObject({ number: 3, reason: null, isActive: false, words: { tips: ['Released tip.'] } });
    await released({ tips: ['Released tip.'], primary: ['gluteus-maximus'], secondary: [] });
    expect(await history()).toEqual({ words: (await history()).words, versions });
  });

  it('says what it says again once staff put back what was shipped', async () => {
    const { words } = await history();
    await revise({ tips: ['Breathe.'] });
    await revise(words, 'Back to what was shipped.');
    await released({ tips: ['Released tip.'] });
    expect((await page()).tips).toEqual(['Released tip.']);
    await revise({ tips: ['Ours again.'] });
    expect((await history()).versions.slice(0, 2)).toMatchObject([
      { number: 5, words: { tips: ['Ours again.'] } },
      { number: 4, reason: null, words: { tips: ['Released tip.'] } },
    ]);
  });
});
