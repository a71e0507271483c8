import { visibilityId } from '@motriforge/db/lookups/visibility';
import { equipment } from '@motriforge/db/schema/equipment';
import { auditLog } from '@motriforge/db/schema/events';
import { goal } from '@motriforge/db/schema/goals';
import { gym, gymEquipment } from '@motriforge/db/schema/gyms';
import { userProfile } from '@motriforge/db/schema/profiles';
import { settingChangeLog } from '@motriforge/db/schema/setting-history';
import type { SaveStepInput, StepAnswers } from '@motriforge/shared/contracts/profile';
import { newId } from '@motriforge/shared/ids';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UserCtx } from '../context.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { readProfile, saveStep, updateProfile } from './index.ts';

let world: TestWorld;
let kit: UserCtx;
beforeEach(async () => {
  world = await testWorld();
  kit = await world.person({ email: 'kit@example.com' });
  await world.db.insert(userProfile).values({ userId: kit.actor.userId });
});
afterEach(() => world.close());

const introduction: StepAnswers['introduction'] = { name: 'Kit', reasons: ['STRENGTH', 'BACK'] };
const levels: StepAnswers['levels'] = { fitness: 'BEGINNER', strength: 'ADVANCED', flexibility: null };
const atHome = (...slugs: string[]): StepAnswers['equipment'] => ({ gymId: newId(), gymName: 'At home', slugs });
type Given = SaveStepInput extends infer Input ? (Input extends unknown ? Omit<Input, 'id'> : never) : never;
const answer = (given: Given, id = newId()) => saveStep(kit, { id, ...given } as SaveStepInput);

describe('a step', () => {
  it('is read in one trip and saved in two', async () => {
    world.meter.trips = 0;
    await answer({ step: 'introduction', answer: introduction });
    expect(world.meter.trips).toBe(2);
    world.meter.trips = 0;
    expect(await readProfile(kit)).toMatchObject({ name: 'Kit', reasons: ['STRENGTH', 'BACK'] });
    expect(world.meter.trips).toBe(1);
  });

  it('answers with the profile as it then is', async () => {
    const all: Given[] = [
      { step: 'introduction', answer: { ...introduction, goal: { id: newId(), title: 'Ten pull-ups' } } },
      { step: 'region', answer: { language: 'th', massUnit: 'lb', theme: 'system' } },
      { step: 'levels', answer: levels },
      { step: 'injuries', answer: [{ area: 'KNEE', side: 'LEFT' }, { area: 'NECK' }] },
    ];
    for (const given of all) {
      expect(await answer(given)).toEqual(await readProfile(kit));
    }
  });

  it('that was passed over is known, and leaves what was said before', async () => {
    await answer({ step: 'levels', answer: levels });
    const id = newId();
    const { levels: kept, steps } = await answer({ step: 'levels' }, id);
    expect(kept).toEqual(levels);
    expect(steps).toEqual({ levels: id });
    expect(await world.db.$count(auditLog)).toBe(1);
  });

  it('is written down, from what to what', async () => {
    await answer({ step: 'levels', answer: levels });
    await answer({ step: 'levels', answer: { ...levels, fitness: 'ADVANCED' } });
    const trail = await world.db.select().from(auditLog).orderBy(auditLog.id);
    expect(trail.map(({ oldValues, newValues }) => [oldValues, newValues])).toEqual([
      [{ levels: { fitness: null, strength: null, flexibility: null } }, { levels }],
      [{ levels }, { levels: { ...levels, fitness: 'ADVANCED' } }],
    ]);
  });

  it('is kept for somebody who had no profile yet', async () => {
    const kim = await world.person();
    await saveStep(kim, { id: newId(), step: 'levels', answer: levels });
    expect((await readProfile(kim)).levels).toEqual(levels);
  });
});

describe('an answer that comes twice, late or in another order', () => {
  it('changes nothing: the last one given holds', async () => {
    const all = ['BEGINNER', 'INTERMEDIATE', 'ADVANCED'] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...all), { minLength: 1, maxLength: 4 }).chain((given) => {
          const sent = given.map((fitness) => ({ id: newId(), fitness }));
          const arrivals = fc.array(fc.constantFrom(...sent), { maxLength: 6 });
          return arrivals.map((more) => ({ sent, arriving: [...more, ...sent.toReversed()] }));
        }),
        async ({ sent, arriving }) => {
          kit = await world.person();
          for (const { id, fitness } of arriving) {
            await answer({ step: 'levels', answer: { ...levels, fitness } }, id);
          }
          const last = sent.at(-1);
          const profile = await readProfile(kit);
          expect(profile.levels.fitness).toBe(last?.fitness);
          expect(profile.steps.levels).toBe(last?.id);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('does not undo what was changed elsewhere since', async () => {
    const id = newId();
    await answer({ step: 'introduction', answer: introduction }, id);
    await updateProfile(kit, { name: 'Kit Marlowe' });
    expect((await answer({ step: 'introduction', answer: introduction }, id)).name).toBe('Kit Marlowe');
    expect(await world.db.$count(auditLog)).toBe(2);
  });
});

describe('the first goal', () => {
  const title = 'Ten pull-ups';

  it('is set once, follows its words and can be taken back', async () => {
    const id = newId();
    const say = (words: string | null) =>
      answer({ step: 'introduction', answer: { ...introduction, goal: { id, title: words } } });
    await say(title);
    await say('Twelve pull-ups');
    expect(await world.db.select().from(goal)).toMatchObject([{ id, title: 'Twelve pull-ups', progressPercentage: 0 }]);
    expect((await say(null)).goal).toBeNull();
    expect(await world.db.$count(goal)).toBe(0);
  });

  it('is never somebody else’s', async () => {
    const id = newId();
    await answer({ step: 'introduction', answer: { ...introduction, goal: { id, title } } });
    const kim = await world.person();
    const steal = {
      id: newId(),
      step: 'introduction',
      answer: { ...introduction, goal: { id, title: null } },
    } as const;
    await expect(saveStep(kim, steal)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await readProfile(kit)).goal).toEqual({ id, title });
  });
});

describe('what is kept', () => {
  it('of settings is kept in the words of settings, and written down', async () => {
    const region = { language: 'th', timeZone: 'Asia/Bangkok', massUnit: 'lb', distanceUnit: 'mi' } as const;
    await answer({ step: 'region', answer: region });
    expect((await readProfile(kit)).preferences).toEqual(region);
    const log = await world.db.select().from(settingChangeLog);
    expect(log.map(({ newValue }) => newValue).toSorted()).toEqual(['Asia/Bangkok', 'LBS', 'MILES', 'th']);
  });

  it('of injuries keeps what was said of one elsewhere', async () => {
    await world.db.update(userProfile).set({ injuries: [{ area: 'KNEE', side: 'LEFT', since: '2025-01-01' }] });
    await answer({ step: 'injuries', answer: [{ area: 'KNEE', side: 'BOTH' }] });
    const [row] = await world.db.select().from(userProfile);
    expect(row?.injuries).toEqual([{ area: 'KNEE', side: 'BOTH', since: '2025-01-01' }]);
  });

  it('of reasons leaves those that are not offered here', async () => {
    await world.db.update(userProfile).set({ statedGoals: ['To sleep better'] });
    expect((await answer({ step: 'introduction', answer: introduction })).reasons).toEqual(['STRENGTH', 'BACK']);
    const [row] = await world.db.select().from(userProfile);
    expect(row?.statedGoals).toEqual(['To sleep better', 'STRENGTH', 'BACK']);
  });
});

describe('what is at hand', () => {
  beforeEach(async () => {
    const rows = ['barbell', 'dumbbell', 'kettlebell'].map((slug) => ({ slug, name: slug }));
    const visible = { visibilityId: visibilityId('EQUIPMENT', 'PUBLIC') };
    await world.db.insert(equipment).values(rows.map((row) => ({ ...row, ...visible })));
  });

  it('is nothing, something, or not said', async () => {
    expect((await readProfile(kit)).equipment).toBeNull();
    expect((await answer({ step: 'equipment', answer: atHome() })).equipment).toEqual([]);
    await answer({ step: 'equipment', answer: atHome('kettlebell', 'dumbbell') });
    expect((await readProfile(kit)).equipment).toEqual(['dumbbell', 'kettlebell']);
    expect(await world.db.$count(gym)).toBe(1);
  });

  it('keeps what is known of a piece that stays, and takes nothing that is not in the library', async () => {
    await answer({ step: 'equipment', answer: atHome('dumbbell', 'barbell', 'a-flying-carpet') });
    await world.db.update(gymEquipment).set({ minWeightKg: 2, maxWeightKg: 20, stepKg: 2 });
    await answer({ step: 'equipment', answer: atHome('dumbbell', 'kettlebell') });
    expect((await readProfile(kit)).equipment).toEqual(['dumbbell', 'kettlebell']);
    const rows = await world.db.select().from(gymEquipment);
    expect(rows.map(({ maxWeightKg }) => maxWeightKg).toSorted()).toEqual([20, null]);
  });
});

describe('a profile', () => {
  it('is changed in two trips, and only where something was given', async () => {
    await updateProfile(kit, { name: 'Kit', username: 'kit', heightCm: 171.5 });
    world.meter.trips = 0;
    const changed = await updateProfile(kit, { bio: 'Climbs.', bornOn: '1990-02-28' });
    expect(world.meter.trips).toBe(2);
    expect(changed).toMatchObject({
      name: 'Kit',
      username: 'kit',
      heightCm: 171.5,
      bio: 'Climbs.',
      bornOn: '1990-02-28',
    });
    expect(changed).toEqual(await readProfile(kit));
    expect((await updateProfile(kit, { bio: null })).bio).toBeNull();
  });

  it('has a name of its own, however it is written', async () => {
    await updateProfile(await world.person(), { username: 'Kit' });
    await expect(updateProfile(kit, { username: 'kIT', bio: 'Mine' })).rejects.toMatchObject({ field: 'username' });
    expect((await readProfile(kit)).bio).toBeNull();
    expect(await world.db.$count(auditLog)).toBe(1);
  });

  it.each(['1899-12-31', '2026-06-16'])('has no birth on %s', async (bornOn) => {
    await expect(updateProfile(kit, { bornOn })).rejects.toMatchObject({ field: 'bornOn' });
  });

  it('is one’s own', async () => {
    await answer({ step: 'levels', answer: levels });
    const kim = await world.person();
    await updateProfile(kim, { name: 'Kim' });
    expect(await readProfile(kit)).toMatchObject({ name: null, levels });
    expect((await readProfile(kim)).steps).toEqual({});
  });
});
