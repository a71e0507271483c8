import { metricId } from '@motriforge/db/lookups/metrics';
import { goal } from '@motriforge/db/schema/goals';
import { userMetric } from '@motriforge/db/schema/health';
import { userProfile } from '@motriforge/db/schema/profiles';
import { newId } from '@motriforge/shared/ids';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UserCtx } from '../context.ts';
import { setSetting } from '../settings/index.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { fullProfile, onboard } from './index.ts';

let world: TestWorld;
let kit: UserCtx;
beforeEach(async () => {
  world = await testWorld();
  kit = await world.person({ email: 'kit@example.com', firstName: 'Kit' });
  await world.db.insert(userProfile).values({ userId: kit.actor.userId });
});
afterEach(() => world.close());

const begin = (title = 'Speak up in meetings') =>
  onboard(kit, {
    profile: { displayName: 'Kit', communicationStyle: 'Direct', challenges: ['Saying no'] },
    firstGoal: { id: newId(), title, targetDate: '2026-09-01' },
  });

describe('beginning', () => {
  it('fills in the profile, sets the first goal and starts progress from nought, in one trip', async () => {
    world.meter.trips = 0;
    await begin();
    expect(world.meter.trips).toBe(1);
    expect(await world.db.select().from(userProfile)).toMatchObject([
      { displayName: 'Kit', communicationStyle: 'Direct', challenges: ['Saying no'], onboardedAt: world.ctx.now() },
    ]);
    expect(await world.db.select().from(goal)).toMatchObject([
      { title: 'Speak up in meetings', progressPercentage: 0 },
    ]);
    const progress = await world.db.select().from(userMetric);
    expect(progress.map(({ value }) => value)).toEqual([0, 0, 0]);
  });

  it('happens once, however often it is sent', async () => {
    await begin();
    await begin('Something else');
    expect(await world.db.select().from(goal)).toMatchObject([{ title: 'Speak up in meetings' }]);
    expect(await world.db.$count(userMetric)).toBe(3);
  });
});

describe('the full profile', () => {
  it('says who somebody is, how they set things, how far they are and what they want, in one trip', async () => {
    await begin();
    await setSetting(kit, { scope: 'USER' }, { key: 'ui.theme', value: 'dark' });
    const id = metricId('SESSIONS_COMPLETED');
    await world.db
      .insert(userMetric)
      .values({ userId: kit.actor.userId, metricId: id, value: 5, createdAt: world.ctx.now() + 1 });
    world.meter.trips = 0;
    const profile = await fullProfile(kit);
    expect(world.meter.trips).toBe(1);
    expect(profile).toMatchObject({ email: 'kit@example.com', displayName: 'Kit' });
    expect(profile.settings.find(({ key }) => key === 'ui.theme')).toMatchObject({ value: 'dark' });
    expect(profile.progress.find(({ name }) => name === 'SESSIONS_COMPLETED')).toMatchObject({ value: 5 });
    expect(profile.activeGoals).toMatchObject([{ title: 'Speak up in meetings' }]);
  });

  it('is one’s own', async () => {
    await begin();
    const kim = await fullProfile(await world.person());
    expect(kim.activeGoals).toEqual([]);
    expect(kim.displayName).toBeNull();
  });
});
