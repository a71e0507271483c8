import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { category } from '../../schema/enums.ts';
import { setting, settingCategory, settingGroup, settingGroupMember } from '../../schema/settings.ts';
import { type TestDatabase, testDatabase } from '../../testing.ts';

let world: TestDatabase;
let settings: (typeof setting.$inferSelect)[];
beforeAll(async () => {
  world = await testDatabase();
  settings = await world.db.select().from(setting);
});
afterAll(() => world.close());

it('lets every setting begin with a value that its own rules allow', () => {
  const refused = settings.filter(({ defaultValue, validationRules }) => {
    const { min, max, minLength, maxLength, pattern, options } = validationRules ?? {};
    if (typeof defaultValue === 'number') return !(defaultValue >= (min ?? 0) && defaultValue <= (max ?? 0));
    if (typeof defaultValue !== 'string') return validationRules !== null;
    if (options) return !options.includes(defaultValue);
    const isLong = defaultValue.length >= (minLength ?? 0) && defaultValue.length <= (maxLength ?? 255);
    return pattern === undefined || !isLong || !new RegExp(pattern).test(defaultValue);
  });
  expect(refused.map(({ settingKey }) => settingKey)).toEqual([]);
});

it('has the settings that the systems it replaces kept', () => {
  const inherited = ['ui.theme', 'ui.language', 'locale.timezone', 'units.weight', 'units.length', 'units.distance'];
  expect(settings.map(({ settingKey }) => settingKey)).toEqual(
    expect.arrayContaining([...inherited, 'notifications.channels', 'privacy.profile']),
  );
});

it('lets people set what is theirs and nothing else', () => {
  const wrong = settings.filter(
    ({ settingScope, isUserConfigurable }) => isUserConfigurable !== (settingScope === 'USER'),
  );
  expect(wrong).toEqual([]);
});

it('takes every time zone there is', () => {
  const rules = settings.find(({ settingKey }) => settingKey === 'locale.timezone')?.validationRules;
  const zones = ['UTC', 'Etc/GMT+12', 'America/Argentina/Buenos_Aires', ...Intl.supportedValuesOf('timeZone')];
  expect(zones.filter((zone) => !new RegExp(rules?.pattern ?? '').test(zone))).toEqual([]);
});

it('shows every setting in one section of its topic', async () => {
  const shown = await world.db
    .select({ key: setting.settingKey, topic: category.name, section: settingGroup.groupName })
    .from(setting)
    .innerJoin(settingCategory, eq(settingCategory.settingId, setting.id))
    .innerJoin(category, eq(category.id, settingCategory.categoryId))
    .innerJoin(settingGroupMember, eq(settingGroupMember.settingId, setting.id))
    .innerJoin(settingGroup, eq(settingGroup.id, settingGroupMember.settingGroupId));
  expect(shown.map(({ key }) => key).sort()).toEqual(settings.map(({ settingKey }) => settingKey).sort());
  const sections = new Set(shown.map(({ topic, section }) => `${topic} ${section}`));
  expect(sections.size).toBe(new Set(shown.map(({ topic }) => topic)).size);
});
