import { roleId } from '@motriforge/db/lookups/access';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { institution, institutionMember } from '@motriforge/db/schema/institutions';
import { settingChangeLog } from '@motriforge/db/schema/setting-history';
import { setting } from '@motriforge/db/schema/settings';
import { newId } from '@motriforge/shared/ids';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UserCtx } from '../context.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { effectiveValue } from './effective.ts';
import { exportSettings, fetchSettingExport, setSetting, settingsOf } from './index.ts';

let world: TestWorld;
let kit: UserCtx;
let gym: string;
beforeEach(async () => {
  world = await testWorld();
  kit = await world.person();
  gym = newId();
  await world.db.insert(institution).values({ id: gym, visibilityId: visibilityId('INSTITUTION', 'PUBLIC') });
  await world.db
    .insert(institutionMember)
    .values({ userId: kit.actor.userId, institutionId: gym, institutionUserRoleId: roleId('TRAINEE') });
});
afterEach(() => world.close());

const key = 'ui.theme';
const theme = async (institutionId: string | null = gym) => {
  const found = (await settingsOf(kit, institutionId)).find((view) => view.key === key);
  return [found?.value, found?.setBy];
};

describe('what holds', () => {
  it('is the person’s value, else the institution’s, else the platform’s, else the default', async () => {
    expect(await theme()).toEqual(['auto', 'NOBODY']);
    await setSetting(kit, { scope: 'SYSTEM' }, { key, value: 'light' });
    expect(await theme()).toEqual(['light', 'SYSTEM']);
    await setSetting(kit, { scope: 'INSTITUTION', institutionId: gym, overridesSystem: true }, { key, value: 'dark' });
    expect(await theme()).toEqual(['dark', 'INSTITUTION']);
    expect(await theme(null)).toEqual(['light', 'SYSTEM']);
    await setSetting(kit, { scope: 'USER' }, { key, value: 'auto' });
    expect(await theme()).toEqual(['auto', 'USER']);
  });

  it('is the platform’s value where an institution does not say that it overrides it', async () => {
    await setSetting(kit, { scope: 'INSTITUTION', institutionId: gym }, { key, value: 'dark' });
    expect(await theme()).toEqual(['dark', 'INSTITUTION']);
    await setSetting(kit, { scope: 'SYSTEM' }, { key, value: 'light' });
    expect(await theme()).toEqual(['light', 'SYSTEM']);
  });

  it('is read in one trip', async () => {
    world.meter.trips = 0;
    await settingsOf(kit, gym);
    expect(world.meter.trips).toBe(1);
  });

  it('is one of what was set, the nearest that counts', () => {
    const layer = fc.option(fc.constant({}), { nil: null });
    fc.assert(
      fc.property(
        layer,
        fc.boolean(),
        layer,
        fc.boolean(),
        layer,
        fc.boolean(),
        (own, isDefault, gym, overrides, all, mine) => {
          const { value, setBy } = effectiveValue({
            own: own && { value: 'own', isDefault },
            institution: gym && { value: 'institution', overridesSystem: overrides },
            system: all && { value: 'system' },
            fallback: 'fallback',
            isUserConfigurable: mine,
          });
          expect(value === 'own' && setBy === 'USER').toBe(own !== null && !isDefault && mine);
          if (setBy === 'INSTITUTION') expect(overrides || all === null).toBe(true);
          if (setBy === 'SYSTEM') expect(gym === null || !overrides).toBe(true);
          if (setBy === 'NOBODY') expect(gym === null && all === null).toBe(true);
        },
      ),
    );
  });
});

describe('setting something', () => {
  it('is written down, from what to what, by whom and why', async () => {
    await setSetting(kit, { scope: 'USER' }, { key, value: 'dark' });
    world.advance(1_000);
    await setSetting(kit, { scope: 'USER' }, { key, value: 'light', reason: 'Summer' });
    const log = await world.db.select().from(settingChangeLog).orderBy(settingChangeLog.changedAt);
    expect(log).toMatchObject([
      { scope: 'USER', scopeId: kit.actor.userId, oldValue: null, newValue: 'dark', changedBy: kit.actor.userId },
      { oldValue: 'dark', newValue: 'light', changeReason: 'Summer' },
    ]);
  });

  it('to what it is already changes nothing', async () => {
    await setSetting(kit, { scope: 'USER' }, { key, value: 'dark' });
    await setSetting(kit, { scope: 'USER' }, { key, value: 'dark' });
    expect(await world.db.$count(settingChangeLog)).toBe(1);
  });

  it('at the same moment as somebody else is refused for one of the two', async () => {
    const values = ['dark', 'light'].map((value) => setSetting(kit, { scope: 'SYSTEM' }, { key, value }));
    const outcomes = await Promise.allSettled(values);
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused.map(({ reason }) => reason.code)).toEqual(['CONFLICT']);
    expect(await world.db.$count(settingChangeLog)).toBe(1);
  });

  it('keeps secrets out of the log', async () => {
    await world.db.update(setting).set({ isSensitive: true, defaultValue: '' }).where(eq(setting.settingKey, key));
    await setSetting(kit, { scope: 'USER' }, { key, value: 'ciphertext' });
    expect(JSON.stringify(await world.db.select().from(settingChangeLog))).not.toContain('ciphertext');
  });

  it.each([
    ['another kind of value', key, 5],
    ['a word that is not offered', key, 'purple'],
    ['a number beyond its bounds', 'locale.first_weekday', 8],
    ['half a number', 'locale.first_weekday', 1.5],
  ])('refuses %s', async (_, key, value) => {
    await expect(setSetting(kit, { scope: 'USER' }, { key, value })).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('refuses what is not there, and what is not for each person to set', async () => {
    await expect(setSetting(kit, { scope: 'USER' }, { key: 'no.such', value: 1 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await world.db.update(setting).set({ isUserConfigurable: false }).where(eq(setting.settingKey, key));
    await expect(setSetting(kit, { scope: 'USER' }, { key, value: 'dark' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

describe('an export', () => {
  it('can be fetched for a day by whoever asked for it, and not after', async () => {
    await setSetting(kit, { scope: 'USER' }, { key, value: 'dark' });
    const { id, expiresAt } = await exportSettings(kit, 'JSON');
    expect(expiresAt - world.ctx.now()).toBe(24 * 3_600_000);
    expect((await fetchSettingExport(kit, id)).settings[key]).toBe('dark');
    await expect(fetchSettingExport(await world.person(), id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    world.advance(24 * 3_600_000);
    await expect(fetchSettingExport(kit, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
