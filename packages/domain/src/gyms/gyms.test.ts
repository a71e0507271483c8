import { equipment } from '@motriforge/content/equipment';
import { exercises } from '@motriforge/content/exercises';
import { muscles } from '@motriforge/content/muscles';
import { auditLog } from '@motriforge/db/schema/events';
import { gymEquipment } from '@motriforge/db/schema/gyms';
import type { Gym } from '@motriforge/shared/contracts/gyms';
import { newId } from '@motriforge/shared/ids';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { UserCtx } from '../context.ts';
import { publishLibrary } from '../exercises/index.ts';
import { readProfile } from '../profile/index.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { listGyms, removeGym, saveGym } from './index.ts';

let world: TestWorld;
let kit: UserCtx;
beforeAll(async () => {
  world = await testWorld();
  await publishLibrary(world.db, { muscles, equipment, exercises });
});
beforeEach(async () => {
  kit = await world.person();
  world.meter.trips = 0;
});
afterAll(() => world.close());

const kg = (value: number) => ({ value, unit: 'KG' as const });
const lb = (value: number) => ({ value, unit: 'LBS' as const });

const gym = (given: Partial<Gym> = {}): Gym => ({
  id: newId(),
  name: 'Iron barn',
  massUnit: 'KG',
  isDefault: false,
  bars: [{ id: newId(), name: 'Bar', weight: kg(20), isDefault: true }],
  plates: [
    { weight: kg(25), count: 2 },
    { weight: lb(45), count: 4 },
  ],
  equipment: ['barbell', 'squat-rack'],
  ...given,
});

const trails = (id: string) => world.db.select().from(auditLog).where(eq(auditLog.entityId, id));

describe('keeping a gym', () => {
  it('takes two trips, and reading all of them one', async () => {
    const kept = await saveGym(kit, gym());
    expect(world.meter.trips).toBe(2);
    world.meter.trips = 0;
    expect(await listGyms(kit)).toEqual([kept]);
    expect(world.meter.trips).toBe(1);
  });

  it('changes all of it at once, and keeps what is known of equipment that stays', async () => {
    const kept = await saveGym(kit, gym());
    const range = { minWeightKg: 2, maxWeightKg: 30, stepKg: 2 };
    await world.db.update(gymEquipment).set(range).where(eq(gymEquipment.gymId, kept.id));
    const changed = await saveGym(kit, {
      ...kept,
      name: 'Garage',
      massUnit: 'LBS',
      bars: [{ id: newId(), name: 'Old bar', weight: lb(45), isDefault: false }],
      plates: [],
      equipment: ['barbell', 'dumbbell'],
    });
    expect(await listGyms(kit)).toEqual([changed]);
    expect(changed.bars).toMatchObject([{ isDefault: true }]);
    const ranges = await world.db.select().from(gymEquipment).where(eq(gymEquipment.gymId, kept.id));
    expect(ranges.map(({ stepKg }) => stepKg).toSorted()).toEqual([2, null]);
  });

  it('is done once, however often it is sent', async () => {
    const kept = await saveGym(kit, gym());
    await saveGym(kit, { ...kept, isDefault: false, plates: kept.plates.toReversed() });
    expect(await trails(kept.id)).toHaveLength(1);
  });

  it('counts plates of one marking together', async () => {
    const plates = [
      { weight: kg(5), count: 2 },
      { weight: kg(20), count: 2 },
      { weight: kg(5), count: 4 },
    ];
    const kept = await saveGym(kit, gym({ plates }));
    expect(kept.plates).toEqual([
      { weight: kg(20), count: 2 },
      { weight: kg(5), count: 6 },
    ]);
    expect(await listGyms(kit)).toEqual([kept]);
  });

  it('refuses a second of the same name, bars of the same name, and equipment there is none of', async () => {
    await saveGym(kit, gym());
    await expect(saveGym(kit, gym({ name: 'IRON barn' }))).rejects.toMatchObject({ code: 'CONFLICT', field: 'name' });
    const twins = ['Bar', 'BAR'].map((name) => ({ id: newId(), name, weight: kg(20), isDefault: false }));
    await expect(saveGym(kit, gym({ name: 'Other', bars: twins }))).rejects.toMatchObject({ field: 'bars' });
    const given = gym({ name: 'Other', equipment: ['broomstick-of-doom'] });
    await expect(saveGym(kit, given)).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'equipment' });
  });

  it('does not reach into what is somebody else’s', async () => {
    const other = await world.person();
    const theirs = await saveGym(other, gym());
    await expect(saveGym(kit, { ...theirs, name: 'Mine' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(saveGym(kit, gym({ bars: theirs.bars }))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(removeGym(kit, theirs)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await listGyms(other)).toEqual([theirs]);
    expect(await listGyms(kit)).toEqual([]);
  });
});

describe('where one trains now', () => {
  const here = async () => (await listGyms(kit)).filter(({ isDefault }) => isDefault).map(({ name }) => name);

  it('is the first gym, until another is said to be', async () => {
    await saveGym(kit, gym({ name: 'First' }));
    const second = await saveGym(kit, gym({ name: 'Second', equipment: ['dumbbell'] }));
    expect(await here()).toEqual(['First']);
    await saveGym(kit, { ...second, isDefault: true });
    expect(await here()).toEqual(['Second']);
    expect((await readProfile(kit)).equipment).toEqual(['dumbbell']);
    await saveGym(kit, { ...second, isDefault: false });
    expect(await here()).toEqual(['Second']);
  });

  it('is the one kept longest once its gym is removed, and none after the last; undone by keeping it again', async () => {
    const first = await saveGym(kit, gym({ name: 'First' }));
    world.advance(1);
    const second = await saveGym(kit, gym({ name: 'Second', isDefault: true }));
    await removeGym(kit, second);
    expect(await here()).toEqual(['First']);
    await saveGym(kit, second);
    expect(await here()).toEqual(['Second']);
    await removeGym(kit, first);
    await removeGym(kit, second);
    expect(await listGyms(kit)).toEqual([]);
    await expect(removeGym(kit, second)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
