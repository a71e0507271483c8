import { settingChangeLog } from '@motriforge/db/schema/setting-history';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UserCtx } from '../context.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { preferencesIn, setPreferences, setSetting, settingsOf } from './index.ts';

let world: TestWorld;
let kit: UserCtx;
beforeEach(async () => {
  world = await testWorld();
  kit = await world.person();
});
afterEach(() => world.close());

const preferences = async () => preferencesIn(await settingsOf(kit));

describe('preferences', () => {
  it('are what somebody said, and nothing that is only a default', async () => {
    expect(await preferences()).toEqual({});
    await setPreferences(kit, { theme: 'system', motion: 'reduced', timeZone: 'Asia/Bangkok' });
    expect(await preferences()).toEqual({ theme: 'system', motion: 'reduced', timeZone: 'Asia/Bangkok' });
  });

  it('are the settings under their own names', async () => {
    await setPreferences(kit, { theme: 'system', massUnit: 'lb' });
    const settings = await settingsOf(kit);
    const held = (key: string) => settings.find((setting) => setting.key === key)?.value;
    expect([held('ui.theme'), held('units.weight')]).toEqual(['auto', 'LBS']);
    await setSetting(kit, { scope: 'USER' }, { key: 'ui.theme', value: 'dark' });
    expect(await preferences()).toEqual({ theme: 'dark', massUnit: 'lb' });
  });

  it('leave out what a device has no word for', async () => {
    await setSetting(kit, { scope: 'USER' }, { key: 'units.distance', value: 'YARDS' });
    expect(await preferences()).toEqual({});
  });

  it('are changed in two trips, and not where they are so already', async () => {
    world.meter.trips = 0;
    await setPreferences(kit, { theme: 'dark', language: 'th' });
    expect(world.meter.trips).toBe(2);
    await setPreferences(kit, { theme: 'dark', language: 'en' });
    expect(await world.db.$count(settingChangeLog)).toBe(3);
    expect(await preferences()).toEqual({ theme: 'dark', language: 'en' });
  });
});
