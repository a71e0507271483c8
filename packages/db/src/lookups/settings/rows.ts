import { fixedId } from '@motriforge/shared/ids';
import type { settingScopes } from '../../schema/settings.ts';
import { type CategoryName, categoryId } from '../categories.ts';
import { namesOf } from '../described.ts';
import type { SettingDefinition } from './definition.ts';
import { institutionalSettings } from './institutional.ts';
import { personalSettings } from './personal.ts';
import { platformSettings } from './platform.ts';

const settings = { ...personalSettings, ...institutionalSettings, ...platformSettings };
export type SettingKey = keyof typeof settings;

export const settingId = (key: SettingKey): string => fixedId('setting', key);

export const settingRows = () => [
  ...inScope('USER', personalSettings),
  ...inScope('INSTITUTION', institutionalSettings),
  ...inScope('SYSTEM', platformSettings),
];

function inScope<Key extends SettingKey>(
  settingScope: (typeof settingScopes)[number],
  definitions: Record<Key, SettingDefinition>,
) {
  return namesOf(definitions).map((settingKey) => {
    const { name, topic, ...rest } = definitions[settingKey];
    return {
      id: settingId(settingKey),
      settingKey,
      displayName: name,
      settingScope,
      isUserConfigurable: settingScope === 'USER',
      ...rest,
    };
  });
}

type Topic = CategoryName<'SETTING'>;

export const settingCategoryRows = () =>
  namesOf(settings).map((key) => ({
    settingId: settingId(key),
    categoryId: categoryId('SETTING', settings[key].topic),
  }));

/** The sections of the settings page, from top to bottom. */
const sections: Record<Topic, { name: string; description: string }> = {
  APPEARANCE: { name: 'Appearance', description: 'How the app looks and moves.' },
  REGION: { name: 'Language and region', description: 'Words, days and clocks.' },
  UNITS: { name: 'Units', description: 'What figures are shown in.' },
  TRAINING: { name: 'Training', description: 'What the log does by itself.' },
  NOTIFICATIONS: { name: 'Notifications', description: 'What you hear of, and how.' },
  PRIVACY: { name: 'Privacy', description: 'Who sees what is yours.' },
  COACHING: { name: 'Coaching', description: 'For those who guide others.' },
  INSTITUTION: { name: 'Institution', description: 'For gyms, clinics and studios.' },
  PLATFORM: { name: 'Platform', description: 'For staff.' },
};

const settingGroupId = (topic: Topic): string => fixedId('setting-group', topic);

export const settingGroupRows = () =>
  namesOf(sections).map((topic, displayOrder) => ({
    id: settingGroupId(topic),
    groupName: sections[topic].name,
    description: sections[topic].description,
    displayOrder,
  }));

export const settingGroupMemberRows = () =>
  namesOf(settings).map((key, displayOrder) => ({
    settingGroupId: settingGroupId(settings[key].topic),
    settingId: settingId(key),
    displayOrder,
  }));
